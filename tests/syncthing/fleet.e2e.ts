/** A publisher and two kiosks that share a folder by Syncthing: what is dropped there arrives, is verified, and is shown by both. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { localDay } from '../../slides/format/model/day.ts';
import { screen } from '../e2e/visitor.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { Machine } from './machines.ts';

const today = localDay(new Date());
const root = join(import.meta.dirname, '../..');

let base: string;
let publisher: Machine;
let shares: Machine[];
let kiosks: Kiosk[];
test.beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'anteroom-fleet-'));
  publisher = new Machine(base, 'publisher', 'sendonly');
  shares = ['one', 'two'].map((name) => new Machine(base, name, 'receiveonly'));
  kiosks = [];
});
test.afterEach(async () => {
  for (const kiosk of kiosks) await kiosk.close();
  for (const machine of [publisher, ...shares]) await machine.stop();
  rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A pack with a deck of the repository under another title. */
function packNamed(title: string, id: string, version: string): string {
  const folder = join(base, 'decks', id, 'what-is-car-t');
  cpSync(join(root, 'slides/decks/what-is-car-t'), folder, { recursive: true });
  const file = join(folder, 'en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
  const pack = join(base, `${id}.anteroompack`);
  const more = ['--id', 'news', '--version', version, '--out', pack];
  run('pack.ts', '--deck', folder, '--key', join(base, 'key.pem'), ...more);
  return pack;
}

/** Puts a file into the publisher's folder, whole. */
function publish(name: string, content: string | Buffer): void {
  writeFileSync(join(base, 'draft'), content);
  renameSync(join(base, 'draft'), join(publisher.folder, name));
}

const logOf = (kiosk: Kiosk) => readFileSync(join(kiosk.dataFolder, 'logs', 'kiosk.log'), 'utf8');

/** Wakes a kiosk; the cards on its home screen say what it shows. */
async function home(kiosk: Kiosk) {
  const page = await kiosk.page();
  await expect(screen(page, 'attract')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  return page;
}

test('A pack and a config arrive at both kiosks and are shown; an altered pack is refused by both', async () => {
  const [line = ''] = /\{ "id".*\}/.exec(run('pack-keygen.ts', '--out', join(base, 'key.pem'))) ?? [];
  const config = (clinicName: string) =>
    JSON.stringify({
      clinicName,
      country: 'us',
      packKeys: [JSON.parse(line)],
      dropFolder: 'packs',
      installFromDropFolder: true,
    });
  mkdirSync(join(publisher.folder, 'packs'));
  publish('kiosk.config.json', config('Ward before'));
  const machines = [publisher, ...shares];
  for (const machine of machines) await machine.prepare();
  for (const machine of machines) await machine.start(machines);
  for (const { folder } of shares)
    await expect
      .poll(() => {
        try {
          return readFileSync(join(folder, 'kiosk.config.json'), 'utf8');
        } catch {
          return '';
        }
      })
      .toContain('Ward before');
  for (const { folder } of shares)
    kiosks.push(await launchKiosk({ flags: ['--config', join(folder, 'kiosk.config.json')] }));
  for (const kiosk of kiosks)
    await expect(screen(await kiosk.page(), 'attract').getByText('Ward before')).toBeVisible();

  publish(
    'packs/news.anteroompack',
    readFileSync(packNamed('What CAR T-cell therapy is, anew', 'first', `${today}.1`)),
  );
  publish('kiosk.config.json', config('Ward after'));
  for (const kiosk of kiosks) {
    await expect.poll(() => logOf(kiosk)).toMatch(/content pack news [\d.-]+, .* was installed/);
    await expect(screen(await kiosk.page(), 'attract').getByText('Ward after')).toBeVisible();
  }

  const altered = readFileSync(packNamed('What nobody signed', 'second', `${today}.2`));
  altered.writeUInt8(altered.readUInt8(altered.length >> 1) ^ 1, altered.length >> 1);
  publish('packs/altered.anteroompack', altered);
  for (const kiosk of kiosks) {
    await expect.poll(() => logOf(kiosk)).toMatch(/altered\.anteroompack is refused: altered-file/);
    const page = await home(kiosk);
    await expect(page.getByRole('button', { name: /What CAR T-cell therapy is, anew/ })).toBeVisible();
  }
});
