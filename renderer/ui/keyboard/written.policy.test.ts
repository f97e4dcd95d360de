import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterShift,
  afterWriting,
  atEnd,
  beginsSentence,
  movedBy,
  type Shift,
  type Written,
  within,
  withLetter,
  withoutLast,
} from './written.policy.ts';

const at = (text: string): Written => {
  const [before = '', after = ''] = text.split('|');
  return { text: before + after, caret: before.length };
};
const shown = ({ text, caret }: Written) => `${text.slice(0, caret)}|${text.slice(caret)}`;

describe('What is written', () => {
  test('stays as it is where it is full, whatever is written', () => {
    expect(shown(withLetter(at('Linden|hof'), 'x', 9))).toBe('Linden|hof');
    // An emoji is two units of the schemas.
    expect(shown(withLetter(at('Lindenho|'), '🏥', 9))).toBe('Lindenho|');
  });

  test('stands where the caret is', () => {
    expect(shown(withLetter(at('Lindn|hof'), 'e', 80))).toBe('Lindne|hof');
  });

  test('is taken back by whole signs', () => {
    expect(shown(withoutLast(at('Cli\u0301|nica')))).toBe('Cl|nica');
    expect(shown(withoutLast(at('👩‍👧|')))).toBe('|');
    expect(shown(withoutLast(at('|hof')))).toBe('|hof');
  });

  test('lets the caret go by whole signs, and no further than its ends', () => {
    expect(shown(movedBy(at('e\u0301|a'), -1))).toBe('|e\u0301a');
    expect(shown(movedBy(at('|e\u0301a'), 1))).toBe('e\u0301|a');
    expect(shown(movedBy(at('|a'), -1))).toBe('|a');
    expect(shown(movedBy(at('a|'), 1))).toBe('a|');
  });

  test('keeps its caret within it where the text has become shorter', () => {
    expect(within({ text: 'ab', caret: 7 })).toEqual({ text: 'ab', caret: 2 });
  });
});

describe('A capital is offered', () => {
  test.each(['|', 'Hello. |', '¿|', 'Yes! ¿|'])('at the beginning of a sentence: %s', (text) => {
    expect(beginsSentence(at(text))).toBe(true);
  });

  test.each(['Hello|', 'Hello |', 'at 3.|', 'CD|'])('nowhere else: %s', (text) => {
    expect(beginsSentence(at(text))).toBe(false);
  });

  test('once, then for all letters, then no more', () => {
    expect([afterShift('low'), afterShift('once'), afterShift('all')]).toEqual(['once', 'all', 'low']);
    expect(afterWriting('once', at('A|'))).toBe('low');
    expect(afterWriting('all', at('A|'))).toBe('all');
    expect(afterWriting('low', at('|'))).toBe('once');
  });
});

const key = fc.oneof(
  fc.record({ letter: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) }),
  fc.constantFrom('erase' as const, 'back' as const, 'on' as const),
);

test('Whatever is pressed, the text is no longer than it may be, and its caret stands within it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(key, { maxLength: 60 }), (text, keys) => {
      let written = atEnd(text);
      let shift: Shift = 'low';
      for (const each of keys) {
        if (each === 'erase') written = withoutLast(written);
        else if (each === 'back') written = movedBy(written, -1);
        else if (each === 'on') written = movedBy(written, 1);
        else written = withLetter(written, each.letter, 25);
        shift = afterWriting(shift, written);
        expect(written.text.length).toBeLessThanOrEqual(25);
        expect(within(written)).toEqual(written);
      }
    }),
  );
});

test('What is written and taken back leaves the text as it was', () => {
  const plain = fc.stringMatching(/^[a-zñá ]{0,20}$/u);
  fc.assert(
    fc.property(plain, plain, fc.constantFrom('a', 'ñ', '1', '?'), (before, after, letter) => {
      const written = { text: before + after, caret: before.length };
      expect(withoutLast(withLetter(written, letter, 100))).toEqual(written);
    }),
  );
});
