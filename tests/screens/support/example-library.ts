/** Small libraries for tests of the screens: real in shape, plain in content. */

import type { MadeBundle } from '../../../slides/format/compile/bundle.ts';
import type { MadeTerms } from '../../../slides/format/compile/terms.ts';
import {
  type CastBundle,
  type DeckBundle,
  fileNames,
  formatVersion,
  type PictureBundle,
} from '../../../slides/format/model/bundle.ts';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { paintOf } from '../../../slides/format/model/figure/palette.ts';
import type { Group } from '../../../slides/format/model/groups.ts';
import type {
  Block,
  Deck,
  Figure,
  ShownFact,
  Slide,
  Source,
  SvgNode,
} from '../../../slides/format/model/library.ts';
import type { Lookup, LookupBundle, LookupTerm } from '../../../slides/format/model/lookup.ts';
import { assemble } from '../../../slides/format/present/assemble.ts';
import { presentLookup } from '../../../slides/format/present/lookup.ts';
import { presentDeck, presentIndex } from '../../../slides/format/present/present.ts';

const words: Readonly<Record<string, { title: string; summary: string; group: Group; minutes: number }>> = {
  'what-is-car-t': {
    title: 'What is CAR T-cell therapy?',
    summary: 'How your own cells are taught to find cancer',
    group: 'start',
    minutes: 6,
  },
  'your-path': {
    title: 'Step by step',
    summary: 'From the first visit to going home',
    group: 'treatment',
    minutes: 9,
  },
  results: {
    title: 'What the studies show',
    summary: 'Who got better, for how long, and what is not known',
    group: 'weighing',
    minutes: 7,
  },
  history: {
    title: 'How we got here',
    summary: 'An old idea, long doubted, and the people who went on',
    group: 'ahead',
    minutes: 5,
  },
  'who-is-it-for': {
    title: 'Is it for me? Deciding together',
    summary: 'Which illnesses, which ages, which other choices',
    group: 'start',
    minutes: 6,
  },
  'side-effects': {
    title: 'Side effects and when to call',
    summary: 'What may happen, when, and what to do',
    group: 'treatment',
    minutes: 8,
  },
  access: {
    title: 'Cost, access and help',
    summary: 'Who pays, where it is done, and who can help',
    group: 'weighing',
    minutes: 6,
  },
  autoimmune: {
    title: 'Beyond cancer: autoimmune disease',
    summary: 'Lupus and other illnesses: what is hoped, what is known',
    group: 'ahead',
    minutes: 6,
  },
  'life-after': {
    title: 'Months and years after',
    summary: 'Work, travel, vaccines and check-ups',
    group: 'after',
    minutes: 7,
  },
  caregivers: {
    title: 'For the person at your side',
    summary: 'How to help, and how to rest',
    group: 'treatment',
    minutes: 6,
  },
  'therapies-compared': {
    title: 'The seven approved therapies side by side',
    summary: 'What each one is approved for, in plain words',
    group: 'weighing',
    minutes: 8,
  },
  'whats-next': {
    title: 'What comes next',
    summary: 'Ready-made cells and solid tumours',
    group: 'ahead',
    minutes: 6,
  },
  'if-it-fails': {
    title: 'If it does not work or comes back',
    summary: 'What can be done then, and who walks with you',
    group: 'after',
    minutes: 6,
  },
  feelings: {
    title: 'Feelings and support',
    summary: 'What many people feel, and what can help',
    group: 'treatment',
    minutes: 5,
  },
  children: {
    title: 'For children and teenagers, and their parents',
    summary: 'What is different when a child is treated',
    group: 'treatment',
    minutes: 7,
  },
};

/** The ids of all example decks, in the order in which each group shows its own. */
export const exampleDecks: readonly string[] = Object.keys(words);

const slideTitles = [
  'Your own cells, taught to find cancer',
  'T cells guard your body',
  'Cancer can hide from T cells',
  'A receptor fits its mark like a key in a lock',
  'A new receptor helps T cells find the cancer',
  'A CAR has parts, and each has a job',
  'The cells are made for one person',
  'From collection to infusion takes weeks',
  'In the body the cells multiply',
  'Healthy cells with the same mark are lost too',
  'The first weeks need close watching',
  'Questions to ask your team',
] as const;

/** A figure with a member of the cast in its middle. */
function figure(id: string): Figure {
  const circle = (r: string, fill: string) => ({
    tag: 'circle',
    attributes: { cx: '480', cy: '400', r, fill },
    children: [],
  });
  return {
    id,
    alt: 'A T cell with a new receptor meets a cancer cell.',
    viewBox: [0, 0, 960, 800],
    root: { tag: 'svg', attributes: {}, children: [circle('230', paintOf('teal-5')), nucleus] },
    parts: [],
    moves: false,
  };
}

const nucleus: SvgNode = {
  tag: 'use',
  attributes: { href: '#nucleus', x: '370', y: '290', width: '220', height: '220' },
  children: [],
};
const symbols = new Map<string, SvgNode>([
  [
    'nucleus',
    {
      tag: 'symbol',
      attributes: { viewBox: '0 0 220 220' },
      children: [
        {
          tag: 'circle',
          attributes: { cx: '110', cy: '110', r: '110', fill: paintOf('teal-7') },
          children: [],
        },
      ],
    },
  ],
]);

const text = (words: string) => [{ type: 'text' as const, text: words }];

const prompts: Block = {
  type: 'questions',
  theme: 'Before you decide',
  items: [text('What are my other choices?'), text('Whom do I call at night?')],
};

function slide(deck: string, place: number): Slide {
  const title = slideTitles[place] ?? `Slide ${place + 1}`;
  const claimed = place === 0 ? [] : ['patrol', 'hides'].slice(0, 1 + (place % 2));
  return {
    id: `slide-${place + 1}`,
    title: text(title),
    titleText: title,
    layout: 'split',
    blocks: [
      ...(place === slideTitles.length - 1 ? [prompts] : []),
      {
        type: 'text',
        prose: [
          { type: 'paragraph', children: text('T cells are white blood cells that look for trouble.') },
          ...claimed.map((fact) => ({
            type: 'paragraph' as const,
            children: [{ type: 'fact' as const, fact, children: text('So it was found.') }],
          })),
        ],
      },
      { type: 'figure', figure: figure(`${deck}-${place}`), caption: [] },
    ],
    facts: claimed,
    sources: place === 0 ? [] : ['nci', 'nejm'].slice(0, 1 + (place % 2)),
  };
}

function deck(id: string): Deck & { card: Figure } {
  const { title, summary, group, minutes } = words[id] ?? {
    title: id,
    summary: id,
    group: 'start' as const,
    minutes: 5,
  };
  return {
    id,
    title,
    summary,
    group,
    minutes,
    order: exampleDecks.indexOf(id),
    card: figure(`${id}-card`),
    status: 'draft',
    hashes: { us: `${id}-us`, uk: `${id}-uk`, eu: `${id}-eu` },
    slides: slideTitles.map((_, place) => slide(id, place)),
  };
}

const facts: Record<string, ShownFact> = {
  patrol: {
    id: 'patrol',
    statement: 'T cells patrol the body.',
    sources: ['nci'],
    read: ['nci'],
    verification: 'read',
    readOn: '2026-11-21',
    reviewBy: '2028-11-21',
  },
  hides: {
    id: 'hides',
    statement: 'Cancer cells can hide.',
    sources: ['nci', 'nejm'],
    read: ['nci'],
    verification: 'partly',
    readOn: '2026-11-20',
    reviewBy: '2028-11-21',
  },
};

const sources: Record<string, Source> = {
  nci: {
    id: 'nci',
    title: 'CAR T Cells: Engineering Patients’ Immune Cells to Treat Their Cancers',
    publisher: 'National Cancer Institute',
    date: '26 Feb 2025',
    kind: 'government',
    address: 'https://www.cancer.gov/about-cancer/treatment/research/car-t-cells',
  },
  nejm: {
    id: 'nejm',
    title: 'Chimeric Antigen Receptor Therapy',
    publisher: 'New England Journal of Medicine',
    date: '5 Jul 2018',
    kind: 'journal',
    address: 'https://www.nejm.org/doi/full/10.1056/NEJMra1706169',
  },
};

/** A deck with what it rests on. */
export function exampleDeck(id = 'what-is-car-t', language = 'en'): MadeBundle {
  const { card, ...own } = deck(id);
  return { card, bundle: { formatVersion, language, deck: own, facts, sources, glossary: {} } };
}

/** What the shell has, as a page that plays the bridge can hold it. */
export interface ExampleLibrary {
  /** Of tools it has the words in every language; a page is told those of its own. */
  index: Index;
  /** By id; the words of tools by id and language. */
  decks: Record<string, DeckBundle>;
  /** By hash. */
  casts: Record<string, CastBundle>;
  pictures: Record<string, PictureBundle>;
  lookup: Lookup | null;
}

/** Hard words, of which two have a picture. */
const terms: MadeTerms['terms'] = [
  term('anaemia', 'Anaemia', 'Too few red blood cells, which can make you tired and pale.', ['anemia']),
  term('b-cell', 'B cell', 'A white blood cell that makes antibodies.', [], 'b-cell'),
  term('crs', 'CRS (cytokine release syndrome)', 'A strong immune reaction with fever.'),
  term('icans', 'ICANS', 'Brain and nerve side effects of CAR T, such as confusion.'),
  term('kymriah', 'Kymriah (tisagenlecleucel)', 'A CAR T product. It aims at the mark CD19.'),
  term('leukaemia', 'Leukaemia', 'A cancer of blood cells, often starting in the bone marrow.', ['leukemia']),
  term('lymphoma', 'Lymphoma', 'A cancer of the lymph system, often in lymph nodes.'),
  term('t-cell', 'T cell', 'A white blood cell that can find and kill sick cells.', ['T cells'], 't-cell'),
];

function term(id: string, word: string, meaning: string, forms: string[] = [], picture?: string): LookupTerm {
  return { id, term: word, meaning, forms, picture: picture === undefined ? null : figure(picture) };
}

/** A library of the first `count` example decks, assembled and presented as the shell does it. */
export function exampleLibrary(count = 1, today = '2026-11-22'): ExampleLibrary {
  return shownLibrary(
    exampleDecks.slice(0, count).map((id) => exampleDeck(id)),
    today,
  );
}

/** What a clinic in the US shows of these decks, drawn with `cast`. */
export function shownLibrary(
  made: readonly MadeBundle[],
  today = '2026-11-22',
  cast: ReadonlyMap<string, SvgNode> = symbols,
  words: Readonly<Record<string, MadeTerms>> = { en: { terms, spelling: undefined } },
): ExampleLibrary {
  const presentation = {
    country: 'us',
    audience: 'visitors',
    today,
    whenExpired: 'hide',
    deckOrder: [],
    signOffs: [],
  } as const;
  const { files, catalogues } = assemble(made, cast, words);
  const entries = catalogues.en?.entries ?? [];
  const index = presentIndex('en', entries, presentation);
  const read = <T>(name: string): T => JSON.parse(files.get(name) ?? 'null');
  const lookedUp = read<LookupBundle | null>(fileNames.lookup('en', 'us', catalogues.en?.lookups.us ?? ''));
  return {
    lookup: lookedUp && presentLookup(lookedUp, index.cards, presentation),
    index,
    decks: Object.fromEntries(
      made.flatMap(({ bundle }) => {
        const edition = index.cards.find(({ id }) => id === bundle.deck.id)?.edition;
        const shown = presentDeck(bundle, presentation);
        return shown && edition ? [[bundle.deck.id, { ...shown, edition }]] : [];
      }),
    ),
    casts: Object.fromEntries(index.casts.map((hash) => [hash, read<CastBundle>(fileNames.cast(hash))])),
    pictures: Object.fromEntries(
      entries.map(({ id, picture }) => [picture, read<PictureBundle>(fileNames.picture(id, picture))]),
    ),
  };
}
