import { describe, expect, it } from 'vitest';
import { pematItems } from './items.ts';
import { scorePemat } from './score.ts';
import type { Worksheet } from './worksheet.ts';

type Answer = Worksheet['items'][number]['answer'];

/** A worksheet that agrees to everything but the named items. */
function worksheet(exceptions: Record<number, Answer>): Pick<Worksheet, 'items'> {
  return {
    items: pematItems.map(({ item, name }) => ({
      item,
      name,
      answer: exceptions[item] ?? 'agree',
      reason: 'seen on the first slide',
    })),
  };
}

describe('the score of a PEMAT worksheet', () => {
  it('is not given for a scale with an open item, while the other scale keeps its score', () => {
    expect(scorePemat(worksheet({ 3: 'open' }))).toEqual({ understandability: null, actionability: 100 });
  });

  it('is not given when no item of a scale applies', () => {
    const none = Object.fromEntries([20, 21, 22, 23, 24, 25, 26].map((item) => [item, 'na' as const]));
    expect(scorePemat(worksheet(none)).actionability).toBeNull();
  });

  it('leaves out what does not apply instead of counting it as a failure or a success', () => {
    // 7 actionability items, 2 left out: 4 of 5 agreed.
    expect(scorePemat(worksheet({ 24: 'na', 25: 'na', 23: 'disagree' })).actionability).toBe(80);
  });

  it('counts 17 items for understandability and rounds to whole per cent', () => {
    // 16 of 17 is 94.1 per cent.
    expect(scorePemat(worksheet({ 11: 'disagree' })).understandability).toBe(94);
  });

  it('is 0 when every item is denied', () => {
    const all = Object.fromEntries(pematItems.map(({ item }) => [item, 'disagree' as const]));
    expect(scorePemat(worksheet(all))).toEqual({ understandability: 0, actionability: 0 });
  });
});

describe('the items', () => {
  it('are the 24 of PEMAT-P, without the two that are for sound and film', () => {
    const numbers = pematItems.map(({ item }) => item);
    expect(numbers).toEqual(
      [...Array(12).keys()].map((n) => n + 1).concat([15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]),
    );
  });
});
