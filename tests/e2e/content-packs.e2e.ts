/** Content that travels: what lies in a kiosk's drop folder, made by the publisher's own command. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { screen, times } from './visitor.ts';

const root = join(import.meta.dirname, '../..');

let base: string;
let kiosk: Kiosk | null;
test.beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'anteroom-packs-'));
  mkdirSync(join(base, 'drop'));
  kiosk = null;
});
test.afterEach(async () => {
  await kiosk?.close();
  rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A deck of the repository under another title, as a publisher changes it. */
function changedDeck(title: string): string {
  const folder = join(base, 'decks', 'what-is-car-t');
  cpSync(join(root, 'slides/decks/what-is-car-t'), folder, { recursive: true });
  const file = join(folder, 'en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
  return folder;
}

test('A deck from the drop folder is shown after the reset; a broken pack changes nothing; a library that is damaged gives way to the one before', async () => {
  const key = join(base, 'key.pem');
  const [line = ''] = /\{ "id".*\}/.exec(run('pack-keygen.ts', '--out', key)) ?? [];
  const config = join(base, 'kiosk.config.json');
  writeFileSync(
    config,
    JSON.stringify({
      country: 'us',
      packKeys: [JSON.parse(line)],
      dropFolder: 'drop',
      installFromDropFolder: true,
    }),
  );
  const pack = join(base, 'news.anteroompack');
  run('pack.ts', '--deck', changedDeck('What CAR T-cell therapy is, anew'), '--key', key, '--out', pack);

  kiosk = await launchKiosk({ flags: ['--config', config, ...times(15)] });
  const page = await kiosk.page();
  await expect(screen(page, 'attract')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await expect(page.getByRole('button', { name: /What is CAR T-cell therapy/ })).toBeVisible();

  const bytes = readFileSync(pack);
  writeFileSync(join(base, 'drop', 'broken.anteroompack'), bytes.subarray(0, bytes.length - 100));
  await kiosk.line(/broken\.anteroompack is refused: truncated/);
  writeFileSync(join(base, 'drop', 'news.anteroompack'), bytes);
  const log = () => readFileSync(join(kiosk?.dataFolder ?? '', 'logs', 'kiosk.log'), 'utf8');
  // The visit ends by itself, and nothing changes under the visitor's hands before.
  await expect.poll(log, { timeout: 90_000 }).toMatch(/session: reset[\s\S]*shows the library in/);
  expect(log()).toMatch(/content pack news .* was installed/);
  await expect(screen(page, 'attract')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await expect(page.getByRole('button', { name: /What CAR T-cell therapy is, anew/ })).toBeVisible();

  const data = join(base, 'data');
  cpSync(kiosk.dataFolder, data, { recursive: true });
  await kiosk.close();
  rmSync(join(data, 'content/libraries/1/index.en.json'));
  kiosk = await launchKiosk({ flags: ['--config', config], data });
  const again = await kiosk.page();
  await expect(screen(again, 'attract')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await expect(again.getByRole('button', { name: /What is CAR T-cell therapy/ })).toBeVisible();
  await kiosk.line(/goes back from library 1 \(news .*\) to 0/);
});
