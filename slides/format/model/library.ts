/**
 * What the content compiler hands to the kiosk: decks as data.
 *
 * Two shapes share these types. The *compiled* deck holds every jurisdiction and is written at build time. The *shown*
 * deck is what `present` selects from it for one clinic on one day; only that reaches the page.
 */
import { z } from 'zod';
import { type Applies, ages, diseases, productIds } from './applies.ts';
import { countries } from './countries.ts';
import { deckGroups, groups } from './groups.ts';

/** Where a rule or an approval holds. `all` is for what is the same everywhere (biology, trial results). */
export const jurisdictionSchema = z.enum(['all', ...countries]);
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

/** The country in which a kiosk stands. */
export const countrySchema = z.enum(countries);

export const diseaseSchema = z.enum(diseases);
export const productSchema = z.enum(productIds);
export const ageSchema = z.enum(ages);

/** For whom a deck or a slide is. */
export const appliesSchema: z.ZodType<Applies> = z.strictObject({
  diseases: z.array(diseaseSchema).min(1).optional(),
  products: z.array(productSchema).min(1).optional(),
  ages: z.array(ageSchema).min(1).optional(),
});

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Text inside a line. `fact` marks a claim, `term` a glossary word that can be tapped. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'break' }
  /** A phone number as it is printed; read out digit by digit. */
  | { type: 'phone'; phone: string }
  | { type: 'term'; term: string; children: Inline[] }
  | { type: 'fact'; fact: string; children: Inline[] };

export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('strong'), children: z.array(inlineSchema) }),
    z.object({ type: z.literal('emphasis'), children: z.array(inlineSchema) }),
    z.object({ type: z.literal('break') }),
    z.object({ type: z.literal('phone'), phone: z.string() }),
    z.object({ type: z.literal('term'), term: z.string(), children: z.array(inlineSchema) }),
    z.object({ type: z.literal('fact'), fact: z.string(), children: z.array(inlineSchema) }),
  ]),
);
const line = z.array(inlineSchema);

/** The step with which a part of a slide appears when somebody leads through it; absent: from the start. */
const later = { step: z.number().int().min(2).optional() };
/** The same for each item of a list, from 1; absent: all from the start. */
const laterItems = { steps: z.array(z.number().int().min(1)).optional() };

/** Running text: paragraphs and flat lists. */
export const proseSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: line, ...later }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(line), ...laterItems }),
]);
export type Prose = z.infer<typeof proseSchema>;
const prose = z.array(proseSchema);

/** One sanitised SVG element. Attribute names are SVG's own (`stroke-width`); text children are plain strings. */
export interface SvgNode {
  tag: string;
  attributes: Record<string, string>;
  children: (SvgNode | string)[];
}
export const svgNodeSchema: z.ZodType<SvgNode> = z.lazy(() =>
  z.object({
    tag: z.string(),
    attributes: z.record(z.string(), z.string()),
    children: z.array(z.union([z.string(), svgNodeSchema])),
  }),
);

/** A part of a figure that can be touched for a word of explanation. `spot` names the part in the drawing. */
export const partSchema = z.object({
  spot: z.string(),
  name: z.string(),
  body: prose,
  /** For whom it is, where it is not for everybody. */
  applies: appliesSchema.optional(),
});
export type Part = z.infer<typeof partSchema>;

/** One of several views of a drawing, and what is said beside it. `view` names what of the drawing it shows. */
export const viewSchema = z.object({
  view: z.string(),
  title: z.string(),
  body: prose,
  /** For whom it is, where it is not for everybody. */
  applies: appliesSchema.optional(),
});
export type View = z.infer<typeof viewSchema>;

/** A drawing with its words already filled in and its ids unique in the deck. */
export const figureSchema = z.object({
  id: z.string(),
  alt: z.string(),
  viewBox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  root: svgNodeSchema,
  parts: z.array(partSchema),
  moves: z.boolean(),
  /** Ids of the facts that the words inside the drawing rest on; absent when there are none. */
  facts: z.array(z.string()).optional(),
});
export type Figure = z.infer<typeof figureSchema>;

const filmHashSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** A film, which travels by itself, named by the hash of its bytes. */
const filmSchema = z.object({
  hash: filmHashSchema,
  /** How long it lasts. */
  seconds: z.number().positive(),
  /** Pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Whether something can be heard in it. */
  sound: z.boolean(),
});
export type Film = z.infer<typeof filmSchema>;

/** What is written below a film from one second of it to another. */
const captionSchema = z.object({ from: z.number(), to: z.number(), lines: z.array(z.string()).min(1) });
export type Caption = z.infer<typeof captionSchema>;

/** Countries a block is for, absent means everywhere; and the step with which it appears. */
const scope = { jurisdictions: z.array(jurisdictionSchema).optional(), ...later };

const detailBlocks = [
  z.object({ type: z.literal('text'), prose, ...scope }),
  z.object({
    type: z.literal('people'),
    /** Who is counted: one group, or several of the same people, each a part of the one before. */
    groups: z
      .array(
        z.object({ count: z.number().int().min(0).max(100), label: line, body: prose, fact: z.string() }),
      )
      .min(1),
    /** What is said of those who are not counted; empty where there are several groups. */
    otherLabel: line,
    ...scope,
  }),
  z.object({
    type: z.literal('comparison'),
    display: z.enum(['bar', 'dot']),
    unit: z.string(),
    max: z.number().positive(),
    rows: z.array(z.object({ label: line, value: z.number(), shown: z.string(), fact: z.string() })),
    note: line,
    ...scope,
  }),
  z.object({
    type: z.literal('table'),
    caption: line,
    columns: z.array(z.object({ title: line, sortable: z.boolean() })),
    rows: z.array(z.object({ diseases: z.array(z.string()), cells: z.array(line) })),
    ...scope,
  }),
] as const;

/** What a block `details` can hold. */
export const detailBlockSchema = z.discriminatedUnion('type', detailBlocks);
export type DetailBlock = z.infer<typeof detailBlockSchema>;

export const blockSchema = z.discriminatedUnion('type', [
  ...detailBlocks,
  z.object({ type: z.literal('cover'), lead: prose, figure: figureSchema, ...scope }),
  z.object({
    type: z.literal('steps'),
    items: z.array(z.object({ title: line, body: prose, ...later })),
    ...scope,
  }),
  z.object({ type: z.literal('figure'), figure: figureSchema, caption: line, ...scope }),
  z.object({ type: z.literal('anatomy'), figure: figureSchema, caption: line, ...scope }),
  z.object({
    type: z.literal('views'),
    figure: figureSchema,
    caption: line,
    /** In the order in which they can be chosen; the first is shown at rest. */
    views: z.array(viewSchema),
    ...scope,
  }),
  z.object({
    type: z.literal('timeline'),
    entries: z.array(z.object({ when: line, title: line, body: prose, ...later })),
    ...scope,
  }),
  z.object({ type: z.literal('do-dont'), dos: z.array(line), donts: z.array(line), ...scope }),
  z.object({ type: z.literal('urgent'), title: line, signs: z.array(line), action: prose, ...scope }),
  z.object({ type: z.literal('callout'), tone: z.enum(['note', 'plan']), body: prose, ...scope }),
  z.object({
    type: z.literal('check'),
    question: line,
    options: z.array(z.object({ answer: line, right: z.boolean(), because: prose })),
    ...scope,
  }),
  z.object({
    type: z.literal('questions'),
    theme: z.string(),
    items: z.array(line),
    ...laterItems,
    ...scope,
  }),
  z.object({
    type: z.literal('details'),
    /** The words on the button; absent: those of the screen. */
    label: z.string().optional(),
    blocks: z.array(detailBlockSchema),
    ...scope,
  }),
  z.object({
    type: z.literal('video'),
    film: filmSchema,
    poster: z.object({ hash: filmHashSchema, ending: z.enum(['webp', 'png', 'jpg']) }),
    title: z.string(),
    /** What the film shows, for people who cannot see it. */
    alt: z.string(),
    /** In their order; no two of them at the same time. */
    captions: z.array(captionSchema),
    /** All that the film says and shows. */
    transcript: prose,
    ...scope,
  }),
  z.object({ type: z.literal('sources'), ...scope }),
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];

/** Who is led through what visitors do not see; absent: it is for everybody. */
export const audienceSchema = z.enum(['consultant']);

export const slideSchema = z.object({
  /** Speaking and unique in the deck; the same in every language. */
  id: z.string(),
  title: line,
  /** The title as plain text, for lists and announcements. */
  titleText: z.string(),
  /** `cover`: picture and title; `split`: words beside one picture; `full`: blocks over the whole slide. */
  layout: z.enum(['cover', 'split', 'full']),
  blocks: z.array(blockSchema),
  /** Ids of the facts that the slide rests on, in order of appearance. */
  facts: z.array(z.string()),
  /** Ids of the sources of those facts, in order, without repeats. */
  sources: z.array(z.string()),
  jurisdictions: z.array(jurisdictionSchema).optional(),
  /** Left out of the waiting room, and there for a consultation. */
  audience: audienceSchema.optional(),
  /** For whom it is; absent: for everybody for whom the deck is. */
  applies: appliesSchema.optional(),
  /** Set by `present`: a fact of this slide is past its review date and the clinic chose to show that. */
  beingReviewed: z.boolean().optional(),
});
export type Slide = z.infer<typeof slideSchema>;

export const groupSchema = z.enum(groups);
export const deckGroupSchema = z.enum(deckGroups);

export const deckSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** One line for the card on the home screen. */
  summary: z.string(),
  group: deckGroupSchema,
  order: z.number(),
  /** Reading time in minutes. */
  minutes: z.number().int().positive(),
  /** Whether a person has read this language's text: `draft` or `reviewed`. Shown to staff. */
  status: z.enum(['draft', 'reviewed']),
  /** Content hash of text, facts and figures, for each country of the deck; a sign-off belongs to one of them. */
  hashes: z.partialRecord(countrySchema, z.string()),
  slides: z.array(slideSchema),
  /** The whole deck is left out of the waiting room. */
  audience: audienceSchema.optional(),
  /** For whom the whole deck is; absent: for everybody. */
  applies: appliesSchema.optional(),
  /**
   * By country, where it spells otherwise: the words of this deck, its facts and its glossary, and what is written there
   * instead; names that hold such words stand for themselves. `present` writes them out and leaves this away.
   */
  spelling: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** Set by `present`: the day on which this clinic signed this very content, or null. */
  signedOn: daySchema.nullable().optional(),
});
export type Deck = z.infer<typeof deckSchema>;

export const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  kind: z.enum([
    'regulator',
    'journal',
    'registry',
    'charity',
    'company',
    'news',
    'hospital',
    'government',
    'other',
  ]),
  address: z.url(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What the page may know of a fact. */
export const shownFactSchema = z.object({
  id: z.string(),
  statement: z.string(),
  /** Ids of the sources that have authority over the fact. */
  sources: z.array(z.string()),
  /** Ids of the copies that were actually read; often not the authority's own page. */
  read: z.array(z.string()),
  verification: z.enum(['read', 'partly', 'unread']),
  readOn: daySchema.nullable(),
  reviewBy: daySchema,
});
export type ShownFact = z.infer<typeof shownFactSchema>;

export const glossaryEntrySchema = z.object({ term: z.string(), meaning: z.string() });
