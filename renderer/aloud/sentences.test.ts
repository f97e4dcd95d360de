import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speech as english } from '../../slides/format/languages/en/speech.ts';
import { speech as spanish } from '../../slides/format/languages/es/speech.ts';
import type { Passage } from './passages.policy.ts';
import { pronounced, sentencesIn } from './sentences.policy.ts';

const said = (...passages: Passage[]) => sentencesIn(passages, english).map((each) => each.said);

describe('A passage', () => {
  test('without a word is not said', () => {
    expect(said({ shown: ' … ' }, { shown: null })).toEqual([]);
  });

  test('is said sentence by sentence, which an abbreviation does not end', () => {
    expect(said({ shown: 'Call them, e.g. at night. Do not wait! Why' })).toEqual([
      'Call them, e.g. at night.',
      'Do not wait!',
      'Why',
    ]);
  });

  test('that is said in other words than it has is one sentence, found by those that it has', () => {
    expect(sentencesIn([{ shown: 'Week 1 The start.', said: 'Week 1: The start. More.' }], english)).toEqual([
      { said: 'Week 1: The start. More.', shown: 'Week 1 The start.', figure: null },
    ]);
  });

  test('that tells of a picture is parted, too, and each part knows the picture', () => {
    const sentences = sentencesIn([{ shown: null, said: 'One. Two.', figure: 'cell' }], english);
    expect(sentences).toEqual([
      { said: 'One.', shown: null, figure: 'cell' },
      { said: 'Two.', shown: null, figure: 'cell' },
    ]);
  });

  test('loses no word of what is on the screen, in whatever language', () => {
    const letters = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(english, spanish), (text, speech) => {
        const shown = sentencesIn([{ shown: text }], speech).map((each) => letters(each.shown ?? ''));
        const spoken = letters(text);
        // What has neither letter nor digit is left out, and nothing else is.
        expect(shown.every((part) => spoken.includes(part))).toBe(true);
        const count = (of: string) => of.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        expect(count(shown.join(''))).toBe(count(spoken));
      }),
    );
  });
});

describe('A voice is given', () => {
  const given = (text: string, phones: string[] = []) => pronounced(text, phones, english);

  test('names as people say them, and no part of another word', () => {
    expect(given('CAR T-cell therapy and CARs. A CARtoon, CD190 and all.')).toBe(
      'car T-cell therapy and cars. A CARtoon, CD190 and all.',
    );
  });

  test('the longest name where several begin alike', () => {
    expect(given('KarMMa-3 and KarMMa')).toBe('karma 3 and karma');
  });

  test('a dash between numbers as a word, and no hyphen or other dash', () => {
    expect(given('2–3 weeks – or 4-1BB, ZUMA-1')).toBe('2 to 3 weeks – or four one B B, ZUMA-1');
    expect(pronounced('de 2–3 semanas', [], spanish)).toBe('de 2 a 3 semanas');
  });

  test('phone numbers digit by digit', () => {
    expect(given('Call 0808 2080.', ['0808 2080'])).toBe('Call 0 8 0 8, 2 0 8 0.');
  });
});
