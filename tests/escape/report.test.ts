import { expect, test } from 'vitest';
import { attempts } from './attempts.ts';
import { countOf, linesOf, markdown, provesNothing } from './report.ts';

const [first, second, third] = attempts;
if (!first || !second || !third) throw new Error('There are no attempts.');
const tried = [first, second, third];
const lines = linesOf(tried, [
  { attempt: first, stage: 'kiosk', verdict: 'stayed', signs: [] },
  { attempt: first, stage: 'plain', verdict: 'out', signs: ['a window | of its own', 'more'] },
  { attempt: second, stage: 'kiosk', verdict: 'came back', signs: ['the page was loaded anew'] },
  { attempt: third, stage: 'kiosk', verdict: 'stayed', signs: [] },
  { attempt: third, stage: 'plain', verdict: 'stayed', signs: [] },
]);

test('a line says what happened on each stage, in order, and that it cannot be tried on one', () => {
  const table = markdown(lines, ['kiosk', 'plain']);
  expect(table).toContain(`| ${first.tries} | nothing | **out**: a window \\| of its own (and 1 more) |`);
  expect(table).toContain(`| ${second.tries} | came back: the page was loaded anew | – |`);
});

test('what happened is counted', () => {
  expect(countOf(lines, 'kiosk', 'stayed')).toBe(2);
  expect(countOf(lines, 'plain', 'out')).toBe(1);
});

test('an attempt that succeeds on no other stage proves nothing, and is named', () => {
  expect(provesNothing(lines, ['plain']).map(({ id }) => id)).toEqual([second.id, third.id]);
});

test('an attempt that could not be made proves nothing either', () => {
  const unmade = linesOf(tried, [
    { attempt: first, stage: 'plain', verdict: 'not made', signs: ['no such key'] },
  ]);
  expect(provesNothing(unmade, ['plain']).map(({ id }) => id)).toContain(first.id);
  expect(markdown(unmade, ['plain'])).toContain('| not made: no such key |');
});
