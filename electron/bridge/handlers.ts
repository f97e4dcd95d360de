/** What the shell does at each call of the bridge. */

import type { Jurisdiction } from '../../slides/format/model/library.ts';
import type { Health, Troubles } from '../health/schema.ts';
import type { ClinicLibrary } from '../library/library.ts';
import type { Log } from '../records/log.ts';
import type { LockLine, ScreenHours, SessionState, Settings } from './contract.ts';
import type { Handlers } from './gate.ts';
import type { Inked, InkTold } from './ink.ts';
import type { DrawnSheet, PaperOutcome, Sheet, WayOut } from './paper.ts';
import type { Role } from './roles.ts';
import type { AudienceView, Brought, FilmTold, PartsTold, Stage, Talk } from './talk.ts';

type Library = Pick<ClinicLibrary, 'index' | 'deck' | 'notes' | 'cast' | 'picture' | 'lookup'>;

/** A consultation, as far as its pages may reach it. */
export interface ConsultationDoor {
  begin: (page: number, brought: Brought) => void;
  finish: (why: string) => void;
  choose: (country: Jurisdiction) => void;
  show: (view: AudienceView) => void;
  readonly view: AudienceView | null;
  seen: (told: PartsTold) => void;
  filmed: (page: number, told: FilmTold) => void;
  keep: (talk: Talk) => void;
  takeUp: () => Talk | null;
  ink: (told: InkTold) => void;
  inked: (role: Role) => Inked;
  readonly stage: Stage;
}

/** What makes sheets. */
export interface PaperDoor {
  ask: (sheet: Sheet, way: WayOut) => Promise<PaperOutcome>;
  sheetOf: (page: number) => DrawnSheet | null;
  drawn: (page: number, isDrawn: boolean) => void;
}

/** The calls that have to do with the staff door. */
export type StaffHandlers = Pick<
  Handlers,
  'door' | 'tryPin' | 'pinStates' | 'setPin' | 'ways' | 'end' | 'audit'
>;

/** The calls that set a kiosk up. */
export type SetUpHandlers = Pick<Handlers, 'beginSetUp' | 'setUp' | 'logos' | 'judgePin' | 'saveSetUp'>;
/** The calls with which staff read and sign. */
export type SignOffHandlers = Pick<
  Handlers,
  'signOffs' | 'review' | 'decide' | 'sign' | 'signHistory' | 'exportHistory'
>;

/** The calls that have to do with visits that are over. */
export type VisitHandlers = Pick<Handlers, 'visited' | 'statistics' | 'exportStatistics'>;

/** The calls with which playlists are seen, and with which staff keep and share them. */
export type PlaylistHandlers = Pick<
  Handlers,
  'playlists' | 'playlistChoices' | 'savePlaylist' | 'sharePlaylist' | 'removePlaylist'
>;

/** The calls with which staff see and install content. */
export type PackHandlers = Pick<Handlers, 'packs' | 'inspectPack' | 'installPack' | 'rollBackPacks'>;

export interface HandlerParts {
  /** The settings as a window of this role gets them. */
  settings: (role: Role) => Settings;
  /** The decks that a window of this role may see. */
  library: (role: Role) => Library;
  consultation: ConsultationDoor;
  paper: PaperDoor;
  /** Hears where the session of a page is. */
  session: (page: number, state: SessionState) => void;
  /** Hears whether a page shows its keyboard for a text. */
  writing: (page: number, isWriting: boolean) => void;
  /** How the kiosk is, and what its log says went wrong. */
  health: () => Promise<Health>;
  troubles: () => Promise<Troubles>;
  lockCheck: () => Promise<LockLine[]>;
  /** Whether the screen is on while nobody is there, and what staff want of it. */
  hours: { readonly decision: ScreenHours; wish: (wish: 'on' | 'off' | 'hours') => void };
  staff: StaffHandlers;
  setUp: SetUpHandlers;
  signOffs: SignOffHandlers;
  ofPlaylists: PlaylistHandlers;
  ofPacks: PackHandlers;
  ofVisits: VisitHandlers;
  supportBundle: Handlers['supportBundle'];
  log: Pick<Log, 'info' | 'error'>;
}

/** The log learns where the session is, never what a visitor looked at. */
export function bridgeHandlers(parts: HandlerParts): Handlers {
  const { settings, library, consultation, session, staff, log } = parts;
  return {
    ...staff,
    ...parts.setUp,
    ...parts.signOffs,
    ...parts.ofPlaylists,
    ...parts.ofPacks,
    ...parts.ofVisits,
    supportBundle: parts.supportBundle,
    settings: ({ role }) => settings(role),
    index: ({ role }, language) => library(role).index(language),
    deck: ({ role }, id, language) => library(role).deck(id, language),
    notes: ({ role }, id, language) => library(role).notes(id, language),
    cast: ({ role }, hash) => library(role).cast(hash),
    picture: ({ role }, hash) => library(role).picture(hash),
    lookup: ({ role }, language) => library(role).lookup(language),
    fault: (_caller, { where, message, stack }) =>
      log.error(`page: ${where}: ${message} ${stack ?? ''}`.trimEnd()),
    health: () => parts.health(),
    troubles: () => parts.troubles(),
    beginConsultation: ({ page }, brought) => consultation.begin(page, brought),
    endConsultation: () => consultation.finish('the consultant ended it'),
    chooseCountry: (_caller, country) => consultation.choose(country),
    show: (_caller, view) => consultation.show(view),
    shown: () => consultation.view,
    familyParts: (_caller, told) => consultation.seen(told),
    familyFilm: ({ page }, told) => consultation.filmed(page, told),
    keep: (_caller, talk) => consultation.keep(talk),
    kept: () => consultation.takeUp(),
    ink: (_caller, told) => consultation.ink(told),
    inked: ({ role }) => consultation.inked(role),
    familyDisplays: () => consultation.stage,
    paper: (_caller, sheet, way) => parts.paper.ask(sheet, way),
    sheet: ({ page }) => parts.paper.sheetOf(page),
    drawn: ({ page }, isDrawn) => parts.paper.drawn(page, isDrawn),
    lockCheck: () => parts.lockCheck(),
    screenHours: () => parts.hours.decision,
    wishScreen: (_caller, wish) => {
      parts.hours.wish(wish);
      return parts.hours.decision;
    },
    // The gate has told already that the page called.
    alive: () => undefined,
    writing: ({ page }, isWriting) => parts.writing(page, isWriting),
    state: ({ page }, state) => {
      log.info(`session: ${state}`);
      session(page, state);
    },
  };
}
