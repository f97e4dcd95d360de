import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, find, finderOf } from './finder.policy.ts';
import { slipsIn, slipsTo, wordsIn } from './words.policy.ts';

const titled = (title: string, ...others: string[]): Entry<string> => ({
  of: title,
  texts: [title, ...others],
});

const slides = finderOf([
  titled('Side effects and when to call', 'Fever, confusion, trouble breathing'),
  titled('Leukaemia and lymphoma', 'Cancers of the blood'),
  titled('Your T cells', 'They guard against fever and infections'),
  titled('Preguntas para mañana', 'Tómese su tiempo'),
  titled('Fever at home'),
]);

describe('Nothing is found', () => {
  test.each(['', '   ', '…', 'xyzzy', '\u0000'])('by %j', (query) => {
    expect(find(slides, query)).toEqual([]);
  });

  test('by a short word with a slip, which would be found everywhere', () => {
    expect(find(slides, 'cel')).toEqual(['Your T cells']);
    expect(find(slides, 'cxl')).toEqual([]);
  });

  test('by the names of what every object has', () => {
    expect(find(slides, 'constructor __proto__')).toEqual([]);
  });
});

describe('A slide is found', () => {
  test('by the beginning of a word, in a headline before the words below it', () => {
    expect(find(slides, 'fev')).toEqual(['Fever at home', 'Side effects and when to call', 'Your T cells']);
  });

  test.each(['lukaemia', 'leukaemai', 'leukkaemia', 'leucaemia', 'leucaem', 'lynph'])(
    'in spite of slips: %s',
    (query) => expect(find(slides, query)).toEqual(['Leukaemia and lymphoma']),
  );

  test.each(['manana', 'MAÑANA', 'mañ', 'tomese'])('whatever the capitals and accents: %s', (query) =>
    expect(find(slides, query)).toEqual(['Preguntas para mañana']),
  );

  test('only when it has all the words, where one has', () => {
    expect(find(slides, 'fever confusion')).toEqual(['Side effects and when to call']);
  });

  test('when it has most of them, where none has all', () => {
    expect(find(slides, 'fever home lymphoma')).toEqual(['Fever at home']);
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'abcdeñé'), minLength: 1, maxLength: 10 });
const text = fc.array(letters, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

test('Whatever the entries: each is found by each of its own words, and by the beginning of it', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      (texts, which, length) => {
        const finder = finderOf(texts.map((each, place): Entry<number> => ({ of: place, texts: [each] })));
        const place = which % texts.length;
        const words = wordsIn(texts[place] ?? '');
        const word = words[length % words.length] ?? '';
        const beginning = word.slice(0, 1 + (length % word.length));
        expect(find(finder, word)).toContain(place);
        expect(find(finder, beginning)).toContain(place);
      },
    ),
  );
});

test('Whatever is typed: nothing is found twice, and nothing that has none of the words', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      (texts, query) => {
        const found = find(
          finderOf(texts.map((each, place): Entry<number> => ({ of: place, texts: [each] }))),
          query,
        );
        expect(new Set(found).size).toBe(found.length);
        if (wordsIn(query).length === 0) expect(found).toEqual([]);
      },
    ),
  );
});

describe('Slips', () => {
  test('are counted to the beginning of a word', () => {
    expect(slipsTo('leuc', 'leukaemia', 2)).toBe(1);
    expect(slipsTo('chmeo', 'chemotherapy', 1)).toBe(1);
    expect(slipsTo('fever', 'fever', 1)).toBe(0);
    expect(slipsTo('abcd', 'wxyz', 2)).toBe(3);
  });

  test('are none between a word and any beginning of it', () => {
    fc.assert(
      fc.property(letters, fc.nat(12), (word, length) => {
        expect(slipsTo(word.slice(0, 1 + (length % word.length)), word, 2)).toBe(0);
      }),
    );
  });

  test('are one when one letter is wrong, missing or too many', () => {
    fc.assert(
      fc.property(letters, fc.nat(12), fc.constantFrom('x', ''), (word, at, put) => {
        const place = at % word.length;
        for (const cut of [0, 1]) {
          const typed = word.slice(0, place) + put + word.slice(place + cut);
          expect(slipsTo(typed, word, 2)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('are allowed by the length of what is typed', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh'].map(slipsIn)).toEqual([0, 1, 1, 2]);
  });
});
