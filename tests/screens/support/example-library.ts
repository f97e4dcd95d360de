/** Small libraries for tests of the screens: real in shape, plain in content. */
import { paintOf } from '../../../slides/format/model/figure/palette.ts';
import type { Group } from '../../../slides/format/model/groups.ts';
import type {
  Deck,
  Figure,
  Library,
  ShownFact,
  Slide,
  Source,
} from '../../../slides/format/model/library.ts';

const words: Readonly<Record<string, { title: string; summary: string; group: Group; minutes: number }>> = {
  'what-is-car-t': {
    title: 'What is CAR T-cell therapy?',
    summary: 'How your own cells are taught to find cancer',
    group: 'start',
    minutes: 6,
  },
  'step-by-step': {
    title: 'Step by step',
    summary: 'From the first visit to going home',
    group: 'treatment',
    minutes: 9,
  },
  'what-studies-show': {
    title: 'What studies show',
    summary: 'Who got better, for how long, and what is unknown',
    group: 'weighing',
    minutes: 7,
  },
  'how-we-got-here': {
    title: 'How we got here',
    summary: 'From an idea in 1989 to today',
    group: 'ahead',
    minutes: 5,
  },
  'is-it-for-me': {
    title: 'Is it for me?',
    summary: 'Which illnesses, which ages, which choices',
    group: 'start',
    minutes: 5,
  },
  'side-effects': {
    title: 'Side effects and when to call',
    summary: 'What may happen, when, and what to do',
    group: 'treatment',
    minutes: 8,
  },
  'questions-to-ask': {
    title: 'Questions to ask',
    summary: 'Choose yours and take them with you',
    group: 'weighing',
    minutes: 4,
  },
  'beyond-cancer': {
    title: 'Beyond cancer',
    summary: 'Lupus and other autoimmune illness',
    group: 'ahead',
    minutes: 6,
  },
  'seven-therapies': {
    title: 'Seven therapies side by side',
    summary: 'What each one is approved for, in plain words',
    group: 'start',
    minutes: 8,
  },
  'at-your-side': {
    title: 'For the person at your side',
    summary: 'How to help, and how to rest',
    group: 'treatment',
    minutes: 6,
  },
  'cost-and-access': {
    title: 'Cost, access and help',
    summary: 'Who pays, where, and who can help',
    group: 'weighing',
    minutes: 6,
  },
  'what-comes-next': {
    title: 'What comes next',
    summary: 'Ready-made cells and solid tumours',
    group: 'ahead',
    minutes: 6,
  },
};

/** The ids of all example decks, in the order in which a home screen shows them. */
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
    root: {
      tag: 'svg',
      attributes: {},
      children: [circle('230', paintOf('teal-5')), circle('110', paintOf('teal-7'))],
    },
    parts: [],
    moves: false,
  };
}

const text = (words: string) => [{ type: 'text' as const, text: words }];

function slide(deck: string, place: number): Slide {
  const title = slideTitles[place] ?? `Slide ${place + 1}`;
  return {
    id: `slide-${place + 1}`,
    title: text(title),
    titleText: title,
    layout: 'split',
    blocks: [
      {
        type: 'text',
        prose: [
          { type: 'paragraph', children: text('T cells are white blood cells that look for trouble.') },
        ],
      },
      { type: 'figure', figure: figure(`${deck}-${place}`), caption: [] },
    ],
    facts: place === 0 ? [] : ['patrol', 'hides'].slice(0, 1 + (place % 2)),
    sources: place === 0 ? [] : ['nci', 'nejm'].slice(0, 1 + (place % 2)),
  };
}

function deck(id: string): Deck {
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
    hashes: {},
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

/** A library of the first `decks` example decks. */
export function exampleLibrary(decks = 1, language = 'en'): Library {
  return { language, decks: exampleDecks.slice(0, decks).map(deck), facts, sources, glossary: {} };
}
