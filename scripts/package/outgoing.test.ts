/** What goes out with the installers: licences, bill, hashes, signature, and the list of what a build fetches. */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commandsLike } from '../../tests/support/documented.ts';
import { root } from '../run.ts';
import { npmBill, shippedBill } from './bill.ts';
import { type Bundled, bundledPackages, packagesOf } from './bundled.ts';
import { thirdPartyText } from './licences.ts';
import { builderCache, missingSeeds, seedsFor } from './seeds.ts';
import { howToVerify, publicKeyName, signatureName, signSums, sumsName, writeSums } from './sums.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-outgoing-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const run = (line: string) => spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
const pemOf = (key: { export: (how: { type: 'pkcs8'; format: 'pem' }) => string | Buffer }) =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('a package without a licence', () => {
  test('is named, and nothing is made', () => {
    fs.writeFileSync(path.join(folder, 'package.json'), '{}');
    fs.writeFileSync(path.join(folder, 'LICENSE'), ' \n');
    expect(() => thirdPartyText([{ name: 'left-out', version: '1.2.3', folder }])).toThrow('left-out 1.2.3');
  });
});

describe('what is in the program', () => {
  let packages: Bundled[];
  beforeAll(async () => {
    packages = await bundledPackages();
  });
  const names = () => packages.map(({ name }) => name);

  test('is known by building it: what the page draws with, fonts, what the shell checks with, and the bundler’s helpers', () => {
    expect(names()).toEqual(
      expect.arrayContaining([
        'react',
        'react-dom',
        'reveal.js',
        'xstate',
        'zod',
        'lucide-react',
        'yaml',
        'rolldown',
      ]),
    );
    expect(names().some((name) => name.startsWith('@fontsource/'))).toBe(true);
  });

  test('is no tool that only builds or tests', () => {
    const tools = ['electron-builder', 'vitest', 'typescript', 'playwright', 'fast-check', 'knip'];
    expect(names().filter((name) => tools.includes(name))).toEqual([]);
  });

  test('has a licence, each package its own', () => {
    const text = thirdPartyText(packages);
    for (const { name, version } of packages) expect(text).toContain(`\n${name} ${version}\n`);
    expect(text).toMatch(/SIL Open Font License/i);
    expect(text).toContain('Copyright (c) 2009 Kazuhiko Arase');
  });

  test('stands in the bill of materials with the hash of its package, beside Electron, and nothing else', () => {
    // As the build leaves it, in which npm would list nothing.
    vi.stubEnv('NODE_ENV', 'production');
    const all = npmBill();
    vi.unstubAllEnvs();
    const date = new Date('2026-11-01T00:00:00Z');
    const bill = shippedBill(all, packages, date);
    expect(bill.components.map(({ name }) => name).sort()).toEqual([...names(), 'electron'].sort());
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { timestamp: date.toISOString() } });
    for (const component of bill.components)
      expect(component).toMatchObject({
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
        purl: expect.stringMatching(/^pkg:npm\//),
      });
    const refs = new Set(bill.components.map((component) => component['bom-ref']));
    expect(
      bill.dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !refs.has(ref)),
    ).toEqual([]);
    expect(shippedBill(all, packages, date)).toEqual(bill);
    expect(() => shippedBill(all, [...packages, { name: 'nobody', version: '1.0.0' }], date)).toThrow(
      'nobody@1.0.0',
    );
  }, 120_000);
});

test('what a tool puts into a bundle by itself counts as that tool', () => {
  expect(packagesOf(['\0vite/preload-helper.js', '/src/own.ts']).map(({ name }) => name)).toEqual(['vite']);
});

describe('hashes and signature', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const make = () => {
    fs.writeFileSync(path.join(folder, 'b.deb'), 'program');
    fs.writeFileSync(path.join(folder, 'a bill.cdx.json'), '{}');
    writeSums(folder, ['b.deb', 'a bill.cdx.json']);
    signSums(folder, pemOf(privateKey));
  };

  test('of another kind of key are refused, with what to write', () => {
    writeSums(folder, []);
    expect(() => signSums(folder, pemOf(generateKeyPairSync('x25519').privateKey))).toThrow(
      'openssl genpkey -algorithm ed25519',
    );
    expect(fs.existsSync(path.join(folder, signatureName))).toBe(false);
  });

  const hasTools = spawnSync('openssl', ['version']).error === undefined && process.platform !== 'win32';
  describe.skipIf(!hasTools)('are verified as the documents say, with openssl and sha256sum', () => {
    const document = 'docs/building.md';
    const documented = (beginning: string) => commandsLike(document, beginning);

    test('where all is as it was, each command as it stands in the document', () => {
      fs.writeFileSync(path.join(folder, 'b.deb'), 'program');
      writeSums(folder, ['b.deb']);
      for (const line of documented('openssl genpkey')) expect(run(line)).toMatchObject({ status: 0 });
      const [, key = ''] =
        /^npm run package -- --key (\S+)$/.exec(documented('npm run package')[0] ?? '') ?? [];
      signSums(folder, fs.readFileSync(path.join(folder, key), 'utf8'));
      const verify = [...documented('openssl pkeyutl'), ...documented('sha256sum')];
      for (const line of verify) expect(run(line)).toMatchObject({ status: 0 });
      expect(fs.statSync(path.join(folder, publicKeyName)).size).toBe(113);
      // What `npm run package` says at its end is the same.
      expect(howToVerify).toEqual(verify);
    });

    test.each([
      ['a file was changed', 'b.deb'],
      ['the hashes were changed', sumsName],
      ['the signature was changed', signatureName],
    ])('and fail where %s', (_what, name) => {
      make();
      const bytes = fs.readFileSync(path.join(folder, name));
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      fs.writeFileSync(path.join(folder, name), bytes);
      expect(howToVerify.map((line) => run(line).status === 0)).toContain(false);
    });
  });
});

describe('what a build fetches', () => {
  test.each(['linux', 'win32'] as const)(
    'for %s is known with its hash, as docs/building.md has it',
    (system) => {
      const doc = fs.readFileSync(path.join(root, 'docs/building.md'), 'utf8');
      const seeds = seedsFor(system);
      expect(seeds.length).toBeGreaterThan(1);
      for (const { file, sha256, folder: place } of seeds) {
        const row = doc.split('\n').find((line) => line.includes(`\`${file}\``)) ?? '';
        expect(row).toContain(sha256);
        if (place !== null) expect(row).toContain(`\`${place}/\``);
      }
    },
  );

  test('is missing until it lies in its folder of the cache', () => {
    const [first, ...others] = missingSeeds('win32', folder);
    expect(others.length).toBeGreaterThan(1);
    fs.mkdirSync(path.join(folder, 'winCodeSign-2.6.0'));
    fs.writeFileSync(path.join(folder, 'winCodeSign-2.6.0', `${first}`), 'archive');
    expect(missingSeeds('win32', folder)).toEqual(others);
  });

  test('is looked for where ELECTRON_BUILDER_CACHE says', () => {
    expect(builderCache({ ELECTRON_BUILDER_CACHE: '/srv/cache' })).toBe('/srv/cache');
  });
});
