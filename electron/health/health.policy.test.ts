import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HealthFacts, healthOf, type LineName, limits, type Saying, sayings } from './health.policy.ts';

const now = Date.parse('2026-11-26T10:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;
const gigabyte = 1024 ** 3;

/** A kiosk of which nothing is to be said but good. */
const well: HealthFacts = {
  now,
  today: '2026-11-26',
  settings: { file: '/etc/anteroom/kiosk.config.json', problems: 0, hasCountry: true },
  signOffs: { misfits: 0, texts: 30, signed: 30, areRequired: false },
  clock: { zone: 'Europe/Berlin', jump: null },
  storage: { free: 20 * gigabyte, isSpare: false, lasts: true },
  memory: { free: 4 * gigabyte, total: 8 * gigabyte },
  runs: { restarts: [], page: [], graphics: [], stuck: [] },
  crashLoops: [],
  withoutGpuSince: null,
  displays: { screens: [{ width: 1920, height: 1080 }], problems: 0 },
  content: {
    about: { built: '2026-11-01', version: 'a0b1c2d3' },
    decks: 15,
    damaged: 0,
    outdated: 0,
    next: { day: '2027-11-01', slides: 3 },
  },
  packs: { waiting: 0, refused: 0, version: null, fellBack: null },
  uptime: { kiosk: 3 * 3600, computer: 5 * 3600 },
  version: { kiosk: '0.1.0', electron: '45.4.1', chromium: '156.0.1', isPreview: false },
};

const runs = (more: Partial<HealthFacts['runs']>) => ({ runs: { ...well.runs, ...more } });
const content = (more: Partial<HealthFacts['content']>) => ({ content: { ...well.content, ...more } });
const restart = (ago: number, why: HealthFacts['runs']['restarts'][number]['why']) =>
  runs({ restarts: [{ at: now - ago, why }] });
const stuck = (ago: number, what: HealthFacts['runs']['stuck'][number]['what']) =>
  runs({ stuck: [{ at: now - ago, what }] });
const free = (bytes: number | null) => ({ storage: { free: bytes, isSpare: false, lasts: true } });
const packs = (more: Partial<HealthFacts['packs']>) => ({ packs: { ...well.packs, ...more } });
const memory = (left: number) => ({ memory: { free: left * gigabyte, total: gigabyte } });
const jump = (by: number) => ({ clock: { ...well.clock, jump: { at: now - hour, by } } });

/** What makes a kiosk that is well say this, and what it says then, if that matters. */
const cases: Record<
  Saying,
  { facts: Partial<HealthFacts>; verdict: 'good' | 'look' | 'it'; values?: object }
> = {
  'settings.problems': {
    facts: { settings: { file: 'x', problems: 2, hasCountry: true } },
    verdict: 'it',
    values: { count: 2 },
  },
  'settings.none': { facts: { settings: { file: null, problems: 0, hasCountry: true } }, verdict: 'look' },
  'settings.no-country': {
    facts: { settings: { file: 'x', problems: 0, hasCountry: false } },
    verdict: 'look',
  },
  'settings.right': { facts: {}, verdict: 'good' },
  'clock.before-built': {
    facts: { today: '2026-10-31' },
    verdict: 'it',
    values: { built: { day: '2026-11-01' } },
  },
  'clock.set-forward': {
    facts: jump(2 * hour),
    verdict: 'look',
    values: { at: { at: now - hour }, by: { seconds: 7200 } },
  },
  'clock.set-back': {
    facts: jump(-2 * hour),
    verdict: 'look',
    values: { at: { at: now - hour }, by: { seconds: 7200 } },
  },
  'clock.no-zone': { facts: { clock: { zone: 'Etc/UTC', jump: null } }, verdict: 'look' },
  'clock.is': { facts: {}, verdict: 'good', values: { now: { at: now }, zone: 'Europe/Berlin' } },
  'storage.spare': { facts: { storage: { free: gigabyte, isSpare: true, lasts: true } }, verdict: 'it' },
  'storage.in-memory': {
    facts: { storage: { ...well.storage, lasts: false } },
    verdict: 'it',
  },
  'storage.unknown': { facts: free(null), verdict: 'look' },
  'storage.full': { facts: free(limits.diskFull - 1), verdict: 'it' },
  'storage.low': { facts: free(limits.diskLow - 1), verdict: 'look' },
  'storage.enough': { facts: free(limits.diskLow), verdict: 'good', values: { free: { bytes: gigabyte } } },
  'touch.often': {
    facts: runs({ stuck: [3, 2, 1].map((ago) => ({ at: now - ago * hour, what: { key: 'a' } })) }),
    verdict: 'it',
    values: { count: 3 },
  },
  'touch.spot': {
    facts: stuck(hour, { x: 50, y: 20 }),
    verdict: 'look',
    values: { at: { at: now - hour }, x: 50, y: 20 },
  },
  'touch.key': {
    facts: stuck(hour, { key: 'a' }),
    verdict: 'look',
    values: { at: { at: now - hour }, key: 'a' },
  },
  'touch.right': { facts: stuck(8 * day, { key: 'a' }), verdict: 'good' },
  'displays.problems': { facts: { displays: { ...well.displays, problems: 1 } }, verdict: 'it' },
  'displays.none': { facts: { displays: { screens: [], problems: 0 } }, verdict: 'it' },
  'displays.is': { facts: {}, verdict: 'good', values: { number: 1, width: 1920, height: 1080 } },
  'page.fails-often': { facts: runs({ page: [now - hour, now - 2, now - 1] }), verdict: 'it' },
  'page.failed': {
    facts: runs({ page: [now - 3 * day, now - hour] }),
    verdict: 'look',
    values: { count: 2, at: { at: now - hour } },
  },
  'page.right': { facts: runs({ page: [now - 8 * day] }), verdict: 'good' },
  'graphics.resting': { facts: { withoutGpuSince: now - day }, verdict: 'it' },
  'graphics.failed': { facts: runs({ graphics: [now - day] }), verdict: 'look' },
  'graphics.right': { facts: runs({ graphics: [now - 8 * day] }), verdict: 'good' },
  'restarts.crashed-today': { facts: restart(hour, 'crash'), verdict: 'it', values: { count: 1 } },
  'restarts.crashed': { facts: restart(2 * day, 'crash'), verdict: 'look', values: { count: 1 } },
  'restarts.silent': { facts: restart(hour, 'silent'), verdict: 'look' },
  'restarts.asked': { facts: restart(hour, 'asked'), verdict: 'good', values: { at: { at: now - hour } } },
  'restarts.computer': { facts: restart(hour, 'computer'), verdict: 'good' },
  'restarts.none': { facts: restart(8 * day, 'crash'), verdict: 'good' },
  'content.none': { facts: content({ decks: 0 }), verdict: 'it' },
  'content.damaged': { facts: content({ damaged: 1 }), verdict: 'it' },
  'content.outdated': { facts: content({ outdated: 4 }), verdict: 'look', values: { count: 4 } },
  'content.old': { facts: content({ about: { built: '2025-11-25', version: 'x' } }), verdict: 'look' },
  'content.runs-out-soon': {
    facts: content({ next: { day: '2026-12-26', slides: 3 } }),
    verdict: 'look',
    values: { day: { day: '2026-12-26' }, count: 3 },
  },
  'content.holds': { facts: content({ next: { day: '2026-12-27', slides: 3 } }), verdict: 'good' },
  'content.is': {
    facts: content({ next: null }),
    verdict: 'good',
    values: { version: 'a0b1c2d3', built: { day: '2026-11-01' }, count: 15 },
  },
  'content.unknown': { facts: content({ about: null }), verdict: 'look' },
  'signOffs.misfits': {
    facts: { signOffs: { misfits: 1, texts: 1, signed: 1, areRequired: false } },
    verdict: 'look',
  },
  'signOffs.left-out': {
    facts: { signOffs: { misfits: 0, texts: 30, signed: 3, areRequired: true } },
    verdict: 'look',
    values: { count: 27, texts: 30 },
  },
  'signOffs.unsigned': {
    facts: { signOffs: { misfits: 0, texts: 30, signed: 3, areRequired: false } },
    verdict: 'look',
    values: { count: 27, texts: 30 },
  },
  'signOffs.signed': { facts: {}, verdict: 'good' },
  'packs.fell-back': {
    facts: packs({ fellBack: now - hour }),
    verdict: 'it',
    values: { at: { at: now - hour } },
  },
  'packs.refused': { facts: packs({ refused: 2 }), verdict: 'look', values: { count: 2 } },
  'packs.waiting': { facts: packs({ waiting: 1 }), verdict: 'look', values: { count: 1 } },
  'packs.built-in': { facts: {}, verdict: 'good' },
  'packs.is': {
    facts: packs({ version: '2026-11-26.1' }),
    verdict: 'good',
    values: { version: '2026-11-26.1' },
  },
  'memory.short': { facts: memory(0.02), verdict: 'it' },
  'memory.low': { facts: memory(0.05), verdict: 'look' },
  'memory.enough': { facts: memory(0.1), verdict: 'good' },
  'uptime.long': { facts: { uptime: { kiosk: 1, computer: limits.computerOn + 1 } }, verdict: 'look' },
  'uptime.is': { facts: {}, verdict: 'good' },
  'version.preview': { facts: { version: { ...well.version, isPreview: true } }, verdict: 'look' },
  'version.is': {
    facts: {},
    verdict: 'good',
    values: { kiosk: '0.1.0', electron: '45.4.1', chromium: '156.0.1' },
  },
};

const lineOf = (name: string) => name.split('.')[0] as LineName;

describe.each(Object.entries(cases))('%s', (saying, { facts, verdict, values }) => {
  const line = healthOf({ ...well, ...facts }).find((one) => one.line === lineOf(saying));

  test(`is said, with the verdict ${verdict}`, () => {
    const said = line?.says.find(({ id }) => id === saying);
    expect(said).toMatchObject({ id: saying, ...(values ? { values } : {}) });
    expect(line?.verdict).toBe(verdict);
  });
});

test('a kiosk that is well is told nothing else', () => {
  expect(healthOf(well).filter(({ verdict }) => verdict !== 'good')).toEqual([]);
});

test('what is good and what is not are never said of the same thing', () => {
  const both = healthOf({ ...well, ...restart(hour, 'crash'), ...free(1) }).flatMap(({ says }) => says);
  const said = both.map(({ id }) => id);
  expect(said).toContain('storage.full');
  expect(said).not.toContain('storage.enough');
  expect(said).not.toContain('restarts.none');
});

test('settings that say no country are not told to be right', () => {
  const told = healthOf({ ...well, settings: { file: 'x', problems: 0, hasCountry: false } });
  const says = told.find(({ line }) => line === 'settings')?.says;
  expect(says?.map(({ id }) => id)).toEqual(['settings.no-country']);
});

test('a crash that recovery remembers counts also where the log is lost, and no crash counts twice', () => {
  const lost = healthOf({ ...well, crashLoops: [now - 2 * hour, now - hour] });
  expect(lost[0]?.says[0]).toEqual({ id: 'restarts.crashed-today', values: { count: 2 } });
  const [first] = healthOf({ ...well, ...restart(hour, 'crash'), crashLoops: [now - hour - 50] });
  expect(first?.says[0]?.values).toEqual({ count: 1 });
});

test('a time in the future, as after a clock was set back, counts for nothing', () => {
  const facts = { ...well, ...runs({ page: [now + day], restarts: [{ at: now + day, why: 'crash' }] }) };
  expect(healthOf(facts).every(({ verdict }) => verdict === 'good')).toBe(true);
});

test('of many restarts the last five are told', () => {
  const restarts = Array.from({ length: 9 }, (_, place) => ({
    at: now - place * hour,
    why: 'asked' as const,
  }));
  const line = healthOf({ ...well, ...runs({ restarts: restarts.reverse() }) }).find(
    (one) => one.line === 'restarts',
  );
  expect(line?.says.map(({ values }) => values.at)).toEqual(
    [4, 3, 2, 1, 0].map((ago) => ({ at: now - ago * hour })),
  );
});

const anyTime = fc.integer({ min: now - 20 * day, max: now + day });
const anyDay = fc
  .integer({ min: -800, max: 800 })
  .map((by) => new Date(now + by * day).toISOString().slice(0, 10));
const anyFacts: fc.Arbitrary<HealthFacts> = fc.record({
  now: fc.constant(now),
  today: anyDay,
  settings: fc.record({
    file: fc.constantFrom(null, 'x'),
    problems: fc.nat(3),
    hasCountry: fc.boolean(),
  }),
  signOffs: fc.record({
    misfits: fc.nat(3),
    texts: fc.nat(3),
    signed: fc.nat(3),
    areRequired: fc.boolean(),
  }),
  clock: fc.record({
    zone: fc.constantFrom('UTC', 'Europe/Berlin'),
    jump: fc.option(
      fc.record({ at: anyTime, by: fc.integer({ min: -1, max: 1 }).map((way) => way * hour || hour) }),
    ),
  }),
  storage: fc.record({ free: fc.option(fc.nat(2 * gigabyte)), isSpare: fc.boolean(), lasts: fc.boolean() }),
  memory: fc.record({ free: fc.nat(100), total: fc.constantFrom(0, 100) }),
  runs: fc.record({
    restarts: fc.array(
      fc.record({ at: anyTime, why: fc.constantFrom('asked', 'crash', 'computer', 'silent') }),
      { maxLength: 8 },
    ),
    page: fc.array(anyTime, { maxLength: 5 }),
    graphics: fc.array(anyTime, { maxLength: 3 }),
    stuck: fc.array(fc.record({ at: anyTime, what: fc.constantFrom({ key: 'a' }, { x: 1, y: 2 }) }), {
      maxLength: 2,
    }),
  }),
  crashLoops: fc.array(anyTime, { maxLength: 3 }),
  withoutGpuSince: fc.option(anyTime),
  displays: fc.record({
    screens: fc.array(fc.constant({ width: 1, height: 1 }), { maxLength: 2 }),
    problems: fc.nat(1),
  }),
  content: fc.record({
    about: fc.option(fc.record({ built: anyDay, version: fc.constant('x') })),
    decks: fc.nat(2),
    damaged: fc.nat(1),
    outdated: fc.nat(1),
    next: fc.option(fc.record({ day: anyDay, slides: fc.nat(3) })),
  }),
  packs: fc.record({
    waiting: fc.nat(2),
    refused: fc.nat(2),
    version: fc.option(fc.constant('2026-11-26.1')),
    fellBack: fc.option(anyTime),
  }),
  uptime: fc.record({ kiosk: fc.nat(10), computer: fc.nat(100 * 86_400) }),
  version: fc.constant(well.version),
});

const severity = ['it', 'look', 'good'];

test('whatever was measured: each line is there once and says something, and what is wrong stands first', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const lines = healthOf(facts);
      expect(lines.map(({ line }) => line).sort()).toEqual([...new Set(sayings.map(lineOf))].sort());
      expect(lines.filter(({ says }) => says.length === 0).map(({ line }) => line)).toEqual([]);
      const order = lines.map(({ verdict }) => severity.indexOf(verdict));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    }),
  );
});
