/** Plants words in every place where people write, and looks for them in the bundle. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configSchema } from '../config/schema.ts';
import { Audit, type AuditEntry } from '../records/audit.ts';
import { logsIn } from '../records/data-folder.ts';
import { databaseName, Records } from '../records/database.ts';
import { openLog } from '../records/log.ts';
import type { ForStaff } from '../sticks/hand-over.ts';
import { type BundleParts, supportBundle } from './gather.ts';
import { handBundle, writeBundle } from './open.ts';
import { gone, redactedLine, withoutWords, wordsOf } from './redact.policy.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-support-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Words that are nowhere in the kiosk. */
const planted = {
  clinic: 'Quellenhof',
  contact: 'Ypsilanti',
  number: '+49 30 5550 1234',
  printer: 'Zwischenraum_7',
  logo: 'brombeere.svg',
  reviewer: 'Xanthippe Vogelsang',
  filedReviewer: 'Kunigunde',
  office: 'Hebammenkunde',
  concern: 'Unwahrscheinlich',
  playlist: 'Winterreise',
  ownPlaylist: 'Sommernacht',
  audit: 'Tollkirsche',
  user: 'rosenkavalier',
  deck: 'pfauenfeder',
  made: 'bergkristall',
  fault: 'Dattelpalme',
  pin: 'c2FsdHNhbHQ',
};

const logOf = (data: string) =>
  openLog({
    folder: logsIn(data),
    now: () => new Date(Date.UTC(2026, 10, 26)),
    stderr: () => undefined,
  });

function made(): BundleParts {
  const log = logOf(folder);
  log.info(`starts version 1.2.3 with /home/${planted.user}/kiosk.config.json`);
  log.warn(
    `C:\\Users\\${planted.user}\\kiosk.config.json:3:14: ${planted.made} is "${planted.clinic}": There is no such field.`,
  );
  log.warn(
    `/srv/x/kiosk.config.json:3:14: country is ${planted.made}: Write "us", "uk" or "eu"; "all" is used.`,
  );
  log.warn(`a call to ${planted.number} of ${planted.user}@example.org by ${planted.contact.toUpperCase()}`);
  log.error(
    `page: deck: TypeError: ${planted.fault} is not a function at open (app://kiosk/index.js:10:22) and (/home/${planted.user}/x.js:1:1)`,
  );
  log.error(
    'page: input.stuck: Something that is no visitor keeps touching the spot 91 % from the left and 12 % from the top.',
  );
  const records = new Records({ folder, now: () => new Date(0), log });
  new Audit(records, () => 0, log).write({ event: 'door-opened', role: 'staff', detail: planted.audit });
  records.use((database) =>
    database.exec(`
      INSERT INTO staff_pin VALUES ('admin', '$scrypt$ln=17,r=8,p=1$${planted.pin}$aGFzaA', 0, 1);
      INSERT INTO playlist (name, content, changed_at) VALUES ('${planted.ownPlaylist}', '{}', 1);
      INSERT INTO review_event (at, day, event, deck, language, country, part, hash, item, name, office, concern, role)
        VALUES (1, '2026-11-26', 'signed', 'a', 'en', 'us', 'slides', 'h', '', '${planted.reviewer}', '${planted.office}', '${planted.concern}', 'staff');
    `),
  );
  records.close();
  log.info(`who signed: ${planted.reviewer}, who plays ${planted.ownPlaylist}`);
  return {
    folders: [{ is: 'usual', folder }],
    clinic: {
      config: configSchema.parse({
        clinicName: planted.clinic,
        logo: planted.logo,
        printer: planted.printer,
        contacts: [{ name: planted.contact, number: planted.number }],
        deckOrder: [planted.deck],
        country: 'uk',
      }),
      file: `/home/${planted.user}/kiosk.config.json`,
      problems: [
        {
          file: `/home/${planted.user}/a.json`,
          field: planted.made,
          value: planted.clinic,
          advice: `There is no “${planted.made}”.`,
        },
        {
          file: 'x',
          field: 'country',
          value: planted.made,
          line: 3,
          advice: 'Write "us", "uk" or "eu"; "all" is used.',
        },
      ],
      signOffs: [
        {
          file: `/x/${planted.filedReviewer}.json`,
          signOff: {
            deck: 'a',
            language: 'en',
            jurisdiction: 'uk',
            hash: 'h',
            by: planted.filedReviewer,
            on: '2026-01-01',
          },
        },
      ],
      playlists: [
        { id: 'x', file: 'x.json', playlist: { name: planted.playlist, slides: [] } },
      ] as unknown as BundleParts['clinic']['playlists'],
    },
    health: async () => [
      {
        line: 'settings',
        verdict: 'it',
        says: [{ id: 'settings.read', values: { file: `/home/${planted.user}/kiosk.config.json` } }],
      },
    ],
    lock: async () => [{ id: 'user', verdict: 'good' }],
    version: '1.2.3',
    now: () => new Date(Date.UTC(2026, 10, 26)),
  };
}

test('no word that anybody wrote, no name and no path is in the bundle, wherever it was planted', async () => {
  const text = (await supportBundle(made())).toLowerCase();
  for (const [place, words] of Object.entries(planted))
    for (const word of [words, ...words.split(/[ _.]/)].filter((each) => each.length > 2 && each !== 'svg'))
      expect([place, text.includes(word.toLowerCase())]).toEqual([place, false]);
  expect(text).not.toContain('/home/');
  expect(text).not.toContain(os.hostname().toLowerCase());
});

test('what helps to find a fault is in it', async () => {
  const text = await supportBundle(made());
  for (const part of [
    'anteroom: 1.2.3',
    '"country": "uk"',
    '"clinicName": "set"',
    '"contacts": "1 given"',
    '"check": "ok"',
    '"staff_pin": 1',
    'good: user',
    'country, line 3: Write',
    `info  starts version 1.2.3 with ${gone}`,
    'page: deck: ▮ TypeError app://kiosk/index.js:10:22',
    'keeps touching the spot 91 % from the left and 12 % from the top.',
    'settings.read',
  ])
    expect(text).toContain(part);
});

test('visits cannot be counted by it', async () => {
  const parts = made();
  const log = logOf(folder);
  for (const place of ['home', 'reset', 'attract']) log.info(`session: ${place}`);
  const records = new Records({ folder, now: () => new Date(0), log });
  records.use((database) =>
    database.exec(
      "INSERT INTO visit VALUES (1, '2026-11-26', 1, 60, 'en', 'left'), (2, '2026-11-26', 1, 60, 'en', 'left')",
    ),
  );
  records.close();
  const text = await supportBundle(parts);
  expect(text).toContain('"visit": 0');
  expect(text).not.toContain('session: ');
});

/** A spare folder in which somebody signed, and was named in the log, while the usual one could not be written. */
function spare(name: string, by: string): BundleParts['folders'][number] {
  const data = path.join(folder, name);
  const log = logOf(data);
  log.error(`the data folder cannot be used: ${folder}: its disk is full (ENOSPC)`);
  const records = new Records({ folder: data, now: () => new Date(0), log });
  records.use((database) =>
    database.exec(
      `INSERT INTO review_event (at, day, event, deck, language, country, part, hash, item, name, office, concern, role)
        VALUES (1, '2026-11-26', 'signed', 'a', 'en', 'us', 'slides', 'h', '', '${by}', '${by}', '', 'staff')`,
    ),
  );
  records.close();
  log.info(`who signed in ${name}: ${by}`);
  log.info('session: home');
  return { is: 'spare', folder: data };
}

/** What a terminal knows of the machine. */
const known = () => ({
  platform: process.platform,
  program: process.execPath,
  clinicFolder: folder,
  isPackaged: false,
  env: {},
  args: [],
});

/** The lines of a section of the bundle. */
const section = (text: string, title: string) => text.split(`== ${title} ==\n`)[1]?.split('\n\n')[0];

describe('What lies in a spare data folder', () => {
  test('is told without a name of anybody, also of one who is named in another folder’s log alone', async () => {
    const parts = made();
    logOf(folder).info('who signed elsewhere: Rapunzel');
    const folders = [...parts.folders, spare('one', 'Rapunzel'), spare('two', 'Schneewittchen')];
    const text = await supportBundle({ ...parts, folders });
    for (const part of ['Rapunzel', 'Schneewittchen', folder, 'session: ']) expect(text).not.toContain(part);
    expect(section(text, 'Log in the usual data folder')).toContain(`who signed elsewhere: ${gone}`);
  });

  test('stands under a name of its own, and the bundle says what each name means', async () => {
    const parts = made();
    const folders = [...parts.folders, spare('one', 'Rapunzel'), spare('two', 'Schneewittchen')];
    const text = await supportBundle({ ...parts, folders });
    expect(section(text, 'Data folders')?.split('\n')).toEqual([
      'usual data folder: where log and database belong',
      'spare data folder: where a start keeps them that cannot write to the usual one',
      'spare data folder 2: where a start keeps them that cannot write to the usual one',
    ]);
    expect(section(text, 'Log in the usual data folder')).toContain('starts version 1.2.3');
    expect(section(text, 'Log in the spare data folder')).toContain('who signed in one');
    expect(section(text, 'Log in the spare data folder')).toContain('its disk is full (ENOSPC)');
    expect(section(text, 'Log in the spare data folder 2')).toContain('who signed in two');
    expect(section(text, 'Database in the usual data folder')).toContain('"staff_pin": 1');
    expect(section(text, 'Database in the spare data folder')).toContain('"staff_pin": 0');
  });

  test('is all that there is where nobody can tell the usual one', async () => {
    const text = await supportBundle({ ...made(), folders: [spare('one', 'Rapunzel')] });
    expect(section(text, 'Data folders')).toContain('usual data folder: nobody can tell where it is');
    expect(section(text, 'Log in the spare data folder')).toContain('who signed in one');
    expect(text).not.toContain('Log in the usual');
  });

  test('is said not to be seen where there is none', async () => {
    const text = await supportBundle(made());
    expect(section(text, 'Data folders')).toContain('spare data folder: none is seen from here');
  });

  test('has restarts of its own for a terminal', async () => {
    const parts = made();
    const one = spare('one', 'Rapunzel');
    const boot = (data: string) => logOf(data).info('the computer was started at 2026-11-25T10:00:00.000Z');
    for (const data of [one.folder, one.folder, folder]) boot(data);
    const file = path.join(folder, 'support.txt');
    await writeBundle(file, known(), { ...parts, folders: [...parts.folders, one] });
    const health = section(fs.readFileSync(file, 'utf8'), 'Health')
      ?.split('\n')
      .map((line) => JSON.parse(line));
    expect(health).toMatchObject([
      { folder: 'usual', runs: { restarts: [] } },
      { folder: 'spare', runs: { restarts: [{ why: 'silent' }] } },
    ]);
  });
});

test('a database that is damaged, or none, and a log that is not there are told of', async () => {
  const parts = made();
  fs.rmSync(logsIn(folder), { recursive: true });
  fs.writeFileSync(path.join(folder, databaseName), 'no database');
  fs.writeFileSync(path.join(folder, 'records.2026-11-26-100000.damaged.db'), '');
  const text = await supportBundle({ ...parts, health: () => Promise.reject(new Error('no')) });
  expect(text).toContain('"check": "cannot be read"');
  expect(text).toContain('"damaged": 1');
});

test('to a terminal is told where it is, or why it is not', async () => {
  const parts = made();
  const file = path.join(folder, 'support.txt');
  expect((await writeBundle(file, known(), parts)).code).toBe(0);
  expect(fs.readFileSync(file, 'utf8')).toContain('== Log in the usual data folder ==');
  expect(await writeBundle(path.join(folder, 'none', 'support.txt'), known(), parts)).toMatchObject({
    code: 1,
  });
});

test.each(['failed', 'several-usb', 'full'] as const)(
  'to staff is told that it was not written (%s), and no record says that it was',
  async (outcome) => {
    const written: AuditEntry[] = [];
    const panel = {
      handOver: async () => ({ outcome }),
      audit: { write: (entry: AuditEntry) => written.push(entry) },
    };
    expect(await handBundle('staff', made(), panel)).toEqual({ outcome });
    expect(written).toEqual([]);
  },
);

test('to staff is handed whole, and the record says where it is', async () => {
  const written: AuditEntry[] = [];
  const files: ForStaff[] = [];
  const handed = await handBundle('admin', made(), {
    handOver: async (file) => {
      files.push(file);
      return { outcome: 'usb', file: file.name };
    },
    audit: { write: (entry) => written.push(entry) },
  });
  expect(handed).toMatchObject({ outcome: 'usb' });
  expect(Buffer.from(files[0]?.bytes ?? []).toString('utf8')).toContain('== Log in the usual data folder ==');
  expect(written).toMatchObject([
    { event: 'support-bundle-written', role: 'admin', detail: `usb: ${files[0]?.name}` },
  ]);
});

describe('Of a line', () => {
  test.each([
    ['starts version 0.1.0 with default settings', 'starts version 0.1.0 with default settings'],
    ['built on 2026-11-26', 'built on 2026-11-26'],
    ['ends with code 70 for a fresh start', 'ends with code 70 for a fresh start'],
    ['the page is gone (crashed, 5)', 'the page is gone (crashed, 5)'],
    ['the clock was set from 2026-11-26T10:00:00.000Z', 'the clock was set from 2026-11-26T10:00:00.000Z'],
    [
      'the data folder cannot be used: /home/ann b: its disk is full',
      `the data folder cannot be used: ${gone} b: its disk is full`,
    ],
    ['read \\\\server\\share\\Ann\\x.json', `read ${gone}`],
    ['call 030 5550 1234 now', `call ${gone} now`],
  ])('%s is left: %s', (line, left) => {
    expect(redactedLine(line, [])).toBe(left);
  });

  test('a name is found in any case and within other words, and a word that says nothing is left', () => {
    const words = wordsOf(['Ann Lee', 'kiosk', 'of']);
    expect(withoutWords('ANN LEE and ann-marie at the kiosk of', words)).toBe(
      `${gone} and ${gone}-marie at the kiosk of`,
    );
  });
});
