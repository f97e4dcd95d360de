/**
 * Sheets: each is drawn by a page in a window that nobody sees. A family's goes to the printer or, as a PDF, to a USB stick;
 * nothing of it is written to the disk of this machine, and the end of the visit takes it along. One at a time.
 */
import type { BrowserWindow, BrowserWindowConstructorOptions, PrinterInfo, WebContents } from 'electron';
import type { DrawnSheet, PaperOutcome, Sheet, WayOut } from '../bridge/paper.ts';
import { pageAddress } from '../bridge/sender.policy.ts';
import type { Saved, Stick } from '../sticks/save.ts';
import { paperWindowOptions } from '../window/window-options.policy.ts';
import { failureOf, isTrouble, type KnownPrinter, stateOf } from './printers.policy.ts';

/** Milliseconds within which a sheet is drawn, printed, and seen to have left the printer's queue or to be kept there. */
const patience = { drawing: 30_000, printing: 60_000, watching: 8_000, betweenLooks: 1_000 } as const;

export interface PaperParts {
  make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  preload: string;
  isPackaged: boolean;
  /** Gives a page the role of a sheet, before anything is loaded into it. */
  give: (contents: WebContents) => void;
  /** The printer of the config; null where there is none. */
  printer: () => string | null;
  /** The paper of the country. */
  pageSize: () => 'A4' | 'Letter';
  /** The sticks that are plugged in. */
  sticks: () => Promise<readonly Stick[]>;
  save: (stick: Stick, name: string, bytes: Uint8Array, signal: AbortSignal) => Promise<Saved>;
  later: (run: () => void, milliseconds: number) => () => void;
  /** The log learns what went wrong, never what is on a sheet. */
  log: (message: string) => void;
}

/** A sheet that is being made. */
interface Job {
  sheet: DrawnSheet;
  window: BrowserWindow;
  page: number;
  /** Called when the page has drawn it, or cannot. */
  drawn: (isDrawn: boolean) => void;
  end: AbortController;
}

/** A sheet's margins in inches, which no printer cuts off. */
const margins = { top: 0.5, bottom: 0.6, left: 0.6, right: 0.6 };

export class Paper {
  readonly #parts: PaperParts;
  #job: Job | null = null;

  constructor(parts: PaperParts) {
    this.#parts = parts;
  }

  /** Makes a family's sheet and sends it on its way. Never throws. */
  async ask(sheet: Sheet, way: WayOut): Promise<PaperOutcome> {
    if (way === 'printer' && this.#parts.printer() === null) return 'no-printer';
    return this.#make(sheet, (job) =>
      way === 'printer' ? this.#print(job) : this.#save(job, fileNameOf(sheet)),
    );
  }

  /** Makes a sheet as a PDF and gives its bytes, or says why there are none. Never throws. */
  pdfOf(sheet: DrawnSheet): Promise<Uint8Array | 'busy' | 'cancelled' | 'failed'> {
    return this.#make(sheet, (job) => this.#pdf(job));
  }

  /** Does something with a sheet and its window, which is gone afterwards. */
  async #make<T>(
    sheet: DrawnSheet,
    run: (job: Job) => Promise<T>,
  ): Promise<T | 'busy' | 'cancelled' | 'failed'> {
    if (this.#job !== null) return 'busy';
    const job = this.#begin(sheet);
    try {
      return await this.#unlessEnded(job, run(job));
    } catch (error) {
      if (job.end.signal.aborted) return 'cancelled';
      this.#parts.log(`a sheet could not be made: ${String(error)}`);
      return 'failed';
    } finally {
      this.#job = null;
      if (!job.window.isDestroyed()) job.window.destroy();
    }
  }

  /** What the window of this page is to draw; null for any other page. */
  sheetOf(page: number): DrawnSheet | null {
    return this.#job?.page === page ? this.#job.sheet : null;
  }

  /** The page has drawn its sheet, or cannot. */
  drawn(page: number, isDrawn: boolean): void {
    if (this.#job?.page === page) this.#job.drawn(isDrawn);
  }

  /** The visit is over: what is being made is given up, and nothing of it is left. */
  cancel(): void {
    this.#job?.end.abort();
  }

  #begin(sheet: DrawnSheet): Job {
    const { make, give, preload, isPackaged } = this.#parts;
    const window = make(paperWindowOptions({ preload, isPackaged }));
    const { webContents } = window;
    give(webContents);
    const job = { sheet, window, page: webContents.id, drawn: () => undefined, end: new AbortController() };
    this.#job = job;
    return job;
  }

  /** What comes of a job, or that it was cancelled, as soon as that is known. */
  #unlessEnded<T>(job: Job, outcome: Promise<T>): Promise<T | 'cancelled'> {
    const ended = new Promise<'cancelled'>((resolve) => {
      job.end.signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
    });
    return Promise.race([outcome, ended]);
  }

  async #print(job: Job): Promise<PaperOutcome> {
    const deviceName = this.#parts.printer();
    if (deviceName === null) return 'no-printer';
    const { webContents } = job.window;
    const look = async () => stateOf(withOptions(await webContents.getPrintersAsync()), deviceName);
    const before = await look();
    if (isTrouble(before)) return before;
    await this.#draw(job);
    const failure = await this.#send(webContents, deviceName);
    if (failure !== null) {
      this.#parts.log(`the printer did not take a sheet: ${failure}`);
      return failureOf(failure);
    }
    return this.#watch(look);
  }

  /** Resolves with null once the system has the sheet, or with Electron's words for why it has not. */
  #send(webContents: WebContents, deviceName: string): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const giveUp = this.#parts.later(() => reject(new Error('the printer is silent')), patience.printing);
      webContents.print(
        { silent: true, deviceName, printBackground: false, pageSize: this.#parts.pageSize() },
        (isPrinted, reason) => {
          giveUp();
          resolve(isPrinted ? null : reason || 'no reason was given');
        },
      );
    });
  }

  /** What becomes of a sheet in the printer's queue, as far as it shows within seconds. */
  async #watch(look: () => Promise<ReturnType<typeof stateOf>>): Promise<PaperOutcome> {
    for (let watched = 0; watched < patience.watching; watched += patience.betweenLooks) {
      await new Promise<void>((resolve) => this.#parts.later(resolve, patience.betweenLooks));
      const state = await look();
      if (isTrouble(state)) return state;
      if (state === 'ready') return 'printed';
    }
    return 'printed';
  }

  async #save(job: Job, name: string): Promise<PaperOutcome> {
    const [stick, another] = await this.#parts.sticks();
    if (stick === undefined) return 'no-usb';
    if (another !== undefined) return 'several-usb';
    const { outcome } = await this.#parts.save(stick, name, await this.#pdf(job), job.end.signal);
    return outcome;
  }

  async #pdf(job: Job): Promise<Uint8Array> {
    await this.#draw(job);
    return job.window.webContents.printToPDF({
      pageSize: this.#parts.pageSize(),
      margins,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  }

  /** Throws where the page does not draw it. */
  async #draw(job: Job): Promise<void> {
    const drawn = new Promise<void>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(why));
      const giveUp = this.#parts.later(() => fail('the page is silent'), patience.drawing);
      job.drawn = (isDrawn) => {
        giveUp();
        if (isDrawn) resolve();
        else fail('the page has nothing to draw');
      };
      job.window.webContents.once('render-process-gone', () => {
        giveUp();
        fail('the page is gone');
      });
    });
    await Promise.all([job.window.webContents.loadURL(pageAddress), drawn]);
  }
}

/** The printers with all that the system says of them, which Electron's types leave unnamed. */
function withOptions(printers: readonly PrinterInfo[]): KnownPrinter[] {
  return printers.map(({ name, options }) => ({
    name,
    options: Object.fromEntries(Object.entries(options)),
  }));
}

/** Says what it is, and nothing of whose it is. */
function fileNameOf(sheet: Sheet): string {
  return sheet.what === 'topic' ? `CAR-T ${sheet.deck}.pdf` : `CAR-T ${sheet.what}.pdf`;
}
