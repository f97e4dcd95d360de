/** Each pack that is refused, as a real file on a stick: with its reason, the library as it was, and a line in the audit. */

import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manifestSchema, signed } from './manifest.ts';
import { openFile } from './pack-file.ts';
import { manifestName, signatureName } from './pack-names.policy.ts';
import {
  deckSaying,
  filesOf,
  key,
  newKey,
  pack,
  said,
  settled,
  TestKiosk,
  withFact,
} from './packs.fixture.ts';
import { type RawEntry, rawZip } from './raw-zip.fixture.ts';
import { withPack } from './read-pack.ts';
import { type Refused, refusalOf } from './refused.ts';
import type { PackRefusal } from './schema.ts';
import { manifestOf, zipOf } from './write-pack.ts';

let kiosk: TestKiosk;
beforeEach(() => {
  kiosk = new TestKiosk();
});
afterEach(() => kiosk.close());

const decks = () => [deckSaying('first', 'As it is now')];
const usual = { ...said };

/** The files of a sound pack, in their order, to be spoiled one way or another. */
function soundFiles(files = filesOf(decks()), more: Partial<typeof usual> = {}): Map<string, Buffer> {
  const manifest = manifestOf(files, { ...usual, ...more }, crypto.createPublicKey(key.privateKey));
  return new Map([
    [manifestName, manifest],
    [signatureName, Buffer.from(signed(manifest, key.privateKey))],
    ...files,
  ]);
}

/** A sound pack whose manifest says something else, and is signed all the same. */
function saying(change: (manifest: Record<string, unknown>) => void): Promise<Buffer> {
  const files = soundFiles();
  const manifest = JSON.parse(files.get(manifestName)?.toString() ?? '');
  change(manifest);
  const bytes = Buffer.from(JSON.stringify(manifest));
  files.set(manifestName, bytes);
  files.set(signatureName, Buffer.from(signed(bytes, key.privateKey)));
  return zipOf(files, usual.made);
}

/** The entries of a sound pack for a zip that no packer makes. */
const rawEntries = (): RawEntry[] => [...soundFiles()].map(([name, data]) => ({ name, data }));

/** A file among those of a pack whose name begins so. */
const nameAmong = (files: ReadonlyMap<string, unknown>, start: RegExp) =>
  [...files.keys()].find((name) => start.test(name)) ?? '';

const extra = (entry: Partial<RawEntry>) => async () =>
  rawZip([...rawEntries(), { name: 'extra', data: Buffer.from('x'), ...entry }]);

const refusals: [what: string, reason: PackRefusal, bytes: () => Promise<Buffer>][] = [
  ['of a key that nobody named', 'unknown-key', () => pack(decks(), {}, newKey().privateKey)],
  [
    'whose manifest was altered',
    'altered-manifest',
    async () => {
      const files = soundFiles();
      files.set(manifestName, Buffer.from(`${files.get(manifestName)?.toString()} `));
      return zipOf(files, usual.made);
    },
  ],
  [
    'whose deck was altered',
    'altered-file',
    async () => {
      const files = soundFiles();
      const name = nameAmong(files, /^first\.en\./);
      files.set(name, Buffer.from(files.get(name)?.toString().replace('As it is now', 'As it is not') ?? ''));
      return zipOf(files, usual.made);
    },
  ],
  [
    'that lacks a file',
    'altered-file',
    async () => {
      const files = soundFiles();
      files.delete(nameAmong(files, /^first\.card\./));
      return zipOf(files, usual.made);
    },
  ],
  [
    'with a file more than was signed',
    'altered-file',
    async () => zipOf(new Map([...soundFiles(), ['index.fr.json', Buffer.from('{}')]]), usual.made),
  ],
  [
    'without a signature',
    'not-a-pack',
    async () => {
      const files = soundFiles();
      files.delete(signatureName);
      return zipOf(files, usual.made);
    },
  ],
  [
    'of a newer format',
    'newer-format',
    () => saying((manifest) => Object.assign(manifest, { packFormat: 2, news: true })),
  ],
  [
    'with decks of a newer format',
    'newer-format',
    () => saying((manifest) => Object.assign(manifest, { libraryFormat: 2 })),
  ],
  ['that asks for a newer version of Anteroom', 'newer-app', () => pack(decks(), { minimumApp: '9.0.0' })],
  [
    'that was not checked',
    'not-a-pack',
    () =>
      saying((manifest) => Object.assign(manifest, { checked: { on: usual.made, errors: 1, warnings: 0 } })),
  ],
  [
    'that names other decks than it holds',
    'damaged-content',
    () =>
      saying((manifest) =>
        Object.assign(manifest, { decks: [{ id: 'other', language: 'en', title: 'Other' }] }),
      ),
  ],
  ['that is no zip', 'not-a-pack', async () => Buffer.from('This is no pack at all.')],
  ['that is empty', 'truncated', async () => Buffer.alloc(0)],
  ['that leads out of its folder', 'unsafe-name', extra({ name: '../../kiosk.config.json' })],
  ['that leads out of its folder on Windows', 'unsafe-name', extra({ name: '..\\..\\kiosk.config.json' })],
  ['that leads to the root of the disk', 'unsafe-name', extra({ name: '/etc/passwd' })],
  ['that leads to a drive', 'unsafe-name', extra({ name: 'C:/Windows/win.ini' })],
  ['that holds a folder', 'unsafe-name', extra({ name: 'decks/', data: Buffer.alloc(0), mode: 0o040755 })],
  ['with a name that Windows keeps for a device', 'unsafe-name', extra({ name: 'aux.json' })],
  ['with a name that ends with a dot', 'unsafe-name', extra({ name: 'index.en.json.' })],
  ['with a name that no library knows', 'unsafe-name', extra({ name: 'run.exe' })],
  [
    'that holds a link',
    'link',
    extra({ name: 'index.fr.json', data: Buffer.from('/etc/passwd'), mode: 0o120777 }),
  ],
  ['that holds a device', 'link', extra({ name: 'index.fr.json', data: Buffer.alloc(0), mode: 0o020666 })],
  ['with a file twice', 'names-collide', async () => rawZip([...rawEntries(), ...rawEntries().slice(-1)])],
  [
    'with names that differ in large letters alone',
    'names-collide',
    async () => rawZip([...rawEntries(), { name: 'index.EN.json', data: Buffer.from('{}') }]),
  ],
  [
    'with another name in the list than before the data',
    'names-collide',
    extra({ name: 'index.fr.json', localName: 'index.de.json' }),
  ],
  ['that is encrypted', 'encrypted', extra({ name: 'index.fr.json', flags: 1 })],
  [
    'with data after the end',
    'data-around',
    async () => Buffer.concat([await pack(decks()), Buffer.from('more')]),
  ],
  [
    'with data before the list of files',
    'data-around',
    async () => rawZip(rawEntries(), Buffer.from('hidden')),
  ],
  [
    'that unpacks to ten thousand times its size',
    'bomb',
    async () =>
      zipOf(
        [
          ...rawEntries().map(({ name, data }) => [name, data] as const),
          [`film.${'0'.repeat(32)}.webm`, Buffer.alloc(1)],
        ],
        usual.made,
      ).then(() =>
        rawZip([
          ...rawEntries(),
          { name: 'index.fr.json', data: Buffer.alloc(10_000_000), stored: false, saidSize: 10_000_000 },
        ]),
      ),
  ],
  ['that unpacks to more than it says', 'altered-file', async () => lying()],
  [
    'with 100,000 files',
    'too-many-files',
    async () =>
      rawZip(
        Array.from({ length: 100_000 }, (_, at) => ({
          name: `d-${at}.card.${String(at).padStart(32, '0')}.json`,
          data: Buffer.from('x'),
          stored: true,
        })),
      ),
  ],
  [
    'with a file that is too large',
    'too-large',
    extra({ name: 'index.fr.json', saidSize: 60_000_000, data: Buffer.from(crypto.randomBytes(400_000)) }),
  ],
];

/** A file that is said to be small and is not. */
function lying(): Buffer {
  const files = soundFiles();
  const name = nameAmong(files, /^first\.en\./);
  return rawZip(
    [...files].map(([each, data]) =>
      each === name ? { name, data: Buffer.alloc(5_000_000), saidSize: data.length } : { name: each, data },
    ),
  );
}

describe('A pack is refused, the library left as it is, and the audit says so', () => {
  test.each(refusals)('%s', async (_what, reason, bytes) => {
    kiosk.put('bad.anteroompack', await bytes());
    const packs = kiosk.start();
    const [before, words] = [kiosk.content(), kiosk.words()];
    const [offer] = await settled(packs);
    expect(offer?.state).toMatchObject({ is: 'refused', reason });
    expect(await packs.install(offer?.id ?? '', 'staff')).toMatchObject({ outcome: 'refused', reason });
    expect([kiosk.content(), kiosk.words(), packs.folder]).toEqual([before, words, kiosk.builtIn]);
    expect(kiosk.audit.map(({ event }) => event)).toEqual(['pack-refused', 'pack-refused']);
    expect(packs.state().history).toMatchObject([
      { event: 'refused', role: 'staff' },
      { event: 'refused', role: null },
    ]);
  });

  test('of a key that was revoked, by its name in the config or by its own', async () => {
    kiosk.put('bad.anteroompack', await pack(decks()));
    for (const config of [
      { revokedPackKeys: [key.trusted.id] },
      { packKeys: [{ ...key.trusted, id: 'ours' }], revokedPackKeys: ['ours'] },
      { packKeys: [], revokedPackKeys: [key.trusted.id] },
    ]) {
      kiosk.config = { ...kiosk.config, ...config };
      const [offer] = await settled(kiosk.start());
      expect(offer?.state).toMatchObject({ is: 'refused', reason: 'revoked-key' });
    }
    expect(kiosk.audit.length).toBeGreaterThan(0);
  });

  test('of a key whose time is over, from the day after', async () => {
    kiosk.config = { ...kiosk.config, packKeys: [{ ...key.trusted, until: '2026-12-31' }] };
    kiosk.put('late.anteroompack', await pack(decks()));
    const packs = kiosk.start();
    kiosk.today = '2026-12-31';
    expect((await settled(packs))[0]?.state).toEqual({ is: 'ready' });
    kiosk.today = '2027-01-01';
    expect((await settled(packs))[0]?.state).toMatchObject({ is: 'refused', reason: 'ended-key' });
  });

  test('that is older than the one that is installed, or another of the same version', async () => {
    const packs = kiosk.start();
    kiosk.put('2.anteroompack', await pack(decks(), { version: '2026-11-26.10' }));
    const [offer] = await settled(packs);
    await packs.install(offer?.id ?? '', 'staff');
    const installed = kiosk.content();
    kiosk.put('1.anteroompack', await pack([deckSaying('first', 'Older')], { version: '2026-11-26.9' }));
    kiosk.put('3.anteroompack', await pack([deckSaying('first', 'Another')], { version: '2026-11-26.10' }));
    expect((await settled(packs)).map(({ state }) => state)).toMatchObject([
      { is: 'refused', reason: 'older-version' },
      { is: 'installed' },
      { is: 'refused', reason: 'older-version' },
    ]);
    expect([kiosk.content(), kiosk.words()]).toMatchObject([installed, { 'first.en': 'As it is now' }]);
  });

  test('with other words under the content that a clinic may have signed', async () => {
    const changed = deckSaying('first', 'Other words');
    changed.bundle.deck.hashes = deckSaying('first', 'As it came').bundle.deck.hashes;
    kiosk.put('bad.anteroompack', await pack([changed]));
    const packs = kiosk.start();
    const [offer] = await settled(packs);
    expect(await packs.inspect(offer?.id ?? '')).toMatchObject({
      outcome: 'refused',
      reason: 'damaged-content',
    });
    expect(await packs.install(offer?.id ?? '', 'staff')).toMatchObject({ reason: 'damaged-content' });
    expect([kiosk.content(), kiosk.words()]).toMatchObject([{}, { 'first.en': 'As it came' }]);
  });
});

describe('What a publisher signed is looked at again', () => {
  const spoiled: [what: string, change: (text: string) => string, file: RegExp][] = [
    [
      'a deck that lacks a fact',
      (text) => text.replace('"facts":{"a.fact":', '"facts":{"b.fact":'),
      /^first\.en\./,
    ],
    ['a deck under another id', (text) => text.replace('"id":"first"', '"id":"other"'), /^first\.en\./],
    [
      'a block of no kind',
      (text) => text.replace('"type":"text","prose"', '"type":"script","prose"'),
      /^first\.en\./,
    ],
  ];

  test.each(spoiled)('%s', async (_what, change, file) => {
    const { bundleHash } = await import('../../slides/format/model/hash/bundle-hash.ts');
    const files = filesOf(decks());
    const name = nameAmong(files, file);
    const text = change(files.get(name)?.toString() ?? '');
    const [was, is] = [name.split('.').at(-2) ?? '', bundleHash(text)];
    files.delete(name);
    files.set(name.replace(was, is), Buffer.from(text));
    const catalogue = files.get('index.en.json')?.toString() ?? '';
    files.set('index.en.json', Buffer.from(catalogue.replaceAll(was, is)));
    kiosk.put('bad.anteroompack', await zipOf(soundFiles(files), usual.made));
    expect((await settled(kiosk.start()))[0]?.state).toMatchObject({
      is: 'refused',
      reason: 'damaged-content',
    });
  });

  test('a card that says something else than its deck', async () => {
    const files = filesOf(decks());
    const catalogue = files.get('index.en.json')?.toString() ?? '';
    files.set('index.en.json', Buffer.from(catalogue.replaceAll('us-', 'uk-')));
    kiosk.put('bad.anteroompack', await zipOf(soundFiles(files), usual.made));
    expect((await settled(kiosk.start()))[0]?.state).toMatchObject({ reason: 'damaged-content' });
  });
});

/** What reading a file as a pack ends with: null where it is a sound one. */
async function refusalIn(file: string, open = openFile): Promise<Refused | null> {
  const trust = { keys: [key.trusted], revoked: [] };
  return withPack(file, { trust, today: usual.made, app: '0.1.0' }, async () => null, open).catch(refusalOf);
}

describe('Whatever becomes of a pack', () => {
  test('cut off at any byte it is refused', async () => {
    const bytes = await pack(decks());
    const file = path.join(kiosk.base, 'cut.anteroompack');
    const reasons = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (end) => {
        fs.writeFileSync(file, bytes.subarray(0, end));
        const refused = await refusalIn(file);
        reasons.add(refused?.reason ?? 'taken');
      }),
      { numRuns: 300, examples: [[0], [1], [3], [4], [21], [22], [bytes.length - 1], [bytes.length - 22]] },
    );
    expect([...reasons]).toEqual(['truncated']);
  });

  test('with any one byte changed it is refused, or says the same', async () => {
    const bytes = await pack(decks());
    const file = path.join(kiosk.base, 'changed.anteroompack');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ by, at);
        fs.writeFileSync(file, changed);
        const trust = { keys: [key.trusted], revoked: [] };
        const read = withPack(file, { trust, today: usual.made, app: '0.1.0' }, async ({ texts }) =>
          [...texts].map(([name, text]) => [name, text.length]),
        );
        const sound = [...filesOf(decks())].map(([name, text]) => [name, text.toString().length]).sort();
        expect(
          await read.then(
            (texts) => texts.sort(),
            () => sound,
          ),
        ).toEqual(sound);
      }),
      { numRuns: 300 },
    );
  });

  test('on a stick that is gone after any number of bytes it is gone, and nothing of it is left', async () => {
    const file = path.join(kiosk.base, 'gone.anteroompack');
    fs.writeFileSync(file, await pack(decks()));
    const reasons = new Set<string>();
    for (let reads = 0; reads < 60; reads += 1) {
      let left = reads;
      const refused = await refusalIn(file, async (name) => {
        const opened = await openFile(name);
        return {
          ...opened,
          read: async (...args) => {
            left -= 1;
            if (left < 0) throw Object.assign(new Error('i/o error'), { code: 'EIO' });
            return opened.read(...args);
          },
        };
      });
      reasons.add(refused?.reason ?? 'read');
    }
    expect([...reasons]).toEqual(['gone', 'read']);
  });

  test('a pipe and a folder of its name are none', async () => {
    fs.mkdirSync(path.join(kiosk.base, 'folder.anteroompack'));
    expect((await refusalIn(path.join(kiosk.base, 'folder.anteroompack')))?.reason).toMatch(/gone|failed/);
  });
});

test('The manifest of a pack is what its schema says', () => {
  expect(manifestSchema.safeParse(JSON.parse(soundFiles().get(manifestName)?.toString() ?? '')).success).toBe(
    true,
  );
  expect(withFact(deckSaying('first', 'a'), 'b').bundle.facts['a.fact']?.statement).toBe('b');
});
