import { expect, test } from 'vitest';
import type { ReviewEvent } from '../records/reviews.ts';
import { historyCsv } from './history-csv.ts';

const signed: ReviewEvent = {
  ...{ id: 1, at: Date.UTC(2026, 10, 26, 9, 30), day: '2026-11-26', event: 'signed' },
  ...{ deck: 'what-is-car-t', language: 'en', country: 'us', part: 'slides', hash: 'a0b1', item: '' },
  ...{ name: 'A. B.', office: 'nurse', concern: '', role: 'staff' },
};
const rows = (...events: ReviewEvent[]) => historyCsv(events).slice(1).split('\r\n').slice(1, -1);

test('no cell is taken for a formula', () => {
  expect(rows({ ...signed, name: '=HYPERLINK("x")' })[0]).toContain(`"'=HYPERLINK(""x"")"`);
  for (const begin of ['+', '-', '@'])
    expect(rows({ ...signed, name: `${begin}1` })[0]).toContain(`,'${begin}1,`);
});

test('commas, quotation marks and accents stay what they are', () => {
  const [row] = rows({ ...signed, event: 'concern', item: '*', concern: 'Who says “so”, "Ñandú"?' });
  expect(row).toContain('whole deck');
  expect(row).toContain('"Who says “so”, ""Ñandú""?"');
});

test('the table begins so that Excel reads it, with a line of headings, and has a line for each entry', () => {
  const text = historyCsv([signed, signed]);
  expect(text.startsWith('\uFEFFtime,day,event,')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(4);
  expect(rows(signed)).toEqual([
    '2026-11-26T09:30:00.000Z,2026-11-26,signed,what-is-car-t,en,us,slides,,A. B.,nurse,,staff,a0b1',
  ]);
});
