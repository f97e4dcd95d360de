import { type DeckBundle, formatVersion } from '../../../slides/format/model/bundle.ts';
import type { Block, Deck, Slide } from '../../../slides/format/model/library.ts';
import { blockExamples } from './blocks.ts';
import { line, paragraph, term } from './content.ts';
import { plainFigure, steppedFigure, touchableFigure } from './figures.ts';

const picture: Block = { type: 'figure', figure: plainFigure, caption: [] };

function slide(id: string, titleText: string, layout: Slide['layout'], blocks: Block[]): Slide {
  const facts = ['biology.car-t.how-it-works'];
  return { id, title: line(titleText), titleText, layout, blocks, facts, sources: ['example-source'] };
}

const coverSlide = slide('cover', 'A deck of examples', 'cover', [
  { type: 'cover', lead: [paragraph('Every block once, on a slide of its own.')], figure: plainFigure },
]);

const anatomySlide = slide('anatomy', 'A picture with parts that can be touched', 'split', [
  { type: 'text', prose: [paragraph('Touch one of them.')] },
  { type: 'anatomy', figure: { ...touchableFigure, id: 'deck-anatomy' }, caption: [] },
]);

const viewsSlide = slide('views', 'One picture in two views', 'split', [
  ...blockExamples.flatMap(({ block }) => (block.type === 'views' ? [block] : [])),
]);

const splitSlide: Slide = {
  ...slide('split', 'Words beside one picture', 'split', [
    ...blockExamples.flatMap(({ block }) => (block.type === 'text' ? [block] : [])).slice(0, 1),
    picture,
  ]),
  beingReviewed: true,
};

/** Its facts were read only in part. */
const weakSlide: Slide = {
  ...slide('read-in-part', 'A slide that rests on nothing better', 'split', [
    { type: 'text', prose: [paragraph('This is not sure.')] },
    picture,
  ]),
  facts: ['biology.car-t.not-sure'],
};

const blockSlides = blockExamples
  .filter(({ block }) => !['cover', 'text', 'figure', 'anatomy', 'views'].includes(block.type))
  .map(({ name, block }) => slide(name.replaceAll(/\W+/g, '-'), name, 'full', [block]));

/** A slide that appears in three steps. */
const bySteps = slide('by-steps', 'A slide that appears step by step', 'split', [
  {
    type: 'text',
    prose: [
      paragraph('A cell is there from the start.'),
      { type: 'paragraph', children: line('Then a ', term('antigen', 'mark'), ' comes.'), step: 2 },
      { type: 'list', ordered: false, items: [line('with it'), line('and after it')], steps: [2, 3] },
    ],
  },
  { type: 'callout', tone: 'note', body: [paragraph('Last, a note.')], step: 3 },
  { type: 'figure', figure: steppedFigure, caption: [] },
]);

const tooMuch = slide('too-much', 'More words than fit', 'split', [
  { type: 'text', prose: Array.from({ length: 14 }, () => paragraph('Words that go on and on. '.repeat(4))) },
  picture,
]);

/** A deck in which every block and every layout occurs. */
const exampleDeck: Deck = {
  id: 'examples',
  title: 'Examples',
  summary: 'Every block once',
  group: 'start',
  order: 1,
  minutes: 1,
  status: 'draft',
  hashes: {},
  slides: [coverSlide, anatomySlide, viewsSlide, splitSlide, weakSlide, ...blockSlides, bySteps, tooMuch],
};

/** The example deck with what it rests on. */
export const exampleBundle: DeckBundle = {
  formatVersion,
  language: 'en',
  deck: exampleDeck,
  facts: {
    'biology.car-t.how-it-works': {
      id: 'biology.car-t.how-it-works',
      statement: 'T cells are taken out, given a CAR and given back.',
      sources: ['example-source'],
      read: ['example-source'],
      verification: 'read',
      readOn: '2026-11-22',
      reviewBy: '2027-11-22',
    },
    'biology.car-t.not-sure': {
      id: 'biology.car-t.not-sure',
      statement: 'This is not sure.',
      sources: ['example-source'],
      read: ['example-source'],
      verification: 'partly',
      readOn: '2026-11-22',
      reviewBy: '2027-11-22',
    },
  },
  sources: {
    'example-source': {
      id: 'example-source',
      title: 'CAR T cells: engineering immune cells to treat cancer',
      publisher: 'An institute',
      date: '2025',
      kind: 'government',
      address: 'https://example.org/car-t',
    },
  },
  glossary: {
    antigen: { term: 'Antigen', meaning: 'A mark on a cell that the immune system can see, like a flag.' },
  },
};
