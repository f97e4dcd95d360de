import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sources } from '../../tests/walls/sources.ts';
import { problemLine } from '../config/problem.ts';
import { type LoggedLine, type Means, meanings, mostTroubles, troublesIn } from './troubles.policy.ts';

const lines = (...texts: string[]): LoggedLine[] =>
  texts.map((text, at) => ({ at, level: 'warn' as const, text }));
const meansOf = (text: string) => troublesIn(lines(text))[0]?.means;

const config = {
  file: '/etc/anteroom/kiosk.config.json',
  line: 3,
  column: 5,
  field: 'country',
  advice: 'Write "uk".',
};
const library = path.join('/opt/Anteroom/out', 'library');

/** For each meaning lines that have it, and the words of the source on which it stands. */
const examples: Record<Exclude<Means, 'other'>, { lines: string[]; written: string[] }> = {
  'page-gone': { lines: ['the page is gone (crashed, 5)'], written: ['the page is gone ('] },
  'page-hangs': {
    lines: ['the page hangs', 'the page hangs: it does not answer'],
    written: ['the page hangs: it does not answer'],
  },
  'page-silent': {
    lines: ['the page was loaded and stayed silent', 'the page cannot be shown (ERR_FAILED)'],
    written: ['the page was loaded and stayed silent', 'the page cannot be shown ('],
  },
  stuck: {
    lines: ['page: input.stuck: Something that is no visitor keeps touching the key a.'],
    written: ["'input.stuck'"],
  },
  'page-fault': {
    lines: ['page: window.error: TypeError: x is undefined', 'a promise failed: Error'],
    written: ['page: $', 'the preload failed: ', 'a promise failed: '],
  },
  graphics: {
    lines: [
      'the graphics process is gone (crashed)',
      'starts without the graphics card, which failed before',
    ],
    written: ['the graphics process is gone (', 'starts without the graphics card'],
  },
  display: {
    lines: [
      'no display is connected',
      'there is no display 3; the primary one is used',
      'a window does not come to stand where its display is',
      'Wayland lets no program place its windows: of 2 displays the kiosk may stand on any',
    ],
    written: [
      'no display is connected',
      'there is no display $',
      'a display cannot be covered',
      'a window does not come to stand',
      'the screen is too small',
      'Wayland lets no program',
    ],
  },
  'settings-kept': {
    lines: [problemLine({ ...config, advice: 'The settings stay as they were.' })],
    written: ['The settings stay as they were.'],
  },
  'settings-later': {
    lines: ['/etc/a.json: window.mode has changed. It takes effect at the next start.'],
    written: [' has changed. It takes effect at the next start.'],
  },
  content: {
    lines: [
      `${library}/film.ab.webm: cannot be read (ENOENT). Its slide shows what is left of picture and words.`,
      'C:\\Program Files\\Anteroom\\library\\index.en.json: entries.2: id is damaged (x). The deck is left out.',
    ],
    written: ["path.join(built, 'library')"],
  },
  'sign-off': {
    lines: [
      problemLine({ ...config, file: '/etc/anteroom/sign-offs/a.json' }),
      problemLine({ ...config, file: 'C:\\ProgramData\\Anteroom\\sign-offs\\a.json' }),
    ],
    written: ["signOffsName = 'sign-offs'"],
  },
  switch: {
    lines: [problemLine({ file: 'command line', field: '--size', advice: 'Write a size.' })],
    written: ["file: 'command line'"],
  },
  settings: {
    lines: [
      problemLine(config),
      problemLine({ file: 'C:\\ProgramData\\Anteroom\\kiosk.config.json', advice: 'The file is empty.' }),
      problemLine({ file: 'the settings', field: 'deckOrder', advice: 'There is no such deck.' }),
    ],
    written: ["file = 'the settings'"],
  },
  storage: {
    lines: ['the data folder cannot be used: /x: the disk is full; log and data go to /tmp/anteroom'],
    written: ['the data folder cannot be used: ', 'the kiosk does not start: it has no folder'],
  },
  records: {
    lines: [
      'the database is damaged (x); it is set aside as records.2026.damaged.db, and a fresh one is begun',
      'the database cannot be written (disk full); what it holds is kept in memory until the next start',
    ],
    written: ['the database $', 'the database cannot be written ($', 'the audit cannot be written: $'],
  },
  pins: {
    lines: ['new PINs for staff and admin are taken from /etc/anteroom/staff-pin.reset. Delete the file.'],
    written: ['new PINs for $'],
  },
  system: { lines: ['the system refuses to sleep: it is not allowed'], written: ['the system refuses to $'] },
  clock: { lines: ['the clock was set back by 3 hours'], written: ['the clock was set $'] },
  crash: {
    lines: ['ends with code 70 for a fresh start', 'the shell failed: Error: x'],
    written: [
      'ends with code $',
      'the shell failed: ',
      'a window has closed by itself',
      'the windows cannot be opened: ',
    ],
  },
  twice: {
    lines: ['the kiosk already runs on this machine'],
    written: ['the kiosk already runs on this machine'],
  },
  'not-started': {
    lines: ['the kiosk does not start with --inspect; what it takes: --config'],
    written: ['the kiosk does not start with $'],
  },
  front: {
    lines: ['another program was in front; the kiosk comes back, for the 3. time'],
    written: ['another program was in front'],
  },
  denied: {
    lines: ['denied: navigation https://example.org/', 'the bridge refused deck: wrong arguments'],
    written: ['denied: $', 'the bridge refused $'],
  },
};

const shell = [...sources('electron'), ...sources('renderer/session-driver')]
  .filter(({ name }) => !name.startsWith('electron/health/troubles'))
  .map(({ text }) => text)
  .join('\n');

describe.each(Object.entries(examples))('a line that means "%s"', (means, { lines: all, written }) => {
  test.each(all)('is known: %s', (line) => expect(meansOf(line)).toBe(means));

  test('has its words from the source', () => {
    expect(written.filter((words) => !shell.includes(words))).toEqual([]);
  });
});

test('every meaning has an example', () => {
  expect(Object.keys(examples)).toEqual(Object.keys(meanings));
});

test('a line of which nothing is known is told as it is', () => {
  expect(troublesIn(lines('a line from tomorrow'))[0]).toEqual({
    at: 0,
    level: 'warn',
    kind: 'other',
    means: 'other',
    line: 'a line from tomorrow',
    times: 1,
  });
});

test('where it was in the program is left out, and a long line is cut', () => {
  const [stack] = troublesIn(lines('page: deck: Error: lost ⏎ at open (app://x/y.js:1:2) ⏎ at z'));
  expect(stack?.line).toBe('page: deck: Error: lost');
  expect(troublesIn(lines('x'.repeat(5000)))[0]?.line).toHaveLength(300);
});

test('what came again and again is told once, as it was last, and how often', () => {
  const again = (time: number) => `another program was in front; the kiosk comes back, for the ${time}. time`;
  const troubles = troublesIn(lines(again(1), again(2), again(3), 'no display is connected', again(4)));
  expect(troubles.map(({ times, at }) => [times, at])).toEqual([
    [1, 4],
    [1, 3],
    [3, 2],
  ]);
  expect(troubles[2]?.line).toBe(again(3));
});

test('what only informs is no trouble, and parts nothing', () => {
  const info = { at: 5, level: 'info' as const, text: 'session: home' };
  expect(troublesIn([...lines('denied: x'), info, ...lines('denied: x')])).toHaveLength(1);
});

test('whatever the log holds: the newest stand first, and no more are told than can be read', () => {
  const anyLine = fc.record({
    level: fc.constantFrom('info' as const, 'warn' as const, 'error' as const),
    text: fc.oneof(fc.string(), fc.constantFrom(...Object.values(examples).flatMap((each) => each.lines))),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 500, size: 'max' }), (all) => {
      const troubles = troublesIn(all.map((line, at) => ({ ...line, at })));
      expect(troubles.length).toBeLessThanOrEqual(mostTroubles);
      const times = troubles.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((one, other) => other - one));
      if (troubles.length < mostTroubles) {
        const told = troubles.reduce((sum, { times: count }) => sum + count, 0);
        expect(told).toBe(all.filter(({ level }) => level !== 'info').length);
      }
    }),
    { numRuns: 30 },
  );
});
