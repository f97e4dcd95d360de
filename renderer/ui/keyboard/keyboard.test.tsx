import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Keyboard } from './keyboard.tsx';

const nothing = () => undefined;
const markup = renderToStaticMarkup(
  <Keyboard
    label="Letters"
    rows={['qñ', 'é1']}
    words={{ space: 'Space', erase: 'Delete', clear: 'Clear' }}
    onType={nothing}
    onErase={nothing}
    onClear={nothing}
  />,
);

test('A keyboard has a key with a capital on it for each letter, and keys with words for the rest', () => {
  const keys = [...markup.matchAll(/data-key="([^"]*)"[^>]*>(?:<svg.*?<\/svg><span>)?([^<]+)/g)];
  expect(keys.map(([, key, shown]) => `${key}: ${shown}`)).toEqual([
    'q: Q',
    'ñ: Ñ',
    'é: É',
    '1: 1',
    ' : Space',
    'erase: Delete',
    'clear: Clear',
  ]);
});

test('A keyboard has no field that a keyboard of the system could open for', () => {
  expect(markup).not.toMatch(/<input|<textarea|contenteditable/);
});
