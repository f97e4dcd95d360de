/**
 * The one contract between the pages and the shell, in two tables: what a page may ask (`calls`), and what the shell
 * tells without being asked (`pushes`). Each entry says what it carries and which roles may use it. A new entry needs
 * a handler or a sender, a line in `page-side.ts` and an example in `examples.fixture.ts`; without them it does not
 * compile.
 *
 * A page sees the contract as `window.kiosk` (`KioskBridge`), never as channel names.
 */
import { z } from 'zod';
import {
  bundleHashSchema,
  castBundleSchema,
  deckBundleSchema,
  pictureBundleSchema,
} from '../../slides/format/model/bundle.ts';
import { indexSchema } from '../../slides/format/model/catalogue.ts';
import { jurisdictionSchema } from '../../slides/format/model/library.ts';
import { lookupSchema } from '../../slides/format/model/lookup.ts';
import { shownNotesSchema } from '../../slides/format/model/notes.ts';
import {
  keptPlaylistSchema,
  playlistChoicesSchema,
  playlistSchema,
} from '../../slides/format/model/playlist.ts';
import { reviewItemIdSchema } from '../../slides/format/model/review.ts';
import { languageTagSchema, nameSchema } from '../../slides/format/model/schema/words.ts';
import { healthSchema, troublesSchema } from '../health/schema.ts';
import { lockLineSchema } from '../lock-check/schema.ts';
import {
  inspectionSchema,
  installOutcomeSchema,
  packStateSchema,
  rollBackOutcomeSchema,
} from '../packs/schema.ts';
import { auditEvents } from '../records/audit-events.policy.ts';
import {
  contentSchema,
  decisionSchema,
  historyFormSchema,
  historyRowSchema,
  mostHistory,
  reviewSchema,
  signerSchema,
  signOffsSchema,
  textSchema,
} from '../sign-off/schema.ts';
import { handedSchema } from '../sticks/schema.ts';
import { askedSchema, statisticsSchema, visitSchema } from '../visits/schema.ts';
import { inkedSchema, inkToldSchema } from './ink.ts';
import { drawnSheetSchema, paperOutcomeSchema, sheetSchema, wayOutSchema } from './paper.ts';
import type { Payload, Push } from './pushes.ts';
import {
  beforeDoor,
  behindDoor,
  inConsultation,
  ofTheClinic,
  type Role,
  roles,
  settingUp,
  withSession,
} from './roles.ts';
import { answersSchema, foundLogoSchema, savedSchema, setUpViewSchema } from './set-up.ts';
import {
  audienceViewSchema,
  broughtSchema,
  filmToldSchema,
  partsToldSchema,
  stageSchema,
  talkSchema,
} from './talk.ts';

export type { Health, Troubles } from '../health/schema.ts';
export type {
  ChangedItem,
  Changes,
  DeckChange,
  Installed,
  InstallOutcome,
  Offer,
  Pack,
  PackHistoryRow,
  PackRefusal,
  PackState,
  RollBackOutcome,
} from '../packs/schema.ts';
export type {
  Decision,
  HistoryForm,
  HistoryRow,
  Review,
  SignOffState,
  Text as SignOffText,
} from '../sign-off/schema.ts';
export type { Handed } from '../sticks/schema.ts';
export type { Statistics, StatisticsAsked } from '../visits/schema.ts';
export type { Inked, InkNews, InkTold } from './ink.ts';
export type { DrawnSheet, HistorySheet, PaperOutcome, Sheet, WayOut } from './paper.ts';
export { type Payload, type Push, pushes } from './pushes.ts';
export type { Answers, Fault as SetUpFault, FoundLogo, Saved, SetUpView } from './set-up.ts';
export type { AudienceView, Stage, Talk } from './talk.ts';

/** A telephone number of the clinic, as the clinic wrote it. */
const contactSchema = z.object({ name: z.string(), number: z.string(), hours: z.string() });

/** What the page needs to know of `kiosk.config.json`. */
export const settingsSchema = z.object({
  clinicName: z.string(),
  /** Address of the clinic's logo inside the app's own scheme, or null. */
  logo: z.string().nullable(),
  /** Whose approvals, rules and numbers are shown; `all`: only what holds in every country. In a consultation it can be another. */
  country: jurisdictionSchema,
  /** The clinic's. `all` when the config does not say which, of which staff are told. */
  clinicCountry: jurisdictionSchema,
  /** In the order in which they are offered; the first is the one that a reset returns to. */
  languages: z.array(languageTagSchema).min(1),
  /** Seconds without a touch, key or scroll until the warning. */
  idleSeconds: z.number().positive(),
  /** Seconds that the warning lasts, 20 or more. */
  warningSeconds: z.number().min(20),
  /** The clinic's own telephone numbers, the first one first; none where it gave none. */
  contacts: z.array(contactSchema),
  /** What the screen does now while nobody is there: it invites, is black, or shows a dim picture. */
  screen: z.enum(['on', 'dark', 'dim']),
  /** Which program plays the shell: the real one, or the preview, which does not lock the machine. */
  host: z.enum(['electron', 'preview']),
  /** Who stands before the window that asked. The page is loaded anew when that becomes somebody else. */
  role: z.enum(roles),
  /** Whether staff can open a consultation from here, and whether it is all that this PC is for. */
  consultation: z.enum(['none', 'offered', 'only']),
  /** Whether the config names a printer. */
  printer: z.boolean(),
  /** How large the picture is, from corner to corner, and how high its lower edge is above the floor; null: not known. */
  mounting: z.object({
    diagonalInches: z.number().positive().nullable(),
    lowerEdgeCm: z.number().nullable(),
  }),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Something that went wrong in the page. It goes to the log; the visitor never sees it. */
const faultSchema = z.object({
  where: z.string().max(200),
  message: z.string().max(2000),
  stack: z.string().max(8000).optional(),
});
export type Fault = z.infer<typeof faultSchema>;

/** A place of the session, or the search that lies over one and takes letters. */
const sessionStateSchema = z.enum([
  'attract',
  'asleep',
  'home',
  'deck',
  'search',
  'warning',
  'door',
  'staff',
  'reset',
]);
export type SessionState = z.infer<typeof sessionStateSchema>;

/** A PIN as it is typed: whether it is a good one is for the shell to say. */
const pinSchema = z.string().regex(/^[0-9]{1,12}$/);

/** Milliseconds that the staff door stays shut. */
const waitSchema = z.int().min(0);

/**
 * The staff door, for who stands before it: whether any PIN was set yet, how long it stays shut, and whether the kiosk can
 * be set up, because nobody has done so yet.
 */
const doorSchema = z.object({ isSet: z.boolean(), waitMs: waitSchema, canSetUp: z.boolean() });
export type DoorView = z.infer<typeof doorSchema>;

/** What came of a PIN. That it opened the door, the page is told by the push `staff`. */
const triedSchema = z.object({
  outcome: z.enum(['opened', 'wrong', 'wait', 'unset']),
  waitMs: waitSchema,
});

const pinStateSchema = z.enum(['none', 'temporary', 'set']);
/** Which roles have a PIN; `temporary` is one that IT gave for the first time. */
const pinStatesSchema = z.object({ staff: pinStateSchema, admin: pinStateSchema });
export type PinStates = z.infer<typeof pinStatesSchema>;

/** Whether a new PIN is set, and else why not: what is too easy about it, or that it is somebody's already. */
const pinSetSchema = z.enum(['set', 'digits', 'short', 'long', 'repeat', 'run', 'shape', 'date', 'taken']);
export type PinSet = z.infer<typeof pinSetSchema>;

const waySchema = z.enum(['quit', 'restart-app', 'restart-machine', 'sleep']);
/** How staff end the kiosk, or have the machine started again or put to sleep. */
export type Way = z.infer<typeof waySchema>;

/** The name that the shell gave to a content pack that is offered. */
const offerIdSchema = z.string().min(1).max(300);

/** How many entries of the audit are told. */
export const mostAudit = 100;

const auditRowSchema = z.object({
  id: z.int(),
  /** Milliseconds since 1970, by the machine's clock. */
  at: z.number(),
  event: z.enum(auditEvents),
  /** Null when nobody was identified. */
  role: z.enum(behindDoor).nullable(),
  detail: z.string(),
});
export type AuditRow = z.infer<typeof auditRowSchema>;

/** Whether the clinic counts as open now, why, and the instant at which that changes, in milliseconds since 1970. */
const screenHoursSchema = z.object({
  isOpen: z.boolean(),
  why: z.enum(['no-hours', 'hours', 'staff', 'wrong-clock']),
  changesAt: z.number().nullable(),
});
export type ScreenHours = z.infer<typeof screenHoursSchema>;
export type LockLine = z.infer<typeof lockLineSchema>;

export interface CallRule {
  args: z.ZodTuple;
  result: z.core.$ZodType;
  /** Whose windows may call it. */
  roles: readonly Role[];
  /** Whether an answer that is the same object says the same: then it is checked once. */
  isLasting?: true;
}

export const calls = {
  /** The settings as they are now; `changed` tells when they are others. */
  settings: { args: z.tuple([]), result: settingsSchema, roles },
  /** The decks of a language as this clinic shows them today; `changed` tells when they are others. */
  index: { args: z.tuple([languageTagSchema]), result: indexSchema, roles },
  /** A deck of a language, in today's edition; null when there is none here, or when it cannot be read. */
  deck: {
    args: z.tuple([nameSchema, languageTagSchema]),
    result: deckBundleSchema.nullable(),
    roles,
    isLasting: true,
  },
  /** What a consultant is told beside a deck of a language; null where nothing is, or when it cannot be read. Never a visitor's. */
  notes: {
    args: z.tuple([nameSchema, languageTagSchema]),
    result: shownNotesSchema.nullable(),
    roles: ofTheClinic,
  },
  /** The drawings that figures share, by the hash in an index; null when they cannot be read. */
  cast: { args: z.tuple([bundleHashSchema]), result: castBundleSchema.nullable(), roles, isLasting: true },
  /** The picture on a card, by the hash there; null when it cannot be read. */
  picture: {
    args: z.tuple([bundleHashSchema]),
    result: pictureBundleSchema.nullable(),
    roles,
    isLasting: true,
  },
  /** What can be looked up of the decks of a language as they are shown today; null when it cannot be read. */
  lookup: { args: z.tuple([languageTagSchema]), result: lookupSchema.nullable(), roles, isLasting: true },
  /** The page tells of something that went wrong. */
  fault: { args: z.tuple([faultSchema]), result: z.void(), roles },
  /** The page tells where its session is, for the log, the health file and the tests. */
  state: { args: z.tuple([sessionStateSchema]), result: z.void(), roles: withSession },
  /**
   * A visit of this page is over: what of it is counted. It may be told by a page that staff have just come in by; nothing of it
   * can be asked for again by a visitor's page.
   */
  visited: { args: z.tuple([visitSchema]), result: z.void(), roles: ['visitor', 'staff', 'admin', 'setup'] },
  /** What may be seen of the visits of a span. */
  statistics: { args: z.tuple([askedSchema]), result: statisticsSchema, roles: behindDoor },
  /** Writes what may be seen of a span to a file: onto a stick, or into the data folder. */
  exportStatistics: { args: z.tuple([askedSchema]), result: handedSchema, roles: behindDoor },
  /** Writes what IT needs to find a fault to a file, without personal data: onto a stick, or into the data folder. */
  supportBundle: { args: z.tuple([]), result: handedSchema, roles: behindDoor },
  /** The page shows its keyboard for a text, or no longer does: only meanwhile the keys of a text reach it. */
  writing: { args: z.tuple([z.boolean()]), result: z.void(), roles: withSession },
  /** How the kiosk and its machine are, for staff. */
  health: { args: z.tuple([]), result: healthSchema, roles: behindDoor },
  /** Who came to the staff door and what they did behind it, the newest first, at most 100. */
  audit: { args: z.tuple([]), result: z.array(auditRowSchema).max(mostAudit), roles: ['admin'] },
  /** What went wrong lately, by the log, for staff. */
  troubles: { args: z.tuple([]), result: troublesSchema, roles: behindDoor },
  /** The playlists of this clinic: those of its files, and those that staff put together here. */
  playlists: { args: z.tuple([]), result: z.array(keptPlaylistSchema), roles: ofTheClinic },
  /** Keeps a playlist: a new one, or in place of one of this kiosk's own. */
  savePlaylist: {
    args: z.tuple([z.string().max(300).nullable(), playlistSchema]),
    result: z.enum(['saved', 'taken', 'full', 'gone']),
    roles: behindDoor,
  },
  /** What a playlist can be made of, in this language or else in English; null where there is nothing. */
  playlistChoices: {
    args: z.tuple([languageTagSchema]),
    result: playlistChoicesSchema.nullable(),
    roles: behindDoor,
  },
  /** Writes one of this kiosk's own playlists as a file, to be shared: onto a stick, or into the data folder. */
  sharePlaylist: { args: z.tuple([z.string().max(300)]), result: handedSchema, roles: behindDoor },
  /** Forgets one of this kiosk's own playlists. */
  removePlaylist: { args: z.tuple([z.string().max(300)]), result: z.void(), roles: behindDoor },
  /**
   * Opens a consultation that is led from this window; all the kiosk's pages are loaded anew for it. What the visitor
   * before the screen had ticked goes along.
   */
  beginConsultation: { args: z.tuple([broughtSchema]), result: z.void(), roles: behindDoor },
  /** Ends the consultation: everything of it is forgotten, and all pages are loaded anew. */
  endConsultation: { args: z.tuple([]), result: z.void(), roles: ['presenter'] },
  /** Shows another country's decks for this consultation; its pages are loaded anew for it. */
  chooseCountry: { args: z.tuple([jurisdictionSchema]), result: z.void(), roles: ['presenter'] },
  /** Shows this to the family. */
  show: { args: z.tuple([audienceViewSchema]), result: z.void(), roles: ['presenter'] },
  /** What the family sees now; null before anything was shown. */
  shown: { args: z.tuple([]), result: z.nullable(audienceViewSchema), roles: ['audience'] },
  /** The family's page tells in how many parts it shows a slide whose words do not fit there. */
  familyParts: { args: z.tuple([partsToldSchema]), result: z.void(), roles: ['audience'] },
  /** The family's page tells that the film of its slide stopped by itself, ended, or cannot be played. */
  familyFilm: { args: z.tuple([filmToldSchema]), result: z.void(), roles: ['audience'] },
  /** Where the consultant is, kept in memory for a page that has to go on after a crash. */
  keep: { args: z.tuple([talkSchema]), result: z.void(), roles: ['presenter'] },
  /** Where the consultant was last; null when a consultation has just begun. */
  kept: { args: z.tuple([]), result: z.nullable(talkSchema), roles: ['presenter'] },
  /** What the consultant drew or points at since the last time; kept in memory alone. */
  ink: { args: z.tuple([inkToldSchema]), result: z.void(), roles: ['presenter'] },
  /** What is drawn: for the presenter all of it, for the family what they have been shown. */
  inked: { args: z.tuple([]), result: inkedSchema, roles: inConsultation },
  /** The displays of the consultation. */
  familyDisplays: { args: z.tuple([]), result: stageSchema, roles: ['presenter'] },
  /** Puts a sheet on paper, or on a USB stick; the answer says what came of it. */
  paper: { args: z.tuple([sheetSchema, wayOutSchema]), result: paperOutcomeSchema, roles: ['presenter'] },
  /** What this window is to draw for the printer; null when that was given up. */
  sheet: { args: z.tuple([]), result: drawnSheetSchema.nullable(), roles: ['paper'] },
  /** The sheet is drawn, or cannot be. */
  drawn: { args: z.tuple([z.boolean()]), result: z.void(), roles: ['paper'] },
  /** What of the machine's lock holds, what does not first, for staff. */
  lockCheck: { args: z.tuple([]), result: z.array(lockLineSchema), roles: behindDoor },
  /** Whether the screen is on while nobody is there, and why. */
  screenHours: { args: z.tuple([]), result: screenHoursSchema, roles: behindDoor },
  /** Staff want the screen on, at rest, or by the hours again; the answer is what holds then. */
  wishScreen: {
    args: z.tuple([z.enum(['on', 'off', 'hours'])]),
    result: screenHoursSchema,
    roles: behindDoor,
  },
  /** What the clinic has signed of all decks and notes, and which of their facts run out. */
  signOffs: { args: z.tuple([]), result: signOffsSchema, roles: behindDoor },
  /** A deck or its notes as a reviewer reads it; null when it is not there, or cannot be read. */
  review: { args: z.tuple([textSchema]), result: reviewSchema.nullable(), roles: behindDoor },
  /** Keeps what somebody decided of an item of a review, if its text still has this content. */
  decide: {
    args: z.tuple([textSchema, contentSchema, reviewItemIdSchema, decisionSchema]),
    result: z.enum(['kept', 'changed']),
    roles: behindDoor,
  },
  /** Signs a text with this content; `open` while something of it is not approved. */
  sign: {
    args: z.tuple([textSchema, contentSchema, signerSchema]),
    result: z.enum(['signed', 'changed', 'open']),
    roles: behindDoor,
  },
  /** Who signed what, and which concerns were noted, the newest first. */
  signHistory: { args: z.tuple([]), result: z.array(historyRowSchema).max(mostHistory), roles: behindDoor },
  /** Writes the whole history to a file, a document in this language: onto a stick, or into the data folder. */
  exportHistory: {
    args: z.tuple([historyFormSchema, languageTagSchema]),
    result: handedSchema,
    roles: behindDoor,
  },
  /** Which content is installed, which packs are offered, and what became of others. */
  packs: { args: z.tuple([]), result: packStateSchema, roles: behindDoor },
  /** Verifies a pack that is offered, and says what it would change here. */
  inspectPack: { args: z.tuple([offerIdSchema]), result: inspectionSchema, roles: behindDoor },
  /** Verifies a pack anew and installs it: all of it or nothing. */
  installPack: { args: z.tuple([offerIdSchema]), result: installOutcomeSchema, roles: ['admin'] },
  /** Goes back to the content before. */
  rollBackPacks: { args: z.tuple([]), result: rollBackOutcomeSchema, roles: ['admin'] },
  /** The answer to `pulse`. */
  alive: { args: z.tuple([]), result: z.void(), roles },
  /** Looks at the staff door. */
  door: { args: z.tuple([]), result: doorSchema, roles: beforeDoor },
  /** Tries a PIN at the staff door, while the session of this page stands before it. */
  tryPin: { args: z.tuple([pinSchema]), result: triedSchema, roles: beforeDoor },
  /** Begins to set up a kiosk that nobody has set up yet; `elsewhere`: somebody does so at another display. */
  beginSetUp: {
    args: z.tuple([]),
    result: z.enum(['begun', 'elsewhere', 'no']),
    roles: beforeDoor,
  },
  /** How the kiosk is set up now, for who sets it up; null while somebody does so at another display. */
  setUp: { args: z.tuple([]), result: setUpViewSchema.nullable(), roles: settingUp },
  /** Pictures that can be the clinic's logo: on a stick, and in the folders of the clinic's files. */
  logos: { args: z.tuple([]), result: z.array(foundLogoSchema), roles: settingUp },
  /** Whether this can be a PIN; nothing is set. */
  judgePin: { args: z.tuple([pinSchema]), result: pinSetSchema, roles: settingUp },
  /** Sets the kiosk up: all of it or nothing. */
  saveSetUp: { args: z.tuple([answersSchema]), result: savedSchema, roles: settingUp },
  pinStates: { args: z.tuple([]), result: pinStatesSchema, roles: ['admin'] },
  /** Sets the PIN of a role. */
  setPin: { args: z.tuple([z.enum(['staff', 'admin']), pinSchema]), result: pinSetSchema, roles: ['admin'] },
  /** What of `end` can be done on this machine. */
  ways: { args: z.tuple([]), result: z.array(waySchema), roles: behindDoor },
  /** Ends the kiosk and so on; the answer tells when the system says no. */
  end: { args: z.tuple([waySchema]), result: z.enum(['done', 'cannot']), roles: behindDoor },
} as const satisfies Record<string, CallRule>;

export type Call = keyof typeof calls;
export type Args<C extends Call> = z.output<(typeof calls)[C]['args']>;
type Answer<C extends Call> = z.output<(typeof calls)[C]['result']>;

/** The calls with which staff read and sign, and see what they sign. */
export type SignOffDesk = Pick<
  KioskBridge,
  'signOffs' | 'review' | 'decide' | 'sign' | 'signHistory' | 'exportHistory' | 'cast' | 'picture'
>;

/** The calls with which staff see and install content. */
export type PackDesk = Pick<KioskBridge, 'packs' | 'inspectPack' | 'installPack' | 'rollBackPacks'>;

/** `window.kiosk` as the page sees it. Every call may reject; the page then shows its calm screen. */
export type KioskBridge = {
  readonly [C in Call]: (...args: Args<C>) => Promise<Answer<C>>;
} & {
  /** Calls back each time the shell tells this; returns the function that stops listening. */
  readonly on: <P extends Push>(push: P, listener: (payload: Payload<P>) => void) => () => void;
};
