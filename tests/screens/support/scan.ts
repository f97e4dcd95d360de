/** What a phone reads of a screen: the code in its pixels, by a real decoder. */
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { ensureProgram } from '../../../scripts/debian.ts';

/** The text of the one code that is seen on a page. Throws where there is none, and where the decoder cannot be had. */
export async function scan(page: Page): Promise<string> {
  ensureProgram('zbarimg', 'zbar-tools');
  const { status, stdout, stderr } = spawnSync(
    'zbarimg',
    ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', 'png:-'],
    { input: await page.screenshot(), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`No code could be read: zbarimg ended with ${status} ${stderr}`);
  return stdout.replace(/\n$/, '');
}
