import fc from 'fast-check';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { exampleBundle } from '../../renderer/deck/examples/bundle.ts';
import english from '../../renderer/i18n/en.json' with { type: 'json' };
import { linesOfDeck } from '../../slides/format/languages/spelling/content.ts';
import { pseudo, pseudoBundle, pseudoMessage, pseudoMessages } from './pseudo.ts';

/** Without the marks of direction. */
const plain = (text: string) => text.replaceAll(/[\u200f\u202c\u202e]/g, '');

describe('A text of the language for tests', () => {
  test('keeps names and numbers as they are', () => {
    expect(plain(pseudo('CD19 and CAR T cells: 8 of 10', { isLonger: false }))).toBe(
      'CD19 áñď CAR Ť çéłłš: 8 öf 10',
    );
  });

  test('is accented, and longer by two fifths or a little more', () => {
    expect(plain(pseudo('Touch to start'))).toBe('Ťööúúçh ťöö šťááŕť');
    const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,14}$/), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(letters(pseudo(text))).toBeGreaterThan(letters(text) * 1.4 - 3);
      }),
    );
  });

  test('is given more words where one is long already', () => {
    expect(plain(pseudo('Immunodeficiency'))).toBe('Ímmúñöďéƒíçíéñçý öñé tŵö'.replaceAll('ƒ', 'f'));
  });

  test('keeps the blanks at its ends, and one without letters', () => {
    expect(plain(pseudo(' and '))).toMatch(/^ \S.*\S $/);
    expect(pseudo(' · 12 % ')).toBe(' · 12 % ');
  });

  test('runs from right to left, word by word', () => {
    expect(pseudo('Back 2')).toMatch(/^\u200f\u202e\S+\u202c\u200f 2/u);
  });
});

describe('A message', () => {
  test('that does not close a brace is refused', () => {
    expect(() => pseudoMessage('{count')).toThrow('A brace is not closed');
  });

  test('keeps its blanks, and the names of the cases of a plural', () => {
    const changed = pseudoMessage('{decks, plural, one {# topic} other {# topics}} of {all}');
    expect(plain(changed)).toBe('{decks, plural, one {# ťööpííç} other {# ťööpííçš}} ööf {all}');
  });

  test('of the screens can always be said', () => {
    const errors: string[] = [];
    const intl = createIntl({
      locale: 'en',
      messages: pseudoMessages(english),
      onError: ({ code, message }) => {
        if (code !== 'FORMAT_ERROR') errors.push(message);
      },
    });
    for (const id of Object.keys(english)) intl.formatMessage({ id }, {});
    expect(errors).toEqual([]);
  });
});

describe('A deck', () => {
  const changed = pseudoBundle(exampleBundle);

  test('has as many lines as before, each with its words changed', () => {
    const [before, after] = [linesOfDeck(exampleBundle.deck), linesOfDeck(changed.deck)];
    expect(after).toHaveLength(before.length);
    const left = after.filter((line, at) => line === before[at] && /[a-z]{3}/.test(line));
    expect(left).toEqual([]);
  });

  test('keeps its ids, facts and shapes', () => {
    expect(changed.deck.slides.map(({ id }) => id)).toEqual(exampleBundle.deck.slides.map(({ id }) => id));
    expect(Object.keys(changed.facts)).toEqual(Object.keys(exampleBundle.facts));
  });
});
