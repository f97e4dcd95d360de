/** What pages are told of content packs: those that are offered, what they change, and what is installed. */
import { z } from 'zod';
import { daySchema } from '../../slides/format/model/library.ts';
import { reviewPartSchema, seenSchema } from '../../slides/format/model/review.ts';
import { languageTagSchema, nameSchema } from '../../slides/format/model/schema/words.ts';

/** The version of a pack's content: a day and a number that counts within it. It only grows. */
export const packVersionSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d{1,4}$/);

/** Why a pack is not taken. The detail beside it names the file, the version or the key. */
export const packRefusals = [
  /** No zip, or one without manifest and signature, or a part of it says nothing that can be understood. */
  'not-a-pack',
  /** It ends before its end: it is still being copied, or was not copied whole. */
  'truncated',
  /** Something stands before, between or behind what the zip holds. */
  'data-around',
  'encrypted',
  /** A name that leads elsewhere, that Windows keeps for itself, or that is no name of a library's file. */
  'unsafe-name',
  'link',
  /** Two files of the same name, or of names that differ only in large and small letters. */
  'names-collide',
  'too-many-files',
  'too-large',
  /** It unpacks to far more than it is. */
  'bomb',
  'unknown-key',
  'revoked-key',
  /** The config lets this key sign until a day that is over. */
  'ended-key',
  /** The manifest is not the one that was signed. */
  'altered-manifest',
  /** A file is not the one that the manifest names, is missing, or is one that it does not name. */
  'altered-file',
  'older-version',
  'installed-already',
  /** It is of another format than this version of Anteroom reads. */
  'newer-format',
  /** It asks for a newer version of Anteroom. */
  'newer-app',
  /** What was signed does not hold together: a deck that says something else than its card, a fact that is missing. */
  'damaged-content',
  /** It can no longer be read: the stick was pulled out, or the share is away. */
  'gone',
  'disk-full',
  /** Something else went wrong; the log says what. */
  'failed',
] as const;
export const packRefusalSchema = z.enum(packRefusals);
export type PackRefusal = z.infer<typeof packRefusalSchema>;

/** What a signed manifest says of its pack. */
export const packSchema = z.object({
  id: nameSchema,
  /** A line for people; the id where the publisher wrote none. */
  name: z.string(),
  version: packVersionSchema,
  made: daySchema,
  /** The key that signed it, and whose it is by the config; the id where that has no name. */
  key: z.object({ id: z.string(), name: z.string() }),
  decks: z.array(z.object({ id: nameSchema, language: languageTagSchema, title: z.string() })),
  /** Ids of facts that it says to have corrected. */
  corrected: z.array(z.string()),
});
export type Pack = z.infer<typeof packSchema>;

/**
 * A file that lies on a stick or in the drop folder.
 * - reading: it is being looked at, or is still being copied
 * - ready: everything of it was verified, and it can be installed
 * - taken-back: the same, and it was installed here before and taken back; it is installed by staff alone
 * - refused: it will not be installed, for this reason
 * - installed: it is part of what is installed now
 */
export const offerSchema = z.object({
  id: z.string(),
  from: z.enum(['usb', 'drop-folder']),
  /** Its name there. */
  file: z.string(),
  /** Its size. */
  bytes: z.int().min(0),
  state: z.discriminatedUnion('is', [
    z.object({ is: z.literal('reading') }),
    z.object({ is: z.literal('ready') }),
    z.object({ is: z.literal('taken-back') }),
    z.object({ is: z.literal('refused'), reason: packRefusalSchema, detail: z.string() }),
    z.object({ is: z.literal('installed') }),
  ]),
  /** Null until its signature was found right. */
  pack: packSchema.nullable(),
});
export type Offer = z.infer<typeof offerSchema>;

const whatSchema = z.enum(['new', 'gone', 'changed']);

/** A slide, the deck as a whole (`*`), or the note to a slide, with all that is seen of it. */
const changedItemSchema = z.object({
  part: reviewPartSchema,
  id: z.string(),
  what: whatSchema,
  /** Null for what is new. */
  before: seenSchema.nullable(),
  /** Null for what is gone. */
  now: seenSchema.nullable(),
});
export type ChangedItem = z.infer<typeof changedItemSchema>;

const deckChangeSchema = z.object({
  deck: nameSchema,
  language: languageTagSchema,
  title: z.string(),
  what: whatSchema,
  items: z.array(changedItemSchema),
  /** Whether a signature of this clinic counts no longer. */
  losesSignOff: z.boolean(),
});
export type DeckChange = z.infer<typeof deckChangeSchema>;

const factSchema = seenSchema.shape.facts.element;

/** A fact as some decks carry it: what it says, its sources, and when it was held against them. */
const factEditionSchema = z.object({
  fact: factSchema,
  decks: z.array(deckChangeSchema.pick({ deck: true, language: true, title: true })),
});
export type FactEdition = z.infer<typeof factEditionSchema>;

/** A fact that changes, in every edition that decks carry before and after; none on one side where it is new or gone. */
const factChangeSchema = z.object({
  id: z.string(),
  before: z.array(factEditionSchema),
  now: z.array(factEditionSchema),
});
export type FactChange = z.infer<typeof factChangeSchema>;

/** A text that carries facts which a pack corrected since: its slides count as out of date. */
export const staleTextSchema = z.object({
  deck: nameSchema,
  language: languageTagSchema,
  title: z.string(),
  facts: z.array(z.string()),
});
export type StaleText = z.infer<typeof staleTextSchema>;

/** What would be other than it is installed now. Without a country nothing of a country is compared. */
export const changesSchema = z.object({
  /** Decks that change here, in the order of the catalogue. */
  decks: z.array(deckChangeSchema),
  facts: z.array(factChangeSchema),
  stale: z.array(staleTextSchema),
});
export type Changes = z.infer<typeof changesSchema>;

/** What came of asking for the changes: they, or why the pack is not taken any more. */
export const inspectionSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('changes'), pack: packSchema, changes: changesSchema }),
  z.object({ outcome: z.literal('refused'), reason: packRefusalSchema, detail: z.string() }),
]);
export type Inspection = z.infer<typeof inspectionSchema>;

/** Whether it was done. After `installed` the kiosk shows it as soon as nobody is in a visit. */
export const installOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('installed') }),
  z.object({ outcome: z.literal('refused'), reason: packRefusalSchema, detail: z.string() }),
]);
export type InstallOutcome = z.infer<typeof installOutcomeSchema>;

/** `nothing-before`: there is no library to go back to. */
export const rollBackOutcomeSchema = z.enum(['rolled-back', 'nothing-before', 'failed']);
export type RollBackOutcome = z.infer<typeof rollBackOutcomeSchema>;

/** A library that is or was shown: the decks that came with the program, and these packs over them. */
const installedSchema = z.object({
  packs: z.array(packSchema),
  /** When it was put together, in milliseconds since 1970; null for the decks of the program alone. */
  at: z.number().nullable(),
});
export type Installed = z.infer<typeof installedSchema>;

export const packEvents = ['installed', 'refused', 'rolled-back', 'fell-back'] as const;

export const packHistoryRowSchema = z.object({
  id: z.int(),
  /** Milliseconds since 1970, by the machine's clock. */
  at: z.number(),
  /** fell-back: the kiosk went back by itself, because the library could not be read. */
  event: z.enum(packEvents),
  /** The id of the pack, or the name of the file where nothing of it can be trusted. */
  pack: z.string(),
  version: packVersionSchema.nullable(),
  key: z.string().nullable(),
  /** Null: the kiosk by itself. */
  role: z.enum(['staff', 'admin']).nullable(),
  detail: z.string(),
});
export type PackHistoryRow = z.infer<typeof packHistoryRowSchema>;

/** How many rows of the history are told, the newest first. */
export const mostPackHistory = 200;

/**
 * How far an installation is:
 * - fetching: the file comes into the data folder
 * - checking: everything of it is looked at, and what it changes
 * - writing: so many files of the new library are written
 */
export const installingSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('fetching') }),
  z.object({ step: z.literal('checking') }),
  z.object({ step: z.literal('writing'), done: z.int().min(0), of: z.int().min(1) }),
]);
export type Installing = z.infer<typeof installingSchema>;

export const packStateSchema = z.object({
  offers: z.array(offerSchema),
  now: installedSchema,
  /** What a roll back leads to; null where there is nothing. */
  before: installedSchema.nullable(),
  /** Null while nothing is being installed. */
  installing: installingSchema.nullable(),
  /** Whether what is installed is what visitors see; false until nobody is in a visit. */
  isShown: z.boolean(),
  stale: z.array(staleTextSchema),
  /** Whether the config names any key; without one every pack is refused. */
  hasKeys: z.boolean(),
  /** Whether what is installed outlasts a restart: not in a spare data folder. */
  lasts: z.boolean(),
  history: z.array(packHistoryRowSchema),
});
export type PackState = z.infer<typeof packStateSchema>;
