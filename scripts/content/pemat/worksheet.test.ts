import { describe, expect, it } from 'vitest';
import { pematItems } from './items.ts';
import { worksheetSchema } from './worksheet.ts';

const good = {
  deck: 'first-talk',
  language: 'en',
  ratedOn: '2026-11-22',
  ratedBy: 'project',
  note: 'Filled in by the authors.',
  items: pematItems.map(({ item, name }) => ({ item, name, answer: 'agree', reason: 'slide 1' })),
};

function advice(worksheet: unknown): string {
  const result = worksheetSchema.safeParse(worksheet);
  return result.success ? '' : result.error.issues.map(({ message }) => message).join('; ');
}
const withItem = (item: number, change: object) => ({
  ...good,
  items: good.items.map((one) => (one.item === item ? { ...one, ...change } : one)),
});

describe('a PEMAT worksheet', () => {
  it('names the items that are missing', () => {
    expect(advice({ ...good, items: good.items.filter(({ item }) => item !== 4 && item !== 26) })).toContain(
      '4, 26',
    );
  });

  it('refuses an item that is there twice', () => {
    expect(advice({ ...good, items: [...good.items, good.items[0]] })).toContain('item 1 stands here twice');
  });

  it('refuses items 13 and 14, which are for sound and film', () => {
    expect(advice(withItem(12, { item: 13 }))).toContain('1 to 12 and 15 to 26');
  });

  it('refuses to leave out an item that the instrument always asks', () => {
    expect(advice(withItem(3, { answer: 'na' }))).toContain('item 3 cannot be left out');
  });

  it('refuses an answer without a reason', () => {
    expect(advice(withItem(5, { reason: ' ' }))).toContain('why');
  });

  it('takes an open answer without a reason: nobody has rated it yet', () => {
    expect(advice(withItem(5, { answer: 'open', reason: '' }))).toBe('');
  });
});
