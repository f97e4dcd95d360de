import { expect, test } from '@playwright/test';
import { launchMainProcess } from '../support/main-process.ts';
import { isReady } from './smoke/hands.ts';
import { promises } from './smoke/promises.ts';
import { takeOut } from './smoke/take-out.ts';

/** Milliseconds; the second is for what cannot come without its lock. */
const patience = 20_000;
const shortPatience = 8_000;

test.describe('On the preview, a kiosk', () => {
  for (const promised of promises) {
    test(promised.name, async () => {
      const kiosk = await launchMainProcess({ host: 'preview', env: promised.env ?? {} });
      try {
        await isReady(kiosk, patience);
        await promised.run(kiosk, patience);
      } finally {
        await kiosk.close();
      }
    });
  }
});

test.describe('Without its lock there is no kiosk that', () => {
  for (const promised of promises) {
    test(promised.name, async () => {
      const copy = takeOut(promised.lock);
      const kiosk = await launchMainProcess({ host: 'preview', main: copy.main, env: promised.env ?? {} });
      try {
        await isReady(kiosk, patience);
        const outcome = await promised.run(kiosk, shortPatience).then(
          () => 'the promise is kept',
          (error: Error) => error.message,
        );
        expect(outcome).toContain(promised.red);
      } finally {
        await kiosk.close();
        copy.remove();
      }
    });
  }
});
