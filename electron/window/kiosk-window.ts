/**
 * The windows of the kiosk: makes what the plan says, and moves, makes or ends windows when the displays change. A window
 * that stands as planned is left alone, and none is made anew while one can be moved, so that a display that comes and
 * goes costs nobody a reload.
 */
import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import {
  type DisplayWishes,
  isMissing,
  type PlannedWindow,
  planWindows,
  tooSmall,
} from './displays.policy.ts';
import { assign, nextStep, type Step } from './placement.policy.ts';
import { windowOptions } from './window-options.policy.ts';

export interface WindowParts {
  screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;
  make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** Absolute path of the bundled preload. */
  preload: string;
  isPackaged: boolean;
  /** What is wished for now; whether windows are locked must not change while they are open. */
  wishes: () => DisplayWishes;
  /** Hears at each look what is wrong with the displays. */
  warn: (messages: readonly string[]) => void;
  /** Called once for every new window, before anything is loaded into it. */
  onMade: (window: BrowserWindow, role: PlannedWindow['role']) => void;
  /** A locked window of a packaged kiosk has lost the focus. A developer has other windows that may have it. */
  onBlur: () => void;
  /** A window has gone that nobody ended here: its page closed itself, and no `close` listener was asked. */
  onLost: () => void;
}

/** A window and the display for which it was planned. */
interface Placed {
  window: BrowserWindow;
  display: number;
}

/** What a look at the windows came to. */
export interface Arranged {
  /** The windows with the kiosk's page that had to move, for the first time since the displays changed. */
  moved: BrowserWindow[];
  /** Whether every window stood as planned, so that nothing is left to be done. */
  isSettled: boolean;
}

export class KioskWindows {
  readonly #parts: WindowParts;
  #kiosks: Placed[] = [];
  #covers: Placed[] = [];
  /** The windows that have moved since the displays changed. */
  #moved = new Set<BrowserWindow>();
  /** The windows that have no place any more and are ended. */
  readonly #dismissed = new WeakSet<BrowserWindow>();

  constructor(parts: WindowParts) {
    this.#parts = parts;
  }

  /** All windows: the covers, and then those of the kiosk, the first one last. */
  get all(): readonly BrowserWindow[] {
    const kiosks = [...this.kiosks].reverse();
    return [...alive(this.#covers).map(({ window }) => window), ...kiosks];
  }

  /** The windows that show the kiosk's page. */
  get kiosks(): readonly BrowserWindow[] {
    return alive(this.#kiosks).map(({ window }) => window);
  }

  /**
   * Brings the windows in line with the displays as they are now. Without any display they stay as they are.
   *
   * @param look how often they were looked at since the displays changed, counted from 0
   */
  arrange(look = 0): Arranged {
    const { screen, warn } = this.#parts;
    const wishes = this.#parts.wishes();
    const screens = screen.getAllDisplays().map(({ id, bounds }) => ({ id, bounds }));
    if (screens.length === 0) {
      warn(['no display is connected']);
      return { moved: [], isSettled: true };
    }
    const plan = planWindows(screens, screen.getPrimaryDisplay().id, wishes);
    warn([
      ...(isMissing(wishes.which, screens)
        ? [`there is no display ${wishes.which}; the primary one is used`]
        : []),
      ...tooSmall(plan),
    ]);
    const ofRole = (role: PlannedWindow['role']) => plan.filter((planned) => planned.role === role);
    if (look === 0) this.#moved.clear();
    const before = new Set(this.#moved);
    const steps: Step[] = [];
    const place = (windows: readonly Placed[], role: PlannedWindow['role']) =>
      this.#place(windows, ofRole(role), (window, planned) => steps.push(this.#step(window, planned, look)));
    this.#covers = place(this.#covers, 'cover');
    this.#kiosks = place(this.#kiosks, 'kiosk');
    this.kiosks[0]?.focus();
    return {
      moved: this.kiosks.filter((window) => this.#moved.has(window) && !before.has(window)),
      isSettled: steps.every((step) => step === 'stay'),
    };
  }

  #place(
    windows: readonly Placed[],
    plan: readonly PlannedWindow[],
    settle: (window: BrowserWindow, planned: PlannedWindow) => void,
  ): Placed[] {
    const here = alive(windows);
    const taken = assign(
      here.map(({ display }) => display),
      plan.map(({ display }) => display),
    );
    for (const [index, { window }] of here.entries()) {
      if (taken.includes(index)) continue;
      this.#dismissed.add(window);
      window.destroy();
    }
    return plan.map((planned, place) => {
      const { display } = planned;
      const window = here[taken[place] ?? -1]?.window;
      if (window === undefined) return { window: this.#make(planned), display };
      settle(window, planned);
      return { window, display };
    });
  }

  #make(planned: PlannedWindow): BrowserWindow {
    const { make, onMade, onLost, onBlur, preload, isPackaged, wishes } = this.#parts;
    const { mode } = wishes();
    const window = make(windowOptions({ planned, mode, preload, isPackaged }));
    if (mode === 'kiosk') {
      window.setAlwaysOnTop(true, 'screen-saver');
      window.on('minimize', () => window.restore());
      if (isPackaged) window.on('blur', onBlur);
    }
    window.on('closed', () => {
      if (!this.#dismissed.has(window)) onLost();
    });
    onMade(window, planned.role);
    return window;
  }

  /** A window in kiosk mode does not move: it has to leave the mode first. */
  #step(window: BrowserWindow, { bounds }: PlannedWindow, look: number): Step {
    const isLocked = this.#parts.wishes().mode === 'kiosk';
    const standing = { bounds: window.getBounds(), isFullScreen: window.isFullScreen() };
    const step = nextStep(standing, bounds, isLocked, look);
    if (step === 'move' || step === 'leave') {
      this.#moved.add(window);
      if (isLocked) window.setKiosk(false);
      window.setBounds(bounds);
    }
    if (isLocked && (step === 'move' || step === 'lock')) window.setKiosk(true);
    return step;
  }
}

function alive(windows: readonly Placed[]): Placed[] {
  return windows.filter(({ window }) => !window.isDestroyed());
}
