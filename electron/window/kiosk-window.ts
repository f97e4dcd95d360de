/**
 * The windows of the kiosk: makes what the plan says, and moves, makes or ends windows when the displays change.
 * A kiosk window is never made anew while it can be moved, so a display that comes and goes costs nobody a reload.
 */
import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import {
  type DisplayWishes,
  isMissing,
  type PlannedWindow,
  planWindows,
  tooSmall,
} from './displays.policy.ts';
import { windowOptions } from './window-options.policy.ts';

export interface WindowParts {
  screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;
  make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** Absolute path of the bundled preload. */
  preload: string;
  isPackaged: boolean;
  /** What is wished for now; whether windows are locked must not change while they are open. */
  wishes: () => DisplayWishes;
  warn: (message: string) => void;
  /** Called once for every new window, before anything is loaded into it. */
  onMade: (window: BrowserWindow, role: PlannedWindow['role']) => void;
}

export class KioskWindows {
  readonly #parts: WindowParts;
  #kiosks: BrowserWindow[] = [];
  #covers: BrowserWindow[] = [];

  constructor(parts: WindowParts) {
    this.#parts = parts;
  }

  /** The windows that show the kiosk's page. */
  get kiosks(): readonly BrowserWindow[] {
    return this.#kiosks.filter((window) => !window.isDestroyed());
  }

  /** Brings the windows in line with the displays as they are now. Without any display they stay as they are. */
  arrange(): void {
    const { screen, warn } = this.#parts;
    const wishes = this.#parts.wishes();
    const screens = screen.getAllDisplays().map(({ id, bounds }) => ({ id, bounds }));
    if (screens.length === 0) {
      warn('no display is connected');
      return;
    }
    if (isMissing(wishes.which, screens)) {
      warn(`there is no display ${wishes.which}; the primary one is used`);
    }
    const plan = planWindows(screens, screen.getPrimaryDisplay().id, wishes);
    for (const message of tooSmall(plan)) warn(message);
    const ofRole = (role: PlannedWindow['role']) => plan.filter((planned) => planned.role === role);
    this.#covers = this.#match(this.#covers, ofRole('cover'));
    this.#kiosks = this.#match(this.#kiosks, ofRole('kiosk'));
    this.#kiosks[0]?.focus();
  }

  #match(windows: readonly BrowserWindow[], planned: readonly PlannedWindow[]): BrowserWindow[] {
    const alive = windows.filter((window) => !window.isDestroyed());
    for (const extra of alive.slice(planned.length)) extra.destroy();
    return planned.map((plan, index) => {
      const window = alive[index];
      if (!window) return this.#make(plan);
      this.#move(window, plan);
      return window;
    });
  }

  #make(planned: PlannedWindow): BrowserWindow {
    const { make, onMade, preload, isPackaged, wishes } = this.#parts;
    const { mode } = wishes();
    const window = make(windowOptions({ planned, mode, preload, isPackaged }));
    if (mode === 'kiosk') {
      window.setAlwaysOnTop(true, 'screen-saver');
      window.on('minimize', () => window.restore());
    }
    onMade(window, planned.role);
    return window;
  }

  /** A window in kiosk mode does not move: it leaves the mode, moves, and enters it again. */
  #move(window: BrowserWindow, { bounds }: PlannedWindow): void {
    const isLocked = this.#parts.wishes().mode === 'kiosk';
    if (isLocked) window.setKiosk(false);
    window.setBounds(bounds);
    if (isLocked) window.setKiosk(true);
  }
}
