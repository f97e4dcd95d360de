import { describe, expect, test } from 'vitest';
import { nameOf } from '../../renderer/session/index.ts';
import { sources } from '../../tests/walls/sources.ts';
import { type Line, runsIn, told } from './runs.policy.ts';

const hour = 3_600_000;
/** Lines an hour apart, the first one at an hour. */
const lines = (...texts: string[]): Line[] => texts.map((text, place) => ({ at: (place + 1) * hour, text }));
const booted = (at: number) => `the computer was started at ${new Date(at).toISOString()}`;
/** A run on a computer that has been on since long before. */
const begins = booted(0);
const causes = (...texts: string[]) => runsIn(lines(...texts)).restarts.map(({ why }) => why);

describe('a start is no restart', () => {
  test('when nothing is known before it', () => {
    expect(causes(begins, 'session: home')).toEqual([]);
    expect(causes()).toEqual([]);
  });

  test('when all that is known before it is how an earlier one ended', () => {
    expect(causes('ends with code 70 for a fresh start', begins)).toEqual([]);
  });
});

describe('a restart', () => {
  test('after which nobody knows why has no known cause', () => {
    expect(causes(begins, 'session: home', begins)).toEqual(['silent']);
  });

  test.each([
    'ends as it was asked to',
    'ends with code 75, as staff wanted',
    'ends with code 79, as staff wanted',
  ])('after "%s" was asked for', (line) => {
    expect(causes(begins, line, begins)).toEqual(['asked']);
  });

  test('after a crash loop comes of it, also when the end is told twice', () => {
    const ends = ['ends with code 70 for a fresh start', 'ends as it was asked to'];
    expect(causes(begins, ...ends, begins)).toEqual(['crash']);
  });

  test('of the computer is one, whatever the kiosk said as it ended, and whatever it says as it begins', () => {
    expect(causes(begins, 'session: home', booted(2.5 * hour), 'settings: wrong')).toEqual(['computer']);
    expect(causes(begins, 'ends as it was asked to', booted(2.5 * hour))).toEqual(['computer']);
  });

  test('has its own cause, and not that of the one before', () => {
    expect(causes(begins, 'ends with code 70 for a fresh start', begins, begins)).toEqual([
      'crash',
      'silent',
    ]);
  });

  test('has the time of its start', () => {
    expect(runsIn(lines(begins, begins)).restarts).toEqual([{ at: 2 * hour, why: 'silent' }]);
  });

  test('of a computer that does not say when it was started is none of the computer', () => {
    expect(causes(begins, 'the computer was started at noon')).toEqual(['silent']);
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
    begins: ['the computer was started at $'],
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
