import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../../slides/format/model/day.ts';
import { spanNames, spansOver, spanWeeks } from './periods.policy.ts';

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => dayAfter('2024-03-01', days));

test('a week is told of from the Monday after it, and not before', () => {
  const newest = (today: string) => spansOver('week', today, '2026-01-01')[0];
  expect(newest('2026-11-22')).toMatchObject({ from: '2026-11-09', to: '2026-11-15' });
  expect(newest('2026-11-23')).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
});

test('what is not kept as a whole is not told of', () => {
  expect(spansOver('week', '2026-11-26', '2026-11-10').map(({ from }) => from)).toEqual(['2026-11-16']);
  expect(spansOver('twelve-weeks', '2026-11-26', '2026-11-10')).toEqual([]);
});

test('on every day: no span holds this day, each begins where the one before it ends, and each day has its one span of a kind', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...spanNames), (today, name) => {
      const spans = spansOver(name, today, '2024-01-01');
      const [newest] = spans;
      if (newest) expect(newest.to < today).toBe(true);
      for (const [at, span] of spans.entries()) {
        expect(dayAfter(span.from, spanWeeks[name] * 7 - 1)).toBe(span.to);
        const earlier = spans[at + 1];
        if (earlier) expect(dayAfter(earlier.to, 1)).toBe(span.from);
      }
      // Another day brings more spans and never other ones.
      const later = spansOver(name, dayAfter(today, 1), '2024-01-01');
      expect(later.slice(later.length - spans.length)).toEqual(spans);
    }),
  );
});

test('a longer span is made of whole shorter ones', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const weeks = new Set(spansOver('week', today, '2024-01-01').map(({ week }) => week));
      const fours = spansOver('four-weeks', today, '2024-01-01');
      for (const { week } of fours) for (const at of [0, 1, 2, 3]) expect(weeks).toContain(week + at);
      const starts = new Set(fours.map(({ week }) => week));
      for (const { week } of spansOver('twelve-weeks', today, '2024-01-01'))
        for (const at of [0, 4, 8]) expect(starts).toContain(week + at);
    }),
  );
});
