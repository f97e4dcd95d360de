import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chooseHost } from '../../scripts/host/choose-host.ts';
import { thisMachine } from '../../scripts/host/this-machine.ts';
import { launchMainProcess, type MainProcess } from '../support/main-process.ts';
import { isReady } from './smoke/hands.ts';
import { promises } from './smoke/promises.ts';
import { openDeck, screen, useKiosk } from './visitor.ts';

const choice = chooseHost(thisMachine(), undefined);

/** Milliseconds: Electron itself waits for 15 seconds before it calls a page hanging, and the kiosk for as long again. */
const patience = 40_000;

/** What only a real Electron can show. Where it cannot run these are skipped, and `npm test` says so loudly. */
test.describe('In Electron itself, a kiosk', () => {
  test.skip(choice.host === 'preview', choice.say ?? '');

  for (const promised of promises) {
    test(promised.name, async () => {
      const kiosk = await launchMainProcess({ host: 'electron' });
      try {
        await isReady(kiosk, patience);
        await promised.run(kiosk, patience);
      } finally {
        await kiosk.close();
      }
    });
  }

  test('runs its page in the operating system’s sandbox', async () => {
    const kiosk = await launchMainProcess({ host: 'electron' });
    try {
      await isReady(kiosk, patience);
      expect(await isSandboxed(kiosk)).toBe(true);
    } finally {
      await kiosk.close();
    }
  });
});

/** Linux says it of each process itself (2: system calls are filtered); elsewhere Electron does. */
async function isSandboxed(kiosk: MainProcess): Promise<boolean> {
  const { pid, told } = await kiosk.evaluate(({ app, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return { pid, told: app.getAppMetrics().find((metric) => metric.pid === pid)?.sandboxed ?? false };
  });
  return process.platform === 'linux'
    ? /^Seccomp:\s*2$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
    : told;
}

test.describe('In Electron itself, a visitor', () => {
  test.skip(choice.host === 'preview', choice.say ?? '');
  const kiosk = useKiosk({ host: 'electron' });

  test('goes from attract to home to the deck by touches', async () => {
    await openDeck(kiosk, 'parts');
    await expect(screen(await kiosk.page(), 'deck')).toBeVisible();
  });
});
