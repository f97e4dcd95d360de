/**
 * The kiosk comes back to the front, on a real display with a real window manager and a second program: the windows and the
 * policy are the kiosk's own, and what Electron does for `moveTop`, `focus` and `isFocused` is asked of X.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Front, type FrontWindow } from '../../electron/window/front.ts';
import { missingForDisplay, XDisplay } from './support/x-display.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const missing = [...missingForDisplay(), ...missingForDisplay(process.env.PATH, { xterm: 'xterm' })];

describe.skipIf(missing.length > 0)('A kiosk whose place another program takes', () => {
  let display: XDisplay;
  let programs: ChildProcess[];
  beforeEach(async () => {
    display = await XDisplay.open();
    programs = [];
  });
  afterEach(async () => {
    for (const program of programs) {
      const gone = once(program, 'exit');
      if (program.exitCode === null && program.signalCode === null && program.kill('SIGKILL')) await gone;
    }
    await display.close();
  });

  /** Starts a program with a window of this name, and waits until that has the keyboard. */
  async function openWindow(name: string): Promise<string> {
    const args = ['-T', name, '-class', name, '-e', 'sleep', '600'];
    programs.push(spawn('xterm', args, { stdio: 'ignore', env: { ...process.env, DISPLAY: display.name } }));
    let id: string | undefined;
    await vi.waitFor(
      async () => {
        id = (await display.windows()).find((window) => window.name.startsWith(name))?.id;
        expect(id).toBeDefined();
        expect(await display.active()).toBe(id);
      },
      { timeout: 20_000, interval: 50 },
    );
    return String(id);
  }

  /** A window of X as the kiosk knows windows. `focused` is what X said last, since Electron answers at once. */
  function windowOfX(id: string): FrontWindow & { focused: boolean; asked: number } {
    const window = {
      focused: true,
      asked: 0,
      isDestroyed: () => false,
      isFocused: () => window.focused,
      moveTop: () => void display.tool('xdotool', ['windowraise', id]),
      focus: () => {
        window.asked += 1;
        void display.tool('xdotool', ['windowactivate', '--sync', id]);
      },
    };
    return window;
  }

  test('takes it back, and says so', async () => {
    const kiosk = await openWindow('Kiosk');
    const window = windowOfX(kiosk);
    const told: string[] = [];
    const front = new Front({
      windows: () => [window],
      now: Date.now,
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      tell: (message) => told.push(message),
    });
    const other = await openWindow('Toast');
    expect(await display.active()).toBe(other);
    window.focused = false;
    front.lost();
    await vi.waitFor(async () => expect(await display.active()).toBe(kiosk), {
      timeout: 20_000,
      interval: 50,
    });
    window.focused = true;
    expect(told[0]).toContain('another program was in front; the kiosk comes back');
  });

  test('goes on trying while it is refused, ever more slowly: at most 10 times in the first minute', async () => {
    const window = windowOfX(await openWindow('Kiosk'));
    // The clock is the test's own; each wait is over as soon as it is asked for.
    let clock = 0;
    let waits: { run: () => void; after: number }[] = [];
    const front = new Front({
      windows: () => [window],
      now: () => clock,
      later: (run, after) => {
        waits.push({ run, after });
        return () => undefined;
      },
      tell: () => undefined,
    });
    window.focused = false;
    front.lost();
    while (clock < 60_000) {
      const [next] = waits;
      if (!next) throw new Error('The kiosk has given up.');
      waits = waits.slice(1);
      clock += next.after;
      next.run();
    }
    expect(window.asked).toBeGreaterThan(3);
    expect(window.asked).toBeLessThanOrEqual(10);
  });
});

test.skipIf(missing.length === 0)(
  `the front was not tried on a display: ${missing.join(', ')} missing`,
  (context) => {
    context.skip();
  },
);
