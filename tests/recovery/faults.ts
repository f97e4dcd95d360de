/**
 * Everything that can happen to a kiosk, done for real as far as the preview can: how it is done, what the log then names as
 * the cause, and what becomes of the visitor.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './chance.ts';
import type { Supervised } from './supervised.ts';

export interface Fault {
  name: string;
  /** Returns when it has happened; what comes of it may still be under way. */
  strike: (on: Supervised, chance: Chance) => Promise<void>;
  /** The cause, as the log names it; null where nothing is wrong that somebody should read of. */
  says: RegExp | null;
  /**
   * What has to come of it, without anyone: the visit goes on; or it ends and attract is back, in this run or after a fresh
   * start by the supervisor.
   */
  outcome: 'goes on' | 'attract' | 'fresh start';
  /** Milliseconds that finding it takes by design, before anything can be done: a page gets its time to answer. */
  foundWithin?: number;
}

const hour = 3_600_000;

/** Ends the process itself, as the system does when memory runs out or somebody ends it: nothing of it can clean up. */
function killShell({ kiosk }: Supervised): void {
  if (kiosk.pid === undefined) throw new Error('The kiosk has no process.');
  process.kill(kiosk.pid, 'SIGKILL');
}

/** Strikes in the page; that the page does not live to answer is no failure. */
async function inPage({ kiosk }: Supervised, act: () => void): Promise<void> {
  const page = await kiosk.page();
  await Promise.race([
    page.evaluate(act).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 1000)),
  ]);
}

export const faults: readonly Fault[] = [
  {
    name: 'the page crashes',
    strike: async ({ kiosk }) => void (await kiosk.control({ do: 'crash' })),
    says: /^the page is gone \(crashed/,
    outcome: 'attract',
  },
  {
    name: 'the page crashes, and again while it is loaded',
    strike: async ({ kiosk }) => {
      await kiosk.control({ do: 'crash' });
      await kiosk.page();
      await kiosk.control({ do: 'crash' });
    },
    says: /^the page is gone \(crashed/,
    outcome: 'attract',
  },
  {
    name: 'the page hangs, and nobody touches it',
    strike: async ({ kiosk }) => void (await kiosk.control({ do: 'hang' })),
    says: /^the page hangs: it does not answer/,
    outcome: 'attract',
    foundWithin: 15_000,
  },
  {
    name: 'the page runs out of memory',
    strike: (on) =>
      inPage(on, () => {
        const kept: unknown[] = [];
        setTimeout(() => {
          for (;;) kept.push(new Array(100_000).fill(kept.length).map((number) => ({ number })));
        });
      }),
    says: /^the page is gone \(/,
    outcome: 'attract',
    foundWithin: 15_000,
  },
  {
    name: 'the page is white: a fault has emptied it',
    strike: (on) =>
      inPage(on, () => {
        document.body.replaceChildren();
      }),
    says: /^the page is white/,
    outcome: 'attract',
    foundWithin: 15_000,
  },
  {
    name: 'the page is white: it lives, and nothing of it is painted',
    strike: (on) =>
      inPage(on, () => {
        document.documentElement.style.opacity = '0';
      }),
    says: /^the page is white/,
    outcome: 'attract',
    foundWithin: 15_000,
  },
  {
    name: 'the graphics process is lost',
    strike: async ({ kiosk }) => void (await kiosk.control({ do: 'lose-graphics' })),
    says: /^the graphics process is gone/,
    outcome: 'goes on',
  },
  {
    name: 'the shell fails',
    strike: async ({ kiosk }) => void (await kiosk.control({ do: 'fail' })),
    says: /^the shell failed: Error: a test let the shell fail/,
    outcome: 'fresh start',
  },
  {
    name: 'the shell is killed, and leaves its lock behind',
    strike: async (on) => killShell(on),
    says: null,
    outcome: 'fresh start',
  },
  {
    name: 'the shell is killed, and what it remembers of crashes is damaged',
    strike: async (on) => {
      killShell(on);
      await on.kiosk.exit();
      writeFileSync(join(on.kiosk.dataFolder, 'crashes.json'), '{"loops":[1,');
    },
    says: null,
    outcome: 'fresh start',
  },
  {
    name: 'the clock jumps three hours ahead',
    strike: async ({ kiosk }) => void (await kiosk.control({ do: 'set-clock', by: 3 * hour })),
    says: null,
    outcome: 'attract',
  },
  {
    name: 'the clock jumps three hours back',
    strike: async ({ kiosk }) => void (await kiosk.control({ do: 'set-clock', by: -3 * hour })),
    says: null,
    outcome: 'goes on',
  },
  {
    name: 'the machine sleeps and wakes',
    strike: async ({ kiosk }) => {
      await kiosk.control({ do: 'power', event: 'suspend' });
      await kiosk.control({ do: 'power', event: 'resume' });
    },
    says: null,
    outcome: 'goes on',
  },
  {
    name: 'the screen is locked and unlocked',
    strike: async ({ kiosk }) => {
      await kiosk.control({ do: 'power', event: 'lock-screen' });
      await kiosk.control({ do: 'power', event: 'unlock-screen' });
    },
    says: null,
    outcome: 'goes on',
  },
  {
    name: 'a second display is plugged in and unplugged',
    strike: async ({ kiosk }) => {
      const display = await kiosk.control({ do: 'add-display', width: 1280, height: 1024 });
      await kiosk.control({ do: 'remove-display', display });
    },
    says: null,
    outcome: 'goes on',
  },
  {
    name: 'the display is turned',
    strike: async ({ kiosk }) => void (await kiosk.control({ do: 'rotate-display' })),
    says: null,
    outcome: 'attract',
  },
  {
    name: 'a window is closed by hand',
    strike: async ({ kiosk }) => void (await kiosk.control({ do: 'close-window' })),
    says: null,
    outcome: 'goes on',
  },
];
