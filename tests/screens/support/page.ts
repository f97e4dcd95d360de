/** The built page in a browser, with a kiosk bridge played by the test and the shell's own headers. No server. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import type {
  Answers,
  AudienceView,
  DrawnSheet,
  InkTold,
  PaperOutcome,
  Push,
  Settings,
  Sheet,
  Talk,
  WayOut,
} from '../../../electron/bridge/contract.ts';
import { contentSecurityPolicy } from '../../../electron/scheme/app-scheme.ts';
import type { KeptPlaylist } from '../../../slides/format/model/playlist.ts';
import { isComplaint } from '../../support/console.ts';
import type { BuiltPage } from './build-page.ts';
import { type ExampleLibrary, exampleLibrary } from './example-library.ts';

const origin = 'http://anteroom.test';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="12" fill="#0A5654"/>' +
  '<path d="M24 12v24M12 24h24" stroke="#fff" stroke-width="6" stroke-linecap="round"/></svg>';

export const exampleSettings: Settings = {
  clinicName: 'St Anne’s haematology clinic',
  logo: `${origin}/clinic/logo`,
  country: 'us',
  clinicCountry: 'us',
  languages: ['en', 'es'],
  idleSeconds: 90,
  warningSeconds: 30,
  contacts: [],
  screen: 'on',
  host: 'preview',
  role: 'visitor',
  consultation: 'offered',
  printer: true,
  mounting: { diagonalInches: null, lowerEdgeCm: null },
};

export interface PageOptions {
  settings?: Partial<Settings>;
  /** Absent: every language has one deck. `null`: no library can be had. */
  library?: ExampleLibrary | null;
  size?: { width: number; height: number };
  /** How many pixels of the display a CSS pixel has; one unless given. */
  scale?: number;
  reducedMotion?: 'reduce' | 'no-preference';
  /** The page's clock moves by itself, but `page.clock.fastForward` lets it leap. */
  ownClock?: boolean;
  /** Whether staff have PINs: 493817 is the administrator's, 275019 that of staff. They have, unless this is false. */
  hasPins?: boolean;
  /** How many displays the family sees in a consultation; one unless given. */
  family?: number;
  /** Whether nobody has set the kiosk up yet: it has neither PINs nor a config. */
  isBare?: boolean;
  /** What a window for the printer has to draw. */
  sheet?: DrawnSheet;
  /** Which built page. */
  built?: BuiltPage;
  /** What follows `#` in the page's address. */
  hash?: string;
  /** Prepares the page before it is opened. */
  before?: (page: Page) => Promise<void>;
  /** The playlists that the clinic has. */
  playlists?: KeptPlaylist[];
  /** The folder of the built pages, for whoever is no test; the tests' own unless given. */
  folder?: string;
}

/** An answer of the shell to the page. */
export interface Sent {
  /** `deck what-is-car-t en` */
  what: string;
  /** Characters of its JSON. */
  size: number;
}

/** What the page told the shell, and got from it. */
export interface Told {
  states: string[];
  faults: { where: string; message: string }[];
  /** What was told of visits that were over. */
  visits: unknown[];
  /** What was sent of the library, in order. */
  sent: Sent[];
  /** What staff asked for. */
  ends: string[];
  /** How the kiosk was set up. */
  setUps: Answers[];
  /** What the browser complained about: refused styles, failed requests, errors. */
  complaints: string[];
}

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  told: () => Promise<Told>;
  /** Plays the shell that heard the keys of the staff door. */
  askForDoor: () => Promise<void>;
  /** Plays the shell asking for a reset. */
  askForReset: () => Promise<void>;
  /** Plays the shell telling that the library is another. */
  changeLibrary: (library: ExampleLibrary) => Promise<void>;
  /** Plays a shell that takes its time with decks, until it is told to go on. */
  holdDecks: (hold: boolean) => Promise<void>;
  /** Plays the shell telling that the clinic changed its settings. */
  changeSettings: (settings: Partial<Settings>) => Promise<void>;
}

declare global {
  interface Window {
    told: {
      states: string[];
      faults: { where: string; message: string }[];
      sent: Sent[];
      /** What staff asked for. */
      ends: string[];
      visits: unknown[];
      /** How the kiosk was set up. */
      setUps: Answers[];
      /** What the presenter’s page showed to the family, and where it said it is. */
      shown: AudienceView[];
      talk: Talk | null;
      /** What the presenter’s page drew or pointed at. */
      ink: InkTold[];
      consultation: ('end' | Settings['country'])[];
      /** What was to be printed, what comes of it, and what a window for the printer has to draw. */
      papers: { sheet: Sheet; way: WayOut }[];
      paperOutcome: PaperOutcome;
      sheet: DrawnSheet | null;
      drawn: boolean[];
      tell: (push: Push, payload: unknown) => void;
      reset: () => void;
      door: () => void;
      change: (library: ExampleLibrary) => void;
      changeSettings: (settings: Partial<Settings>) => void;
      hold: (hold: boolean) => void;
    };
  }
}

/** Opens a built page as the shell would. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenPage> {
  const {
    size = { width: 1920, height: 1080 },
    reducedMotion = 'reduce',
    built = 'kiosk',
    hash = '',
  } = options;
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: options.scale ?? 1,
    reducedMotion,
    hasTouch: true,
  });
  const page = await context.newPage();
  if (options.ownClock) await page.clock.install();
  const complaints: string[] = [];
  page.on('console', (message) => isComplaint(message) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route(`${origin}/**`, (route) =>
    route.fulfill(
      answer(new URL(route.request().url()).pathname, join(options.folder ?? inject('pages'), built)),
    ),
  );
  await page.addInitScript(playBridge, {
    settings: { ...exampleSettings, ...options.settings },
    library: options.library === undefined ? exampleLibrary(1) : options.library,
    family: options.family ?? 1,
    playlists: options.playlists ?? [],
    hasPins: options.hasPins ?? !options.isBare,
    isBare: options.isBare ?? false,
    sheet: options.sheet ?? null,
  });
  await options.before?.(page);
  await page.goto(`${origin}/index.html#${encodeURIComponent(hash)}`);
  await page.evaluate(() => document.fonts.ready);
  return {
    page,
    context,
    told: async () => ({
      ...(await page.evaluate(() => ({
        states: window.told.states,
        faults: window.told.faults,
        sent: window.told.sent,
        visits: window.told.visits,
        ends: window.told.ends,
        setUps: window.told.setUps,
      }))),
      complaints,
    }),
    askForDoor: () => page.evaluate(() => window.told.door()),
    askForReset: () => page.evaluate(() => window.told.reset()),
    changeLibrary: (library) => page.evaluate((next) => window.told.change(next), library),
    holdDecks: (hold) => page.evaluate((on) => window.told.hold(on), hold),
    changeSettings: (settings) => page.evaluate((changed) => window.told.changeSettings(changed), settings),
  };
}

/** Runs a test on a page of its own, which is closed after it. */
export async function withPage(
  browser: Browser,
  options: PageOptions,
  run: (open: OpenPage) => Promise<void>,
): Promise<void> {
  const open = await openPage(browser, options);
  try {
    await run(open);
  } finally {
    await open.context.close();
  }
}

function answer(path: string, folder: string) {
  const headers = { 'content-security-policy': contentSecurityPolicy };
  if (path === '/clinic/logo') return { body: logo, contentType: 'image/svg+xml', headers };
  try {
    return {
      body: readFileSync(join(folder, path)),
      contentType: types[extname(path)] ?? 'application/octet-stream',
      headers,
    };
  } catch {
    return { status: 404, headers };
  }
}

/** Runs inside the page before its own script. */
function playBridge({
  settings,
  library,
  hasPins,
  family,
  playlists,
  isBare,
  sheet,
}: {
  settings: Settings;
  library: ExampleLibrary | null;
  hasPins: boolean;
  family: number;
  playlists: KeptPlaylist[];
  isBare: boolean;
  sheet: DrawnSheet | null;
}): void {
  const staff = { isSet: hasPins, pins: { admin: '493817', staff: '275019' } };
  const listeners = new Map<string, (payload: unknown) => void>();
  const sent: Sent[] = [];
  let current = library;
  let currentSettings = settings;
  let release: () => void = () => undefined;
  let held: Promise<void> = Promise.resolve();
  const told: Window['told'] = {
    states: [],
    faults: [],
    visits: [],
    sent,
    ends: [],
    setUps: [],
    shown: [],
    talk: null,
    ink: [],
    consultation: [],
    papers: [],
    paperOutcome: 'printed',
    sheet,
    drawn: [],
    tell: (push, payload) => listeners.get(push)?.(payload),
    reset: () => listeners.get('reset')?.('staff'),
    door: () => listeners.get('doorAsked')?.(null),
    change: (next) => {
      current = next;
      listeners.get('changed')?.(['library']);
    },
    changeSettings: (changed) => {
      currentSettings = { ...currentSettings, ...changed };
      listeners.get('changed')?.(['settings']);
    },
    hold: (hold) => {
      release();
      if (hold) {
        held = new Promise((resolve) => {
          release = resolve;
        });
      }
    },
  };
  const send = <T>(what: string, answer: (from: ExampleLibrary) => T): T => {
    if (current === null) throw new Error('no library');
    const given = answer(current);
    sent.push({ what, size: JSON.stringify(given ?? null).length });
    return given;
  };
  const toolsIn = (tools: ExampleLibrary['index']['tools'], language: string) => {
    const own = tools.filter((tool) => tool.language === language);
    return own.length > 0 ? own : tools.filter((tool) => tool.language === 'en');
  };
  const kiosk: Window['kiosk'] = {
    settings: async () => currentSettings,
    alive: async () => undefined,
    index: async (language) =>
      send(`index ${language}`, ({ index }) => ({
        ...index,
        language,
        tools: toolsIn(index.tools, language),
      })),
    deck: async (id, language) => {
      await held;
      return send(
        `deck ${id} ${language}`,
        ({ decks }) => decks[`${id} ${language}`] ?? (decks[id] ? { ...decks[id], language } : null),
      );
    },
    notes: async () => null,
    cast: async (hash) => send(`cast ${hash}`, ({ casts }) => casts[hash] ?? null),
    picture: async (hash) => send(`picture ${hash}`, ({ pictures }) => pictures[hash] ?? null),
    lookup: async (language) =>
      send(`lookup ${language}`, ({ lookup }) => (lookup ? { ...lookup, language } : null)),
    playlists: async () => playlists,
    savePlaylist: async (id, playlist) => {
      const at = playlists.findIndex((each) => each.id === id);
      if (at === -1) playlists.push({ id: `own:${playlists.length + 1}`, playlist });
      else playlists[at] = { id: id ?? '', playlist };
      return 'saved';
    },
    playlistChoices: async (language) =>
      send(`choices ${language}`, ({ index, lookup }) => ({
        language,
        decks: index.cards.map(({ id, title }) => ({
          id,
          title,
          slides: (lookup?.slides ?? []).filter(({ deck }) => deck === id),
        })),
      })),
    sharePlaylist: async () => ({ outcome: 'usb', file: 'first-talk-1.json' }),
    removePlaylist: async (id) => {
      const at = playlists.findIndex((each) => each.id === id);
      if (at !== -1) playlists.splice(at, 1);
    },
    beginConsultation: async () => undefined,
    endConsultation: async () => void told.consultation.push('end'),
    chooseCountry: async (country) => void told.consultation.push(country),
    show: async (view) => void told.shown.push(view),
    shown: async () => null,
    familyParts: async () => undefined,
    familyFilm: async () => undefined,
    keep: async (talk) => {
      told.talk = talk;
    },
    kept: async () => told.talk,
    ink: async (news) => void told.ink.push(news),
    inked: async () => ({ strokes: [], spot: null }),
    familyDisplays: async () => ({ family }),
    paper: async (sheet, way) => {
      told.papers.push({ sheet, way });
      return told.paperOutcome;
    },
    sheet: async () => told.sheet,
    drawn: async (isDrawn) => void told.drawn.push(isDrawn),
    health: async () => ({ at: 0, lines: [] }),
    troubles: async () => [],
    lockCheck: async () => [],
    screenHours: async () => ({ isOpen: true, why: 'no-hours', changesAt: null }),
    wishScreen: async (wish) => ({ isOpen: wish !== 'off', why: 'staff', changesAt: null }),
    audit: async () => [],
    fault: async (fault) => void told.faults.push(fault),
    state: async (state) => void told.states.push(state),
    writing: async () => undefined,
    visited: async (visit) => void told.visits.push(visit),
    statistics: async () => ({
      shown: null,
      isOn: true,
      visits: 0,
      bars: [],
      minutes: null,
      languages: null,
      ends: null,
      uses: null,
      consultations: 0,
      decks: null,
      slides: null,
    }),
    exportStatistics: async () => ({ outcome: 'failed' }),
    supportBundle: async () => ({ outcome: 'failed' }),
    door: async () => ({ isSet: staff.isSet, waitMs: 0, canSetUp: isBare }),
    beginSetUp: async () => {
      listeners.get('staff')?.('setup');
      return 'begun';
    },
    setUp: async () => ({
      isFirst: isBare,
      now: {
        clinicName: isBare ? '' : currentSettings.clinicName,
        country: isBare ? null : currentSettings.country,
        languages: currentSettings.languages,
        mode: 'both',
        diagonalInches: null,
        lowerEdgeCm: null,
        hasLogo: false,
      },
      limits: { clinicName: 80, diagonalInches: [7, 120], lowerEdgeCm: [0, 200] },
    }),
    logos: async () => [],
    judgePin: async (pin) => (/^(\d)\1*$/.test(pin) ? 'repeat' : 'set'),
    saveSetUp: async (answers) => {
      told.setUps.push(answers);
      return { outcome: 'saved', restart: false, isRead: true, copies: [] };
    },
    tryPin: async (pin) => {
      const role = pin === staff.pins.admin ? 'admin' : 'staff';
      if (pin !== staff.pins[role]) return { outcome: 'wrong', waitMs: 5000 };
      listeners.get('staff')?.(role);
      return { outcome: 'opened', waitMs: 0 };
    },
    pinStates: async () => ({ staff: 'temporary', admin: 'set' }),
    setPin: async (role, pin) => {
      if (/^(\d)\1*$/.test(pin)) return 'repeat';
      staff.pins[role] = pin;
      return 'set';
    },
    signOffs: async () => ({
      today: '2026-11-26',
      areRequired: false,
      lasts: true,
      texts: (['signed', 'changed', 'unsigned'] as const).map((state, place) => ({
        deck: 'what-is-car-t',
        language: 'en',
        part: place === 1 ? 'notes' : 'slides',
        title: 'What is CAR T-cell therapy?',
        isOnHome: place < 2,
        slides: 12,
        state,
        signature:
          state === 'unsigned' ? null : { name: 'R. E.', office: 'nurse', on: '2026-11-20', by: 'screen' },
        concerns: place,
        isBegun: true,
        ending: [{ id: 'approvals.us', statement: 'It is approved.', reviewBy: '2026-12-21' }],
      })),
    }),
    review: async () => null,
    decide: async () => 'kept',
    sign: async () => 'open',
    signHistory: async () => [],
    exportHistory: async () => ({ outcome: 'failed' }),
    packs: async () => ({
      offers: [],
      now: { packs: [], at: null },
      before: null,
      installing: null,
      isShown: true,
      stale: [],
      hasKeys: false,
      lasts: true,
      history: [],
    }),
    inspectPack: async () => ({ outcome: 'refused', reason: 'gone', detail: '' }),
    installPack: async () => ({ outcome: 'refused', reason: 'gone', detail: '' }),
    rollBackPacks: async () => 'nothing-before',
    ways: async () => ['quit', 'restart-app', 'restart-machine'],
    end: async (way) => {
      told.ends.push(way);
      return way === 'restart-machine' ? 'cannot' : 'done';
    },
    on: (push, each) => {
      listeners.set(push, each as (payload: unknown) => void);
      return () => undefined;
    },
  };
  Object.assign(window, { told, kiosk });
}
