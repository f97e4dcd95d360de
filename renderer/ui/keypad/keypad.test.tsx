import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Keypad, type KeypadProps } from './keypad.tsx';

const nothing = () => undefined;
const markup = (more: Partial<KeypadProps> = {}) =>
  renderToStaticMarkup(
    <Keypad
      label="PIN"
      entered={3}
      enteredWords="3 digits entered"
      words={{ enter: 'Open', erase: 'Delete' }}
      onDigit={nothing}
      onErase={nothing}
      onEnter={nothing}
      {...more}
    />,
  );

describe('A keypad', () => {
  test('has the ten digits in the order of a telephone, and two keys with words', () => {
    const keys = [...markup().matchAll(/<button[^>]*>(?:<svg.*?<\/svg><span>)?([^<]+)/g)];
    expect(keys.map(([, shown]) => shown)).toEqual([...'123456789', 'Delete', '0', 'Open']);
  });

  test('shows a dot for each digit, and says how many there are and never which', () => {
    expect(markup().match(/class="[^"]*dot[^s"]*"/g)).toHaveLength(3);
    expect(markup()).toContain('3 digits entered');
  });

  test('has no field that a keyboard of the system could open for', () => {
    expect(markup()).not.toMatch(/<input|<textarea|contenteditable/);
  });

  test('that takes nothing says so of each key', () => {
    expect(markup({ off: true }).match(/aria-disabled="true"/g)).toHaveLength(12);
    expect(markup()).not.toContain('aria-disabled');
  });

  test('cannot be ended before there is a digit', () => {
    expect(markup({ entered: 0 }).match(/aria-disabled="true"/g)).toHaveLength(1);
  });
});
