import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Check,
  checkIds,
  checks,
  codeOf,
  type Facts,
  linesOf,
  type Platform,
  textOf,
} from './lock-check.policy.ts';

/** A machine on which all is as it should be. */
const good: Facts = {
  isPackaged: true,
  comesBack: true,
  isAlone: true,
  keysAreOff: true,
  runsAsAdmin: false,
  userIsAdmin: false,
  canChangeProgram: false,
  canChangeClinic: false,
  configProblems: 0,
  pins: 'set',
  hasSandbox: true,
  debugging: [],
  displays: 1,
  isWayland: true,
  startsByItself: true,
  messagesAreOff: true,
  screenSaverIsOff: true,
  swipesAreOff: true,
  stickyKeysAreOff: true,
  taskManagerIsOff: true,
  updatesWait: true,
  storageIsIgnored: true,
  networkIsOff: true,
  clockIsSet: true,
};

/** What makes each check not good, and nothing else. */
const spoiled: Record<keyof typeof checks, Partial<Facts>> = {
  packaged: { isPackaged: false },
  supervisor: { comesBack: false },
  alone: { isAlone: false },
  keys: { keysAreOff: false },
  'runs-as-admin': { runsAsAdmin: true },
  user: { userIsAdmin: true },
  program: { canChangeProgram: true },
  'clinic-folder': { canChangeClinic: true },
  config: { configProblems: 1 },
  pin: { pins: 'temporary' },
  sandbox: { hasSandbox: false },
  debugging: { debugging: ['NODE_OPTIONS'] },
  displays: { displays: 2 },
  autostart: { startsByItself: false },
  messages: { messagesAreOff: false },
  'screen-saver': { screenSaverIsOff: false },
  swipes: { swipesAreOff: false },
  'sticky-keys': { stickyKeysAreOff: false },
  'task-manager': { taskManagerIsOff: false },
  updates: { updatesWait: false },
  storage: { storageIsIgnored: false },
  network: { networkIsOff: false },
  clock: { clockIsSet: false },
};

const verdict = (id: string, facts: Facts) => linesOf('win32', facts).find((line) => line.id === id)?.verdict;

describe('A check', () => {
  test.each(Object.entries(spoiled))('"%s" alone is not good when its own fact is bad', (id, facts) => {
    const bad = linesOf('win32', { ...good, ...facts }).filter((line) => line.verdict !== 'good');
    expect(bad).toMatchObject([{ id, verdict: 'not-good' }]);
  });

  test('that cannot be seen says so, and is never taken for good', () => {
    const blind = Object.fromEntries(Object.keys(good).map((name) => [name, null])) as unknown as Facts;
    const lines = linesOf('win32', { ...blind, isPackaged: true });
    expect(lines.filter(({ verdict }) => verdict !== 'unseen').map(({ id }) => id)).toEqual(['packaged']);
  });

  test('of displays is good with one display, or where windows can be placed', () => {
    expect(verdict('displays', { ...good, displays: 3, isWayland: false })).toBe('good');
    expect(verdict('displays', { ...good, displays: null, isWayland: true })).toBe('unseen');
    expect(verdict('displays', { ...good, displays: null, isWayland: false })).toBe('good');
  });

  test.each(['none', 'temporary'] as const)('of PINs is not good when they are "%s"', (pins) => {
    expect(verdict('pin', { ...good, pins })).toBe('not-good');
  });
});

describe('The lines', () => {
  test('begin with what is not good, then what cannot be seen', () => {
    const lines = linesOf('linux', { ...good, clockIsSet: null, storageIsIgnored: false });
    expect(lines.slice(0, 2).map(({ id }) => id)).toEqual(['storage', 'clock']);
    expect(lines.every(({ id }) => id !== 'task-manager')).toBe(true);
  });

  test('end with 0 only when all is good', () => {
    expect(codeOf(linesOf('linux', good))).toBe(0);
    expect(codeOf(linesOf('linux', { ...good, clockIsSet: null }))).toBe(3);
    expect(codeOf(linesOf('linux', { ...good, clockIsSet: null, networkIsOff: false }))).toBe(1);
  });

  test('say in a terminal what each means, and where to read what to do', () => {
    const text = textOf(linesOf('linux', { ...good, clockIsSet: null }));
    expect(text).toContain('not seen  The clock is set by a time server.');
    expect(text).toContain('What to do: docs/installing-debian.md#the-clock');
    expect(text).toContain('21 good, 0 not good, 1 cannot be seen from here.');
  });
});

/** The headings of a document, as they stand in links to them. */
function headingsOf(document: string): string[] {
  const text = fs.readFileSync(path.join(import.meta.dirname, '../../docs', document), 'utf8');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each<[Platform, string]>([
  ['linux', 'installing-debian.md'],
  ['win32', 'installing-windows.md'],
])('For %s each check leads to a heading of %s', (platform, document) => {
  const wanted = checkIds.flatMap((id) => (checks[id] as Check).doc[platform] ?? []);
  const headings = headingsOf(document);
  expect(wanted.filter((heading) => !headings.includes(heading))).toEqual([]);
});

test('What a check says in a terminal is what the staff panel says', () => {
  const words = JSON.parse(
    fs.readFileSync(path.join(import.meta.dirname, '../../renderer/i18n/en.json'), 'utf8'),
  ) as Record<string, string>;
  expect(checkIds.map((id) => words[`lock.${id}`])).toEqual(checkIds.map((id) => checks[id].holds));
});
