import { describe, expect, test } from 'vitest';
import { type KeyPress, keyTable, keyVerdict } from './keys.ts';
import type { InputPlace } from './place.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  withModifier: false,
  onControl: false,
  onTab: false,
  isAimed: false,
  switches: 'none',
  isTyping: false,
  isWriting: false,
  isLed: false,
  isAiming: false,
  rightToLeft: false,
  ...more,
});
const places = ['home', 'deck', 'panel'] as const;

describe('Keys that mean nothing here', () => {
  const denied = [
    'a',
    '1',
    '/',
    'F1',
    'F5',
    'F11',
    'F12',
    'ContextMenu',
    'Backspace',
    'Delete',
    'Home',
    'End',
    'PrintScreen',
    'BrowserBack',
    'constructor',
    '__proto__',
    '',
  ];
  test.each(places)('do nothing in %s', (place) => {
    expect(denied.map((key) => keyVerdict(place, press(key)))).toEqual(denied.map(() => 'deny'));
  });

  test.each(places)(
    'do nothing in %s with Control, Alt or the system key, even those of the table',
    (place) => {
      const keys = Object.keys(keyTable[place]);
      expect(keys.map((key) => keyVerdict(place, press(key, { withModifier: true })))).toEqual(
        keys.map(() => 'deny'),
      );
    },
  );

  test('do nothing at all during a reset', () => {
    expect(keyVerdict('reset', press('Enter'))).toBe('deny');
  });
});

test('The table holds the documented keys and no other', () => {
  const documented = [
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'PageDown',
    'PageUp',
    ' ',
    'Enter',
    'Tab',
    'Escape',
  ];
  const named = new Set(places.flatMap((place) => Object.keys(keyTable[place])));
  expect([...named].sort()).toEqual([...documented].sort());
});

test.each<[InputPlace, string, string]>([
  ['attract', 'a', 'wake'],
  ['attract', 'Enter', 'wake'],
  ['attract', 'Escape', 'wake'],
  ['attract', 'Tab', 'focus'],
  ['asleep', 'a', 'wake'],
  ['asleep', 'Escape', 'wake'],
  ['warning', 'a', 'stay'],
  ['warning', 'Escape', 'stay'],
  ['warning', 'Tab', 'stay'],
  ['panel', 'Escape', 'close'],
  ['deck', ' ', 'next'],
  ['deck', 'PageUp', 'back'],
])('In %s the key "%s" means %s', (place, key, verdict) => {
  expect(keyVerdict(place, press(key))).toBe(verdict);
});

test.each(['home', 'deck'] as const)(
  'The button that starts and stops a show on a clicker does nothing in %s',
  (place) => {
    expect(['F5', 'Escape'].map((key) => keyVerdict(place, press(key)))).toEqual(['deny', 'deny']);
  },
);

test('Space on a button presses the button', () => {
  expect(keyVerdict('deck', press(' ', { onControl: true }))).toBe('activate');
});

test('The arrows to the sides lead from tab to tab while one has the focus, and those up and down still turn', () => {
  const verdicts = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) =>
    keyVerdict('deck', press(key, { onTab: true })),
  );
  expect(verdicts).toEqual(['focus', 'focus', 'back', 'next']);
});

test('Where reading runs from right to left, the left arrow leads on', () => {
  expect(keyVerdict('deck', press('ArrowLeft', { rightToLeft: true }))).toBe('next');
  expect(keyVerdict('deck', press('ArrowRight', { rightToLeft: true }))).toBe('back');
});

describe.each(['door', 'staff'] as const)('Where a PIN is entered, at %s,', (place) => {
  test.each(['0', '7', 'Backspace'])('%j is left to the keypad, wherever the focus is', (key) => {
    expect([keyVerdict(place, press(key)), keyVerdict(place, press(key, { onControl: true }))]).toEqual([
      'digit',
      'digit',
    ]);
  });

  test.each(['a', 'F5', '/', '٥', '12'])('%j does nothing', (key) => {
    expect(keyVerdict(place, press(key))).toBe('deny');
  });

  test('a digit with Ctrl, Alt or the Windows key does nothing', () => {
    expect(keyVerdict(place, press('7', { withModifier: true }))).toBe('deny');
  });
});

test('Escape turns away from the staff door, and does nothing behind it', () => {
  expect([keyVerdict('door', press('Escape')), keyVerdict('staff', press('Escape'))]).toEqual([
    'leave-door',
    'deny',
  ]);
});

describe('In the search', () => {
  const typed = (key: string, more: Partial<KeyPress> = {}) =>
    keyVerdict('panel', press(key, { isTyping: true, ...more }));

  test.each(['a', 'Z', 'ñ', 'é', 'ب', '5', ' '])('%j is typed, wherever the focus is', (key) => {
    expect([typed(key), typed(key, { onControl: true })]).toEqual(['type', 'type']);
  });

  test('the last letter is erased by Backspace', () => {
    expect(typed('Backspace')).toBe('erase');
  });

  test('other keys do what they do in every panel', () => {
    for (const key of ['Enter', 'Tab', 'Escape', 'ArrowDown', 'F5', '/', 'Dead', ''])
      expect(typed(key)).toBe(keyVerdict('panel', press(key)));
  });

  test('nothing is typed with Ctrl, Alt or the Windows key, nor anywhere else', () => {
    expect(typed('a', { withModifier: true })).toBe('deny');
    expect(keyVerdict('deck', press('a', { isTyping: true }))).toBe('deny');
  });
});

describe('While the keyboard for a text is open', () => {
  const writing = (place: InputPlace, key: string, more: Partial<KeyPress> = {}) =>
    keyVerdict(place, press(key, { isWriting: true, ...more }));

  test.each(['home', 'deck', 'panel', 'staff'] as const)(
    'every sign of a text is written, in %s',
    (place) => {
      const signs = ['a', 'Ñ', '5', '@', '.', '’', ' ', 'Backspace', 'ArrowLeft', 'ArrowRight', 'Escape'];
      expect(signs.map((key) => writing(place, key))).toEqual(signs.map(() => 'write'));
    },
  );

  test('the space bar writes, also where a key of the screen has the focus', () => {
    expect(writing('panel', ' ', { onControl: true })).toBe('write');
  });

  test('Enter and Tab do what they do everywhere, and nothing else passes', () => {
    expect(writing('staff', 'Enter')).toBe('activate');
    expect(writing('panel', 'Tab')).toBe('focus');
    expect(['F5', 'Dead', 'Delete', 'Home'].map((key) => writing('panel', key))).toEqual(
      Array(4).fill('deny'),
    );
    expect(writing('panel', 'v', { withModifier: true })).toBe('deny');
  });

  test('a PIN at the door stays digits, the warning is answered by any key, and a reset hears none', () => {
    expect(writing('door', 'a')).toBe('deny');
    expect(writing('warning', 'a')).toBe('stay');
    expect(writing('reset', 'a')).toBe('deny');
  });
});

describe('While a consultant points at something', () => {
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  const aims = (key: string, more: Partial<KeyPress> = {}) =>
    keyVerdict('deck', press(key, { isLed: true, isAiming: true, ...more }));

  test('arrows move it, on a slide whose words could scroll too, and in both directions of reading', () => {
    const words = { goOn: true, goBack: true };
    for (const more of [{}, { words }, { rightToLeft: true }, { onControl: true }])
      expect(arrows.map((key) => aims(key, more))).toEqual(arrows.map(() => 'aim'));
  });

  test('a clicker still turns slides and empties the screen', () => {
    expect(['PageDown', 'PageUp', '.'].map((key) => aims(key))).toEqual(['next', 'back', 'blank']);
  });

  test('arrows do in a panel what they do there', () => {
    expect(keyVerdict('panel', press('ArrowDown', { isLed: true, isAiming: true }))).toBe('scroll');
  });
});

describe('The keys that switches send', () => {
  const keys = [' ', 'Enter'];

  test.each(places)('move the frame in %s, whatever else they would do', (place) => {
    for (const key of keys)
      for (const more of [{}, { onControl: true }, { isTyping: true }, { isAimed: true }])
        expect(keyVerdict(place, press(key, { switches: 'two', ...more }))).toBe('switch');
  });

  test('answer the warning and wake the screen like any key', () => {
    for (const key of keys) {
      expect(keyVerdict('warning', press(key, { switches: 'one' }))).toBe('stay');
      expect(keyVerdict('attract', press(key, { switches: 'one' }))).toBe('wake');
    }
  });

  test('choose digits at the staff door, which the frame does not lead to', () => {
    for (const key of keys) expect(keyVerdict('door', press(key, { switches: 'one' }))).toBe('activate');
  });

  test('may be a switch on home where nothing has the focus, and nowhere else', () => {
    for (const key of keys) {
      expect(keyVerdict('home', press(key))).toBe('knock');
      expect(keyVerdict('home', press(key, { isAimed: true, onControl: true }))).toBe('activate');
      expect(keyVerdict('panel', press(key))).toBe('activate');
      expect(keyVerdict('home', press(key, { isLed: true }))).toBe('activate');
    }
    expect(keyVerdict('deck', press(' '))).toBe('next');
  });
});
