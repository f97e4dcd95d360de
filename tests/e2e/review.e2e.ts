import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { entrySchema } from '../../slides/format/model/catalogue.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { openDeck, screen } from './visitor.ts';

const catalogue = join(import.meta.dirname, '../../out/library/index.en.json');

/** The hash of the first deck's content as a clinic in the US sees it. */
function contentHash(): string {
  const { entries } = z
    .object({ entries: z.array(entrySchema) })
    .parse(JSON.parse(readFileSync(catalogue, 'utf8')));
  const hash = entries.find(({ id }) => id === 'what-is-car-t')?.countries.us?.content;
  if (!hash) throw new Error('The library has no hash for the first deck.');
  return hash;
}

test.describe('The cover of a deck', () => {
  let folder = '';
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anteroom-review-'));
    mkdirSync(join(folder, 'sign-offs'));
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function sign(hash: string): void {
    const signOff = { deck: 'what-is-car-t', language: 'en', jurisdiction: 'us', hash, on: '2026-11-20' };
    writeFileSync(join(folder, 'sign-offs', 'first.json'), JSON.stringify(signOff));
  }

  async function launch(): Promise<Kiosk> {
    const config = join(folder, 'kiosk.config.json');
    writeFileSync(config, '{ "country": "us" }');
    return launchKiosk({ flags: ['--config', config] });
  }

  async function lineOnCover(kiosk: Kiosk): Promise<string> {
    await openDeck(kiosk);
    const page = await kiosk.page();
    const line = page.locator('section.present').getByText(/reviewed by this clinic/i);
    return (await line.textContent()) ?? '';
  }

  async function lineAfterSignOff(hash: string): Promise<string> {
    sign(hash);
    const kiosk = await launch();
    try {
      return await lineOnCover(kiosk);
    } finally {
      await kiosk.close();
    }
  }

  test('does not claim a review of other content than the one that was signed', async () => {
    expect(await lineAfterSignOff('v1-of-other-content')).toBe('Not yet reviewed by this clinic');
  });

  test('tells the day on which the clinic signed this very content', async () => {
    expect(await lineAfterSignOff(contentHash())).toBe('Reviewed by this clinic on November 20, 2026');
  });

  test('tells a review that was signed while the kiosk runs, and a sign-off of other content is named', async () => {
    const kiosk = await launch();
    try {
      await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
      sign('v1-of-other-content');
      await kiosk.line(
        'hash is "v1-of-other-content": This is not the content that the deck what-is-car-t (en) has',
      );
      sign(contentHash());
      const diary = join(kiosk.dataFolder, 'logs', 'kiosk.log');
      const takenOver = () =>
        readFileSync(diary, 'utf8').split('takes over what the clinic changed: library').length - 1;
      await expect.poll(takenOver, { timeout: 30_000 }).toBe(2);
      // What the page asked for when it was told is answered before this.
      await (await kiosk.page()).evaluate(() => window.kiosk.settings());
      expect(await lineOnCover(kiosk)).toBe('Reviewed by this clinic on November 20, 2026');
    } finally {
      await kiosk.close();
    }
  });
});
