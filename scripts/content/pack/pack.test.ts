/** What publishers do: keys, packs of decks, and packs of corrected facts, with the content of this repository. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type VerifiedPack, withPack } from '../../../electron/packs/read-pack.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { commandsLike } from '../../../tests/support/documented.ts';
import { root } from '../../run.ts';
import { publicPart, readKey } from './key.ts';
import { nextVersion } from './version.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'anteroom-publish-'));
  documented('npm run pack:keygen');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: base,
    env: { ...process.env, INIT_CWD: base },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** Runs the commands of docs/content-packs.md that begin so, with the places of this test and `more` behind them. */
function documented(beginning: string, places: Readonly<Record<string, string>> = {}, ...more: string[]) {
  const own = { '/secure/packs.key': join(base, 'key.pem'), ...places };
  const results = commandsLike('docs/content-packs.md', beginning).map((command) => {
    const [, name = '', flags = ''] = /^npm run (\S+) -- (.*)$/.exec(command) ?? [];
    const script = /scripts\/([\w-]+\.ts)$/.exec(Object(packageJson.scripts)[name])?.[1] ?? '';
    const args = flags.split(' ').map((arg) => Object(own)[arg] ?? arg);
    return run(script, ...args, ...more);
  });
  return results.at(-1);
}

const packing = (...args: string[]) => run('pack.ts', '--key', 'key.pem', ...args);

/** A pack as a kiosk that trusts the key verifies it. */
function verified<T>(name: string, use: (pack: VerifiedPack) => T): Promise<T> {
  const part = publicPart(readKey(join(base, 'key.pem')));
  const trust = { keys: [part], revoked: [] };
  return withPack(join(base, name), { trust, today: '2026-11-26', app: '99.0.0' }, async (pack) => use(pack));
}

const deck = (name: string) => join(root, 'slides/decks', name);

test('A key is its owner’s alone, and is never written over', () => {
  const file = join(base, 'key.pem');
  const before = readFileSync(file, 'utf8');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = run('pack-keygen.ts', '--out', file);
  expect([again.status, readFileSync(file, 'utf8')]).toEqual([2, before]);
  expect(again.said).toContain('is there already');
});

test.skipIf(process.platform === 'win32')('A key that others can read signs nothing', () => {
  execFileSync('chmod', ['644', join(base, 'key.pem')]);
  expect(packing('--deck', deck('call'))).toMatchObject({
    status: 2,
    said: expect.stringContaining('chmod 600'),
  });
});

test('A version only grows, whatever day the clock says', () => {
  expect(nextVersion('2026-11-26', undefined)).toBe('2026-11-26.1');
  expect(nextVersion('2026-11-26', '2026-11-25.7')).toBe('2026-11-26.1');
  expect(nextVersion('2026-11-26', '2026-11-26.9')).toBe('2026-11-26.10');
  expect(nextVersion('2013-01-01', '2026-11-26.1')).toBe('2026-11-26.2');
});

describe('A pack of decks', () => {
  test('is not made where the content check finds an error', () => {
    cpSync(deck('call'), join(base, 'call'), { recursive: true });
    const file = join(base, 'call', 'en.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('# ', '# 97 of 100 people '));
    const { status, said } = packing('--deck', 'call');
    expect(status).toBe(2);
    expect(said).toMatch(/call\/en\.md[\s\S]*the content check found \d+ errors/);
  });

  test('of several languages is verified by a kiosk, and the next one is newer', {
    timeout: 60_000,
  }, async () => {
    const also = ['--deck', deck('who-is-it-for')];
    expect(documented('npm run pack -- --deck', { 'path/to/deck': deck('call') }, ...also)?.status).toBe(0);
    const first = await verified('news.anteroompack', ({ pack, films }) => ({ pack, films: films.length }));
    expect(first.pack.decks.map(({ id, language }) => `${id}.${language}`).sort()).toEqual([
      'call.en',
      'call.es',
      'who-is-it-for.en',
    ]);
    expect([first.pack.id, first.films]).toEqual(['news', 2]);
    expect(packing('--deck', deck('call'), '--out', 'news.anteroompack').status).toBe(0);
    const next = await verified('news.anteroompack', ({ pack }) => pack.version);
    expect(next > first.pack.version).toBe(true);
  });
});

test('A pack of facts holds every deck that rests on what changed, and names it', {
  timeout: 120_000,
}, async () => {
  const slides = join(base, 'slides');
  cpSync(join(root, 'slides'), slides, {
    recursive: true,
    filter: (name) => !name.includes('/slides/format'),
  });
  for (const name of [
    'access',
    'autoimmune',
    'caregivers',
    'children',
    'feelings',
    'history',
    'if-it-fails',
    'life-after',
    'results',
    'side-effects',
    'therapies-compared',
    'whats-next',
    'who-is-it-for',
    'your-path',
  ])
    rmSync(join(slides, 'decks', name), { recursive: true });
  const decks = ['call', 'what-is-car-t'].flatMap((name) => ['--deck', join(slides, 'decks', name)]);
  expect(packing('--slides', slides, ...decks, '--out', 'before.anteroompack').said).toContain(
    'what-is-car-t (en)',
  );
  const correct = () =>
    documented('npm run pack -- --facts', { 'out/library': 'before.anteroompack' }, '--slides', slides);
  expect(correct()).toMatchObject({
    status: 2,
    said: expect.stringContaining('no fact has changed'),
  });
  const file = join(slides, 'facts', 'biology.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('the T cell kills the cell.');
  writeFileSync(file, text.replace('the T cell kills the cell.', 'the T cell kills it.'));
  expect(correct()?.said).toMatch(/corrected facts: biology\.car-t\.how-it-works$/m);
  const pack = await verified('facts.anteroompack', (each) => each.pack);
  expect([pack.corrected, pack.decks.map(({ id }) => id)]).toEqual([
    ['biology.car-t.how-it-works'],
    expect.arrayContaining(['what-is-car-t']),
  ]);
  expect(pack.decks.map(({ id }) => id)).not.toContain('call');
});
