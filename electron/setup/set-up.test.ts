import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../bridge/contract.ts';
import type { Places } from '../config/locate.ts';
import { pngOf } from '../config/logo/picture.fixture.ts';
import { cutBefore } from '../config/power-cut.fixture.ts';
import { readSettings } from '../config/read.ts';
import { writeWhole } from '../config/write.ts';
import type { Candidate } from './logos.ts';
import { SetUp, type SetUpDisk } from './set-up.ts';

let folder: string;
let own: string;
let config: string;
let states: { staff: 'none' | 'set'; admin: 'none' | 'set' };
let pinsSet: unknown[];
let audited: string[];
let before: Set<number>;
let inside: number[];
let closed: Set<string>;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-set-up-'));
  own = path.join(folder, 'data');
  config = path.join(folder, 'clinic', 'kiosk.config.json');
  [states, pinsSet, audited] = [{ staff: 'none', admin: 'none' }, [], []];
  [before, inside, closed] = [new Set([7, 8]), [], new Set()];
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const places = (): Places => ({
  flag: config,
  workingFolder: folder,
  beside: path.join(folder, 'beside'),
  platform: 'linux',
  isPackaged: false,
  own,
});

const logo: Candidate = {
  id: 'a0b1c2d3e4f50617',
  name: 'logo.png',
  folder: '/media/stick',
  picture: 'data:image/png;base64,',
  bytes: pngOf(4, 4),
  ending: 'png',
};

/** The real disk, but that nothing can be written to the folders that are closed. */
const disk: SetUpDisk = {
  exists: fs.existsSync,
  read: fs.readFileSync,
  write: (file, content) => {
    if (closed.has(path.dirname(file))) throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
    writeWhole(file, content);
  },
};

function setUp(on: SetUpDisk = disk): SetUp {
  return new SetUp({
    places: places(),
    settings: () => readSettings(places()),
    pins: {
      states: () => states,
      set: async (pins) => {
        pinsSet.push(pins);
        states = { staff: 'set', admin: 'set' };
      },
    },
    windows: {
      isBefore: (page) => before.has(page),
      enter: (page) => {
        inside.push(page);
        return true;
      },
      get inside() {
        return inside;
      },
    },
    audit: { write: ({ event, role, detail }) => audited.push(`${event} ${role} ${detail}`) },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    disk: on,
    logos: async () => [logo],
  });
}

const first = { page: 7, role: 'setup' as const };
const admin = { page: 7, role: 'admin' as const };
const answers = (more: Partial<Answers> = {}): Answers => ({
  clinicName: ' Lindenhof ',
  country: 'uk',
  languages: ['es', 'en'],
  mode: 'both',
  diagonalInches: 27,
  lowerEdgeCm: 90,
  logo: 'none',
  pins: { admin: '493817', staff: '275019' },
  ...more,
});
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};

describe('A kiosk is not set up by whoever comes', () => {
  test('when a PIN was ever set', async () => {
    states = { staff: 'none', admin: 'set' };
    expect([setUp().canBegin(), await setUp().handlers.beginSetUp({ page: 7, role: 'visitor' })]).toEqual([
      false,
      'no',
    ]);
    expect(inside).toEqual([]);
  });

  test('when there is a config, even one that says nothing', async () => {
    write(config, '{{{');
    expect(await setUp().handlers.beginSetUp({ page: 7, role: 'visitor' })).toBe('no');
  });

  test('from a page that does not stand before the staff door', () => {
    before.clear();
    expect(() => setUp().handlers.beginSetUp({ page: 7, role: 'visitor' })).toThrow('before the staff door');
  });

  test('at two displays at once', async () => {
    const both = setUp();
    expect(await both.handlers.beginSetUp({ page: 7, role: 'visitor' })).toBe('begun');
    expect(await both.handlers.beginSetUp({ page: 8, role: 'visitor' })).toBe('elsewhere');
    expect(await both.handlers.setUp({ page: 8, role: 'admin' })).toBeNull();
    expect(await both.handlers.saveSetUp({ page: 8, role: 'admin' }, answers())).toEqual({
      outcome: 'elsewhere',
    });
    inside.length = 0;
    expect(await both.handlers.beginSetUp({ page: 8, role: 'visitor' })).toBe('begun');
  });
});

describe('What is wrong is told by its field, and nothing is kept', () => {
  test.each<[Partial<Answers>, string[]]>([
    [{ clinicName: 'x'.repeat(81) }, ['clinicName wrong']],
    [{ country: null }, ['country missing']],
    [{ languages: [] }, ['languages missing']],
    [{ languages: ['en', 'en'] }, ['languages wrong']],
    [{ diagonalInches: 6 }, ['diagonalInches wrong']],
    [{ lowerEdgeCm: 201 }, ['lowerEdgeCm wrong']],
    [{ logo: 'ffffffffffffffff' }, ['logo gone']],
    [{ pins: null }, ['admin missing']],
    [{ pins: { admin: '123456', staff: '275019' } }, ['admin wrong']],
    [{ pins: { admin: '493817', staff: '493817' } }, ['staff taken']],
    [{ country: null, languages: [], pins: null }, ['country missing', 'languages missing', 'admin missing']],
  ])('%j', async (wrong, told) => {
    const saved = await setUp().handlers.saveSetUp(first, answers(wrong));
    expect(saved.outcome === 'wrong' && saved.faults.map(({ field, fault }) => `${field} ${fault}`)).toEqual(
      told,
    );
    expect([fs.existsSync(config), pinsSet]).toEqual([false, []]);
  });
});

describe('The first set-up', () => {
  test('guesses no country', async () => {
    expect((await setUp().handlers.setUp(first))?.now.country).toBeNull();
  });

  test('writes what was said where the config is looked for first, with the logo beside it, and sets both PINs', async () => {
    const kiosk = setUp();
    await kiosk.handlers.logos(first);
    expect(await kiosk.handlers.saveSetUp(first, answers({ logo: logo.id }))).toEqual({
      outcome: 'saved',
      restart: false,
      isRead: true,
      copies: [],
    });
    const settings = readSettings(places());
    expect(settings.problems).toEqual([]);
    expect(settings.config).toMatchObject({
      clinicName: 'Lindenhof',
      country: 'uk',
      languages: ['es', 'en'],
      screen: { diagonalInches: 27, lowerEdgeCm: 90 },
    });
    expect(settings.logo?.bytes).toEqual(new Uint8Array(logo.bytes));
    expect([settings.file, pinsSet]).toEqual([config, [{ admin: '493817', staff: '275019' }]]);
    expect(audited).toEqual([expect.stringContaining('pin-set null'), `set-up null ${config}`]);
  });

  test('keeps the settings in the kiosk’s own folder where IT alone may write, and says what IT has to copy', async () => {
    closed.add(path.dirname(config));
    const kiosk = setUp();
    await kiosk.handlers.logos(first);
    const saved = await kiosk.handlers.saveSetUp(first, answers({ logo: logo.id }));
    const named = (name: string) => ({
      from: path.join(own, name),
      to: path.join(path.dirname(config), name),
    });
    expect(saved).toMatchObject({ outcome: 'saved', isRead: true });
    expect(saved.outcome === 'saved' && saved.copies).toEqual([
      named('kiosk.config.json'),
      named(fs.readdirSync(own).find((name) => name.startsWith('logo-')) ?? ''),
    ]);
    const settings = readSettings(places());
    expect([settings.config.clinicName, settings.logo === null]).toEqual(['Lindenhof', false]);
    // Sign-offs that the kiosk's own user could write would be worth nothing.
    expect(settings.folder).not.toBe(own);
  });

  test('says why where nothing can be written at all', async () => {
    closed.add(path.dirname(config)).add(own);
    expect(await setUp().handlers.saveSetUp(first, answers())).toEqual({ outcome: 'failed', why: 'EACCES' });
  });

  test('says that what the kiosk is for changes with its next start', async () => {
    const saved = await setUp().handlers.saveSetUp(first, answers({ mode: 'waiting-room' }));
    expect(saved).toMatchObject({ restart: true });
  });
});

describe('Another set-up by an administrator', () => {
  const text =
    '{\n  // Ask Ines before changing this.\n  "idleSeconds": 120,\n  "country": "eu",\n  "logo": "old.png"\n}\n';

  test('begins with what the file says', async () => {
    write(config, text);
    expect((await setUp().handlers.setUp(admin))?.now).toMatchObject({ country: 'eu', languages: ['en'] });
  });

  test('keeps comments, fields that it does not ask, the logo and the PINs', async () => {
    write(config, text);
    write(path.join(path.dirname(config), 'old.png'), '');
    expect(await setUp().handlers.saveSetUp(admin, answers({ logo: 'keep', pins: null }))).toMatchObject({
      outcome: 'saved',
    });
    const now = fs.readFileSync(config, 'utf8');
    expect(now).toContain('// Ask Ines before changing this.');
    expect(now).toContain('"logo": "old.png"');
    expect(readSettings(places()).config).toMatchObject({ idleSeconds: 120, country: 'uk' });
    expect(pinsSet).toEqual([]);
  });

  test('puts a file that cannot be read as a whole aside before it is written anew', async () => {
    write(config, '{ "idleSeconds": 120, "country": "eu');
    await setUp().handlers.saveSetUp(admin, answers({ pins: null }));
    expect(fs.readFileSync(`${config}.before`, 'utf8')).toBe('{ "idleSeconds": 120, "country": "eu');
    expect(readSettings(places()).config).toMatchObject({ idleSeconds: 120, country: 'uk' });
  });

  test('of settings that belong to IT leaves them in force, and says what to copy', async () => {
    write(config, text);
    closed.add(path.dirname(config));
    const saved = await setUp().handlers.saveSetUp(admin, answers({ logo: 'keep', pins: null }));
    expect(saved).toEqual({
      outcome: 'saved',
      restart: false,
      isRead: false,
      copies: [{ from: path.join(own, 'kiosk.config.json'), to: config }],
    });
    expect(readSettings(places()).config.country).toBe('eu');
    const draft = JSON.parse(
      fs.readFileSync(path.join(own, 'kiosk.config.json'), 'utf8').replace(/\/\/.*\n/, ''),
    );
    expect(draft).toMatchObject({ country: 'uk', logo: path.join(path.dirname(config), 'old.png') });
  });
});

test('When the power goes at any step, the config is the old one or the new one, and who has the PIN can do it again', async () => {
  const old = '{ "country": "eu", "logo": "old.png" }';
  const seen = new Set<string | undefined>();
  let isOver = false;
  for (let last = 0; !isOver; last += 1) {
    write(config, old);
    const { disk: cut, asked } = cutBefore(last);
    const kiosk = setUp({ ...disk, write: (file, content) => writeWhole(file, content, cut) });
    await kiosk.handlers.logos(admin);
    await kiosk.handlers.saveSetUp(admin, answers({ logo: logo.id, pins: null }));
    isOver = asked() <= last;
    const found = readSettings(places());
    const missing = found.problems.filter(({ field }) => field !== 'logo');
    expect(missing).toEqual([]);
    // A config that names the new logo finds it whole.
    expect(found.config.country === 'uk' ? found.logo !== null : found.config.logo).toBe(
      found.config.country === 'uk' ? true : 'old.png',
    );
    seen.add(found.config.country);
    fs.rmSync(path.dirname(config), { recursive: true });
    fs.rmSync(own, { recursive: true, force: true });
  }
  expect([...seen].sort()).toEqual(['eu', 'uk']);
});
