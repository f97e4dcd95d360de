import type { BrowserWindow, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import type { DrawnSheet, Sheet } from '../bridge/paper.ts';
import type { Saved } from '../sticks/save.ts';
import { Paper, type PaperParts } from './paper.ts';

const sheet: Sheet = { what: 'questions', language: 'en', text: 100, questions: ['Why?'] };
const idle = { 'printer-state': '3', 'printer-state-reasons': 'none' };

interface Circumstances {
  printer?: string | null;
  /** What CUPS says of the printer, look by look; the last is said from then on. */
  looks?: Record<string, string>[];
  printers?: string[];
  /** Electron's answer to a print; null: none ever comes. */
  answer?: [boolean, string] | null;
  sticks?: string[];
  saved?: Saved['outcome'];
  /** What the page says of its sheet; null: nothing. */
  drawn?: boolean | null;
}

/** A shell around one `Paper`, whose timers are called as soon as they are set, or when the test says so. */
function shell({
  printer = 'Ward',
  looks = [idle],
  printers = ['Ward'],
  answer = [true, ''],
  sticks = ['/media/stick'],
  saved = 'saved',
  drawn = true,
}: Circumstances = {}) {
  const did: string[] = [];
  const crashes: (() => void)[] = [];
  let look = 0;
  let isGone = false;
  const webContents = {
    id: 9,
    once: (_event: string, run: () => void) => crashes.push(run),
    loadURL: async () => {
      did.push('drawn');
      if (drawn !== null) paper.drawn(9, drawn);
    },
    getPrintersAsync: async () => {
      const options = looks[Math.min(look, looks.length - 1)];
      look += 1;
      return printers.map((name) => ({ name, displayName: name, description: '', options }));
    },
    print: (options: object, callback: (isPrinted: boolean, reason: string) => void) => {
      did.push(`printed ${JSON.stringify(options)}`);
      if (answer !== null) callback(...answer);
    },
    printToPDF: async (options: object) => {
      did.push(`made ${Object.keys(options).sort().join(' ')}`);
      return Buffer.from('%PDF');
    },
  };
  const timers: (() => void)[] = [];
  const parts: PaperParts = {
    make: () =>
      ({
        webContents: webContents as unknown as WebContents,
        isDestroyed: () => isGone,
        destroy: () => {
          isGone = true;
          did.push('window gone');
        },
      }) as unknown as BrowserWindow,
    preload: '/app/preload.cjs',
    isPackaged: true,
    give: () => did.push('role'),
    printer: () => printer,
    pageSize: () => 'A4',
    sticks: async () => sticks.map((folder) => ({ folder, device: null })),
    save: async ({ folder }, name) => {
      did.push(`saved ${name} to ${folder}`);
      return saved === 'saved' ? { outcome: saved, file: name } : { outcome: saved };
    },
    later: (run, milliseconds) => {
      // A second between two looks passes at once; patience ends when the test says so.
      if (milliseconds <= 1000) run();
      else timers.push(run);
      return () => undefined;
    },
    log: () => undefined,
  };
  const paper = new Paper(parts);
  const endPatience = () => {
    for (const run of timers.splice(0)) run();
  };
  return { paper, did, crashes, endPatience };
}

describe('A sheet for the printer', () => {
  test('is not made where the config names none, and no window is', async () => {
    const { paper, did } = shell({ printer: null });
    expect([await paper.ask(sheet, 'printer'), did]).toEqual(['no-printer', []]);
  });

  const before: [outcome: string, circumstances: Circumstances][] = [
    ['unknown-printer', { printers: ['Other'] }],
    ['unknown-printer', { printers: [] }],
    ['no-paper', { looks: [{ 'printer-state-reasons': 'media-empty-error' }] }],
    ['jammed', { looks: [{ 'printer-state-reasons': 'media-jam-warning' }] }],
    ['stopped', { looks: [{ 'printer-state': '5', 'printer-state-reasons': 'paused' }] }],
    ['refuses', { looks: [{ 'printer-is-accepting-jobs': 'false' }] }],
  ];
  test.each(before)('is %s before anything is drawn', async (outcome, circumstances) => {
    const { paper, did } = shell(circumstances);
    expect([await paper.ask(sheet, 'printer'), did]).toEqual([outcome, ['role', 'window gone']]);
  });

  test('is printed without asking anybody, on the printer of the config', async () => {
    const { paper, did } = shell();
    expect(await paper.ask(sheet, 'printer')).toBe('printed');
    expect(did).toEqual([
      'role',
      'drawn',
      'printed {"silent":true,"deviceName":"Ward","printBackground":false,"pageSize":"A4"}',
      'window gone',
    ]);
  });

  test('that is kept in the queue by a printer that stops then is told of', async () => {
    const { paper } = shell({
      looks: [idle, { 'printer-state': '4' }, { 'printer-state-reasons': 'media-empty' }],
    });
    expect(await paper.ask(sheet, 'printer')).toBe('no-paper');
  });

  test.each([
    ['Invalid deviceName provided', 'unknown-printer'],
    ['Print job failed', 'failed'],
  ])('that Electron does not print (%s) is %s', async (reason, outcome) => {
    expect(await shell({ answer: [false, reason] }).paper.ask(sheet, 'printer')).toBe(outcome);
  });

  test('of which nothing is heard any more has failed', async () => {
    const { paper, endPatience } = shell({ answer: null });
    const asked = paper.ask(sheet, 'printer');
    await new Promise(setImmediate);
    endPatience();
    expect(await asked).toBe('failed');
  });

  test('that its page cannot draw has failed, and so has one whose page is gone', async () => {
    expect(await shell({ drawn: false }).paper.ask(sheet, 'printer')).toBe('failed');
    const { paper, crashes } = shell({ drawn: null });
    const asked = paper.ask(sheet, 'printer');
    await new Promise(setImmediate);
    for (const crash of crashes) crash();
    expect(await asked).toBe('failed');
  });
});

describe('A sheet for a stick', () => {
  test.each([
    ['no-usb', []],
    ['several-usb', ['/media/one', '/media/two']],
  ])('is %s', async (outcome, sticks) => {
    const { paper, did } = shell({ sticks });
    expect([await paper.ask(sheet, 'usb'), did]).toEqual([outcome, ['role', 'window gone']]);
  });

  test('is a tagged PDF, under a name that says nothing of whose it is', async () => {
    const { paper, did } = shell({ printer: null });
    expect(await paper.ask(sheet, 'usb')).toBe('saved');
    expect(did.slice(2, 4)).toEqual([
      'made generateDocumentOutline generateTaggedPDF margins pageSize',
      'saved CAR-T questions.pdf to /media/stick',
    ]);
  });

  test.each(['full', 'read-only', 'gone'] as const)('says that the stick is %s', async (saved) => {
    expect(await shell({ saved }).paper.ask(sheet, 'usb')).toBe(saved);
  });
});

describe('A sheet that only its bytes are asked of', () => {
  const history: DrawnSheet = { what: 'sign-offs', language: 'en', text: 100, at: 0, entries: [] };

  test('has none where its page cannot draw it, or another one is being made', async () => {
    expect(await shell({ drawn: false }).paper.pdfOf(history)).toBe('failed');
    const { paper } = shell({ drawn: null });
    const asked = paper.ask(sheet, 'usb');
    expect(await paper.pdfOf(history)).toBe('busy');
    paper.cancel();
    await asked;
  });

  test('is a tagged PDF that goes nowhere, and its window is gone', async () => {
    const { paper, did } = shell({ sticks: [] });
    expect(String(await paper.pdfOf(history))).toBe('%PDF');
    expect(did.slice(1)).toEqual([
      'drawn',
      'made generateDocumentOutline generateTaggedPDF margins pageSize',
      'window gone',
    ]);
  });
});

describe('A sheet that is being made', () => {
  test('is told to its own page and to no other, and to nobody afterwards', async () => {
    const { paper } = shell({ drawn: null });
    const asked = paper.ask(sheet, 'usb');
    expect([paper.sheetOf(9), paper.sheetOf(8)]).toEqual([sheet, null]);
    paper.cancel();
    await asked;
    expect(paper.sheetOf(9)).toBeNull();
  });

  test('keeps another one waiting', async () => {
    const { paper } = shell({ drawn: null });
    const asked = paper.ask(sheet, 'usb');
    expect(await paper.ask(sheet, 'printer')).toBe('busy');
    paper.cancel();
    await asked;
  });

  test('is given up at the end of the visit, and nothing of it is left', async () => {
    const { paper, did } = shell({ drawn: null });
    const asked = paper.ask(sheet, 'usb');
    paper.cancel();
    expect(await asked).toBe('cancelled');
    expect(did.at(-1)).toBe('window gone');
    expect(did.some((line) => line.startsWith('saved'))).toBe(false);
  });
});
