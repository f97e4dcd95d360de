import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from './on-page.policy.ts';

describe('A sentence on the page', () => {
  test('that does not stand there has no place', () => {
    expect(placesOf(['Not here.', null, '  '], ['Something else.'])).toEqual([null, null, null]);
  });

  test('is found across texts, whatever blanks are between its words', () => {
    expect(placesOf(['82 out of 100 people.'], ['82\u00a0out  of 100', 'people. More'])).toEqual([
      { from: { text: 0, offset: 0 }, to: { text: 1, offset: 7 } },
    ]);
  });

  test('that stands there twice is found behind the one before it', () => {
    const [first, second] = placesOf(['Ask.', 'Ask.'], ['Ask.', 'Ask.']);
    expect([first?.from.text, second?.from.text]).toEqual([0, 1]);
  });

  test('is found from the start where the page has another order', () => {
    expect(placesOf(['Second.', 'First.'], ['First.', 'Second.'])[1]?.from.text).toBe(0);
  });

  test('covers just its own letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(), (texts, a, b) => {
        const all = texts.join('');
        const sentence = all.slice(
          Math.min(a, b) % (all.length + 1),
          (Math.max(a, b) % (all.length + 1)) + 1,
        );
        const [found] = placesOf([sentence], texts);
        if (!found) return;
        const covered = texts
          .map((text, at) => {
            if (at < found.from.text || at > found.to.text) return '';
            return text.slice(
              at === found.from.text ? found.from.offset : 0,
              at === found.to.text ? found.to.offset : text.length,
            );
          })
          .join('');
        expect(covered.replace(/\s/gu, '')).toBe(sentence.replace(/\s/gu, ''));
      }),
    );
  });
});
