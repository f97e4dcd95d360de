import { describe, expect, test } from 'vitest';
import { nameOf } from '../../renderer/session/index.ts';
import { sources } from '../../tests/walls/sources.ts';
import { type Line, runsIn, told } from './runs.policy.ts';

const hour = 3_600_000;
/** Lines an hour apart, the first one at an hour. */
const lines = (...texts: string[]): Line[] => texts.map((text, place) => ({ at: (place + 1) * hour, text }));
const starts = 'starts version 0.1.0 with default settings';
const booted = (at: number) => `the computer was started at ${new Date(at).toISOString()}`;
const causes = (...texts: string[]) => runsIn(lines(...texts)).restarts.map(({ why }) => why);

describe('a start is no restart', () => {
  test('when nothing is known before it', () => {
    expect(causes(starts, 'session: home')).toEqual([]);
    expect(causes()).toEqual([]);
  });
});

describe('a restart', () => {
  test('after which nobody knows why has no known cause', () => {
    expect(causes(starts, 'session: home', starts)).toEqual(['silent']);
  });

  test('after somebody asked the kiosk to end was asked for', () => {
    expect(causes(starts, 'ends as it was asked to', starts)).toEqual(['asked']);
    expect(causes(starts, 'ends with code 75, as staff wanted', starts)).toEqual(['asked']);
  });

  test('after a crash loop comes of it, also when the end is told twice', () => {
    expect(causes(starts, 'ends with code 70 for a fresh start', 'ends as it was asked to', starts)).toEqual([
      'crash',
    ]);
  });

  test('of the computer is one, whatever the kiosk said as it ended', () => {
    expect(causes(starts, 'session: home', starts, booted(2.5 * hour))).toEqual(['computer']);
    expect(causes(starts, 'ends as it was asked to', starts, booted(2.5 * hour))).toEqual(['computer']);
  });

  test('of the kiosk alone is not one of a computer that was on before', () => {
    expect(causes(starts, 'session: home', starts, booted(0))).toEqual(['silent']);
  });

  test('has its own cause, and not that of the one before', () => {
    const found = causes(starts, 'ends with code 70 for a fresh start', starts, booted(0), starts, booted(0));
    expect(found).toEqual(['crash', 'silent']);
  });

  test('has the time of its start', () => {
    expect(runsIn(lines(starts, starts)).restarts).toEqual([{ at: 2 * hour, why: 'silent' }]);
  });

  test('whose line of the computer cannot be read is none of the computer', () => {
    expect(causes(starts, starts, 'the computer was started at noon')).toEqual(['silent']);
  });
});

test('what failed of the screen is counted, each kind by itself', () => {
  const { page, graphics } = runsIn(
    lines(
      'the page is gone (crashed, 5)',
      'the page hangs: it does not answer',
      'the graphics process is gone (crashed)',
      'page: window.error: the page is gone',
    ),
  );
  expect([page, graphics]).toEqual([[hour, 2 * hour], [3 * hour]]);
});

test.each([
  [
    { x: 50, y: 25 },
    { x: 50, y: 25 },
  ],
  [{ key: 'a' }, { key: 'a' }],
  [{ key: '.' }, { key: '.' }],
])('a stuck %j is read as the page names it', (of, what) => {
  const name = nameOf(of, { width: 100, height: 100 });
  const text = `page: input.stuck: Something that is no visitor keeps touching ${name}.`;
  expect(runsIn(lines(text)).stuck).toEqual([{ at: hour, what }]);
});

test('what a page reports of anything else is no stuck touch', () => {
  expect(runsIn(lines('page: deck: it keeps touching the key a.')).stuck).toEqual([]);
  expect(told.stuck.test('input.stuck: keeps touching the key a.')).toBe(false);
});

test.each(
  Object.entries({
    starts: ['starts version $'],
    booted: ['the computer was started at $'],
    asked: ['ends as it was asked to', ', as staff wanted'],
    crash: ['ends with code $'],
    page: [
      'the page is gone (',
      'the page hangs',
      'the page cannot be shown (',
      'the page was loaded and stayed silent',
    ],
    graphics: ['the graphics process is gone ('],
    stuck: ['page: $', "'input.stuck'", 'keeps touching $'],
  } satisfies Record<keyof typeof told, string[]>),
)('The lines that tell of "%s" are written so somewhere', (_name, written) => {
  const text = [...sources('electron'), ...sources('renderer/session-driver')]
    .filter(({ name }) => !name.startsWith('electron/health/') || name === 'electron/health/open.ts')
    .map((source) => source.text)
    .join('\n');
  expect(written.filter((words) => !text.includes(words))).toEqual([]);
});
