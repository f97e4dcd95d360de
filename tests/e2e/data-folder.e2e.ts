import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { openDeck, screen } from './visitor.ts';

test.describe('A kiosk whose data folder cannot be used', { tag: '@own-surroundings' }, () => {
  let base: string;
  let running: Kiosk[];
  test.beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'anteroom-data-'));
    mkdirSync(join(base, 'tmp'));
    writeFileSync(join(base, 'file'), '');
    running = [];
  });
  test.afterEach(async () => {
    for (const kiosk of running) await kiosk.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  });

  /** Its data folder is a file, and the spare one is made below `temporary`. */
  const start = async (temporary: string, ...flags: string[]) => {
    const env = { TMPDIR: join(base, temporary) };
    const kiosk = await launchKiosk({ data: join(base, 'file'), flags, env });
    running.push(kiosk);
    return kiosk;
  };

  test('shows itself all the same, says where its log is, and keeps out a second one', async () => {
    const kiosk = await start('tmp');
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    const spare = join(base, 'tmp', `anteroom-${process.getuid?.()}`);
    await kiosk.line(`a file stands in its place (EEXIST); log and data go to ${spare}`);
    expect(readFileSync(join(spare, 'logs/kiosk.log'), 'utf8')).toContain('session: attract');
    const second = await start('tmp');
    expect(await second.exit()).toMatchObject({ code: 0 });
    expect(second.log().join('\n')).toContain('the kiosk already runs on this machine');
    await openDeck(kiosk);
  });

  test('is told of in a support file by what lies in the spare one, beside it and after its end', async () => {
    const file = join(base, 'support.txt');
    const told = async () => {
      rmSync(file, { force: true });
      const asked = await start('tmp', '--support-bundle', file);
      expect(await asked.exit()).toMatchObject({ code: 0 });
      return readFileSync(file, 'utf8');
    };
    expect(await told()).toContain('spare data folder: none is seen from here');
    expect(existsSync(join(base, 'tmp', `anteroom-${process.getuid?.()}`))).toBe(false);
    const kiosk = await start('tmp');
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    for (const end of [() => undefined, () => kiosk.close()]) {
      await end();
      const text = await told();
      const [usual = '', spare = ''] = text.split('== Log in the spare data folder ==');
      expect(usual).toContain('== Log in the usual data folder ==');
      expect(usual).not.toContain('a file stands in its place (EEXIST)');
      expect(spare).toContain('a file stands in its place (EEXIST)');
      expect(text).not.toContain(base);
    }
  });

  test('and that finds no other place either ends with a code of its own', async () => {
    const kiosk = await start('file');
    expect(await kiosk.exit()).toMatchObject({ code: 73 });
    expect(kiosk.log().join('\n')).toContain('it has no folder for its data');
  });
});
