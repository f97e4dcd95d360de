/**
 * The windows of the kiosk: makes what the plan says, and moves, makes or ends windows when the displays change.
 * A kiosk window is never made anew while it can be moved, so a display that comes and goes costs nobody a reload.
 */
import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Screen } from 'electron';
import { type DisplayWishes, type PlannedWindow, planWindows } from './displays.policy.ts';
import { windowOptions } from './window-options.policy.ts';

export interface WindowMaker {
  make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  preload: string;
  isPackaged: boolean;
  wishes: DisplayWishes;
  /** Called once for every new window, before anything is loaded into it. */
  onMade: (window: BrowserWindow, role: PlannedWindow['role']) => void;
}

export class KioskWindows {
  readonly #maker: WindowMaker;
  readonly #screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;
  #kiosks: BrowserWindow[] = [];
  #covers: BrowserWindow[] = [];

  constructor(maker: WindowMaker, screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>) {
    this.#maker = maker;
    this.#screen = screen;
  }

  /** The windows that show the kiosk's page. */
  get kiosks(): readonly BrowserWindow[] {
    return this.#kiosks;
  }

  /** Brings the windows in line with the displays as they are now. */
  arrange(): void {
    const displays = this.#screen.getAllDisplays();
    if (displays.length === 0) return;
    const plan = planWindows(displays.map(asScreen), this.#screen.getPrimaryDisplay().id, this.#maker.wishes);
    this.#kiosks = this.#match(
      this.#kiosks,
      plan.filter(({ role }) => role === 'kiosk'),
    );
    this.#covers = this.#match(
      this.#covers,
      plan.filter(({ role }) => role === 'cover'),
    );
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
    const { make, onMade, preload, isPackaged, wishes } = this.#maker;
    const window = make(windowOptions({ planned, mode: wishes.mode, preload, isPackaged }));
    if (wishes.mode === 'kiosk') window.setAlwaysOnTop(true, 'screen-saver');
    onMade(window, planned.role);
    return window;
  }

  /** A window in kiosk mode does not move: it leaves the mode, moves, and enters it again. */
  #move(window: BrowserWindow, { bounds }: PlannedWindow): void {
    const isLocked = this.#maker.wishes.mode === 'kiosk';
    if (isLocked) window.setKiosk(false);
    window.setBounds(bounds);
    if (isLocked) window.setKiosk(true);
  }
}

function asScreen({ id, bounds }: Display) {
  return { id, bounds };
}
