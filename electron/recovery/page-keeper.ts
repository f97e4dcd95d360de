/** Watches over one page and applies the recovery policy: load again, crash a hanging page, or end for a fresh start. */
import type { WebContents } from 'electron';
import type { SessionState } from '../bridge/contract.ts';
import { pageAddress } from '../bridge/sender.policy.ts';
import { coverAddress, safeAddress } from '../window/navigation.policy.ts';
import { Eye } from './eye.ts';
import { Heartbeat } from './heartbeat.ts';
import { afterPageCrash, recoveryTimes } from './recovery.policy.ts';
import type { SightAct } from './sight.policy.ts';

export interface Watch {
  now: () => number;
  /** Runs something later, in milliseconds, and returns what cancels it. */
  later: (run: () => void, milliseconds: number) => () => void;
  log: (message: string) => void;
  /** Whether the kiosk is about to end, so that a page may go. */
  isQuitting: () => boolean;
  /** Ends the kiosk with the code for a crash loop. */
  giveUp: () => void;
  /** The page came back after a crash. */
  recovered: () => void;
  /** Asks the page whether it is there; an answer is heard as any other call. */
  ask: () => void;
  /** The size of the window, in CSS pixels. */
  size: () => { width: number; height: number };
}

/** Keeps the kiosk's page on a window, and the safe screen for as long as the page cannot be shown. */
export class PageKeeper {
  readonly #contents: WebContents;
  readonly #watch: Watch;
  #crashes: number[] = [];
  /** Counts loads, so that the failure of a load that was overtaken is not taken for one of the newest. */
  #load = 0;
  /** Whether the newest load has neither ended nor failed. */
  #isLoading = false;
  /** What is planned next: a load after a crash, or another try after the safe screen. A crash and `anew` forget it. */
  #cancelNext: () => void = () => undefined;
  /** The end of patience with a page that says nothing. A call of the bridge forgets it. */
  #cancelSilence: () => void = () => undefined;
  #cancelHang: () => void = () => undefined;
  /** Whether the kiosk's page is what is loaded or loading; the safe screen has no bridge. */
  #isPage = false;
  readonly #heart: Heartbeat;
  readonly #eye: Eye;

  constructor(contents: WebContents, watch: Watch) {
    this.#contents = contents;
    this.#watch = watch;
    this.#heart = new Heartbeat({ ...watch, frozen: () => this.#freezes() });
    this.#eye = new Eye({ ...watch, contents, act: (act) => this.#sees(act) });
    contents.on('render-process-gone', (_event, { reason, exitCode }) =>
      this.#gone(`${reason}, ${exitCode}`),
    );
    contents.on('unresponsive', () => this.#hangs());
    contents.on('responsive', () => this.#cancelHang());
    contents.on('preload-error', (_event, _file, error) => watch.log(`the preload failed: ${error.message}`));
  }

  /** Shows the page, or first the safe screen and the page after a while. */
  start(first: 'page' | 'safe'): void {
    if (first === 'page') this.#showPage();
    else this.#showSafe();
  }

  /** Loads the page anew, because another person stands before it from now on: nothing that it held is left. */
  anew(): void {
    this.#cancelNext();
    this.#cancelSilence();
    this.#cancelHang();
    this.#showPage();
  }

  /** The page called the bridge: it is alive. A page that stays silent is taken for a blank one. */
  heard(): void {
    this.#cancelSilence();
    if (!this.#isPage) return;
    this.#heart.lives();
    this.#eye.watch('page');
  }

  /** Nobody can see the page, or they can again, for one of several reasons: it is not asked or looked at meanwhile. */
  hidden(why: string, isHidden: boolean): void {
    this.#heart.hidden(why, isHidden);
    this.#eye.hidden(why, isHidden);
  }

  /**
   * The page tells where its session is. Asleep it may be black on purpose, and staff look at pictures of one colour; a page
   * that is gone takes that along.
   */
  told(state: SessionState): void {
    this.#eye.hidden('session', state === 'asleep' || state === 'staff');
  }

  /** The page is to be of one colour, as a consultant wants the family's screen, or no longer; also after it was loaded anew. */
  darkened(isDark: boolean): void {
    this.#eye.hidden('darkened', isDark);
  }

  /** The graphics process has gone. The system starts another; what was painted may not come back by itself. */
  graphicsLost(): void {
    this.#eye.graphicsLost();
    this.#repaint();
  }

  #showPage(loaded: () => void = () => undefined): void {
    const watch = this.#watch;
    this.#cancelSilence = watch.later(() => {
      watch.log('the page was loaded and stayed silent');
      this.#showSafe();
    }, recoveryTimes.silence);
    this.#show(pageAddress, loaded, (why) => {
      watch.log(`the page cannot be shown (${why})`);
      this.#showSafe();
    });
  }

  /** Not only when the safe screen's time is over. */
  #showPageNow(): void {
    this.#cancelNext();
    this.#showPage();
  }

  #showSafe(): void {
    this.#cancelSilence();
    this.#next(() => this.#showPage(), recoveryTimes.retry);
    // Should even this fail, the window keeps the colour of paper.
    this.#show(
      safeAddress,
      () => this.#eye.watch('safe'),
      (why) => this.#watch.log(`the safe screen cannot be shown (${why})`),
    );
  }

  #show(address: string, loaded: () => void, failed: (why: string) => void): void {
    if (this.#contents.isDestroyed()) return;
    this.#rests();
    this.#isPage = address === pageAddress;
    this.#load += 1;
    const load = this.#load;
    const overtakes = this.#isLoading;
    this.#isLoading = true;
    const isOvertaken = () => load !== this.#load || this.#contents.isDestroyed() || this.#watch.isQuitting();
    const done = () => {
      if (isOvertaken()) return;
      this.#isLoading = false;
      // Whatever leads back, a swipe or a key, then finds nothing to lead to: no blank page, no safe screen.
      this.#contents.navigationHistory.clear();
      loaded();
    };
    this.#contents.loadURL(address).then(done, (error: unknown) => {
      if (isOvertaken()) return;
      // Electron tells the end of the load that was overtaken to the one that overtook it, which goes on.
      if (overtakes && isAborted(error)) {
        this.#contents.once('did-finish-load', done);
        return;
      }
      this.#isLoading = false;
      failed(error instanceof Error ? error.message : String(error));
    });
  }

  /** There is nothing that could answer or be seen. */
  #rests(): void {
    this.#heart.rests();
    this.#eye.watch(null);
    this.#eye.hidden('session', false);
  }

  #gone(why: string): void {
    this.#rests();
    this.#isPage = false;
    this.#cancelHang();
    this.#cancelSilence();
    this.#cancelNext();
    const watch = this.#watch;
    if (watch.isQuitting()) return;
    watch.log(`the page is gone (${why})`);
    const now = watch.now();
    const next = afterPageCrash(this.#crashes, now);
    this.#crashes = [...this.#crashes, now].slice(-recoveryTimes.crashLimit);
    if (next === 'exit') watch.giveUp();
    // Not at once: Electron is still taking the old page down while it tells of its end.
    else this.#next(() => this.#showPage(watch.recovered), 0);
  }

  /** Chromium says so after an input that stayed unanswered for 15 seconds; it may still come back. */
  #hangs(): void {
    this.#watch.log('the page hangs');
    this.#cancelHang();
    this.#cancelHang = this.#watch.later(() => this.#crash(), recoveryTimes.hang);
  }

  /** The page has been asked and does not answer, whether somebody touched it or not. */
  #freezes(): void {
    if (this.#watch.isQuitting()) return;
    this.#watch.log('the page hangs: it does not answer');
    this.#crash();
  }

  /** What is seen on the window calls for this. */
  #sees(act: SightAct): void {
    const { isQuitting, log, giveUp } = this.#watch;
    if (isQuitting()) return;
    const acts: Readonly<Record<SightAct, () => void>> = {
      repaint: () => this.#repaint(),
      reload: () => {
        log('the page is white: nothing could be seen on it, look after look');
        this.#crash();
      },
      test: () => {
        log('nothing could be seen of the page since the kiosk started; the safe screen is tried');
        this.#showSafe();
      },
      retry: () => {
        log('the safe screen can be seen, so the page is white; it is loaded again');
        this.#showPageNow();
      },
      restart: () => {
        log('the safe screen is white: nothing could be seen on it, look after look');
        giveUp();
      },
      trust: () => {
        log('the system gives no pictures of the window; a white screen will not be found');
        this.#showPageNow();
      },
    };
    acts[act]();
  }

  #repaint(): void {
    if (!this.#contents.isDestroyed()) this.#contents.invalidate();
  }

  #crash(): void {
    if (!this.#contents.isDestroyed()) this.#contents.forcefullyCrashRenderer();
  }

  /** One thing is planned at a time; planning another forgets it. */
  #next(run: () => void, milliseconds: number): void {
    this.#cancelNext();
    this.#cancelNext = this.#watch.later(run, milliseconds);
  }
}

/** Chromium's net::ERR_ABORTED: the load was broken off, as by another. */
const aborted = -3;

function isAborted(error: unknown): boolean {
  return error instanceof Error && 'errno' in error && error.errno === aborted;
}

/** Keeps the empty screen on a window that covers a display. */
export function keepCovered(contents: WebContents, watch: Pick<Watch, 'later' | 'log' | 'isQuitting'>): void {
  const show = () => {
    if (contents.isDestroyed()) return;
    contents.loadURL(coverAddress).catch(() => watch.log('a display cannot be covered'));
  };
  contents.on('render-process-gone', () => {
    if (!watch.isQuitting()) watch.later(show, recoveryTimes.cover);
  });
  show();
}
