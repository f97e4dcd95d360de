import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TextKeyboard, type TextKeyboardProps } from './text-keyboard.tsx';

const words: TextKeyboardProps['words'] = {
  keys: 'Keys',
  capitals: 'Capitals',
  marks: '123',
  letters: 'ABC',
  space: 'Space',
  erase: 'Delete',
  clear: 'Clear',
  back: 'Back',
  on: 'On',
  left: (count) => `${count} left`,
};
const markup = (value: string, letters: readonly string[] = ['qñ']) =>
  renderToStaticMarkup(
    <TextKeyboard
      label="Name"
      value={value}
      longest={12}
      layout={{ letters, marks: ['12', '.,'] }}
      language="es"
      words={words}
      onChange={() => undefined}
      onDone={() => undefined}
    />,
  );
const keysOf = (html: string) => [...html.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);

describe('The keys that write a text', () => {
  test('have no field that a keyboard of the system could open for', () => {
    expect(markup('')).not.toMatch(/<input|<textarea|contenteditable/);
  });

  test('offer a capital where nothing is written yet, and small letters within a word', () => {
    expect(keysOf(markup(''))).toEqual(['Back', 'On', 'Q', 'Ñ', 'capitals', 'marks', ' ', 'erase', 'clear']);
    expect(keysOf(markup('Pe'))).toContain('ñ');
  });

  test('have no key for capitals where a script has none', () => {
    expect(keysOf(markup('', ['ابت']))).not.toContain('capitals');
  });

  test('keep the room of the rows that the other page has', () => {
    expect(markup('')).toContain('data-empty="true"');
  });
});

describe('The text', () => {
  test('is read out with its name', () => {
    expect(markup('Pe')).toMatch(/role="status" data-written="Pe"><span class="visually-hidden">Name: </);
  });

  test('says how many letters still fit when few do', () => {
    expect(markup('Lindenhof')).toContain('3 left');
    expect(markup('L')).not.toContain('left"11');
    expect(markup('L')).not.toContain('11 left');
  });
});
