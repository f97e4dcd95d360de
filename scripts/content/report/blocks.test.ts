import { describe, expect, it } from 'vitest';
import { type Block, blockSchema, type Figure, type Inline } from '../../../slides/format/model/library.ts';
import { blockMarkup } from './blocks.ts';
import { claimsOf } from './claims.ts';

const say = (text: string): Inline[] => [{ type: 'text', text }];
const claim = (text: string, fact: string): Inline[] => [{ type: 'fact', fact, children: say(text) }];
const words = (text: string) => [{ type: 'paragraph' as const, children: say(text) }];
const figure: Figure = {
  id: 'lock',
  alt: 'A key <fits> a lock',
  viewBox: [0, 0, 10, 10],
  root: {
    tag: 'svg',
    attributes: {},
    children: [
      { tag: 'path', attributes: { id: 'a', d: 'M0 0' }, children: [] },
      { tag: 'g', attributes: { 'clip-path': 'url(#a)' }, children: [] },
      { tag: 'text', attributes: { fill: '#A9C7E3' }, children: ['<key>'] },
    ],
  },
  parts: [{ spot: 'key', name: 'the key', body: words('It turns.') }],
  moves: false,
};

/** One block of each kind, each with the word "needle" where a visitor reads it. */
const examples: Block[] = [
  { type: 'cover', lead: words('needle'), figure },
  { type: 'text', prose: words('needle') },
  { type: 'steps', items: [{ title: say('needle'), body: [] }] },
  { type: 'figure', figure, caption: say('needle') },
  { type: 'anatomy', figure, caption: say('needle') },
  {
    type: 'views',
    figure,
    caption: [],
    views: [{ view: 'in', title: 'In the lock', body: words('needle') }],
  },
  { type: 'people', groups: [{ count: 81, label: say('needle'), body: [], fact: 'a.b' }], otherLabel: [] },
  {
    type: 'comparison',
    display: 'bar',
    unit: 'months',
    max: 10,
    rows: [{ label: say('needle'), value: 8, shown: '8 months', fact: 'a.b' }],
    note: [],
  },
  { type: 'table', caption: [], columns: [{ title: say('needle'), sortable: false }], rows: [] },
  { type: 'timeline', entries: [{ when: say('1989'), title: say('needle'), body: [] }] },
  { type: 'do-dont', dos: [say('needle')], donts: [] },
  { type: 'urgent', title: say('Call'), signs: [say('needle')], action: [] },
  { type: 'callout', tone: 'plan', body: words('needle') },
  { type: 'check', question: say('needle'), options: [] },
  { type: 'questions', theme: 'needle', items: [] },
  { type: 'details', blocks: [{ type: 'text', prose: words('needle') }] },
  {
    type: 'video',
    film: { hash: '0'.repeat(32), seconds: 3, width: 320, height: 180, sound: false },
    poster: { hash: '1'.repeat(32), ending: 'webp' },
    title: 'On patrol',
    alt: 'A cell',
    captions: [],
    transcript: words('needle'),
  },
  { type: 'sources' },
];

describe('a block in the report', () => {
  it('has an example here for every kind that the format knows', () => {
    const known = blockSchema.options.map((option) => option.shape.type.value);
    expect(examples.map(({ type }) => type).sort()).toEqual([...known].sort());
  });

  it.each(examples.filter(({ type }) => type !== 'sources'))('of kind $type shows its words', (block) => {
    expect(blockMarkup(block, 'x-').text).toContain('needle');
  });

  it('escapes the words inside a drawing and its description', () => {
    const { text } = blockMarkup({ type: 'figure', figure, caption: [] }, 'x-');
    expect(text).toContain('&#60;key&#62;');
    expect(text).toContain('A key &#60;fits&#62; a lock');
  });

  it('keeps the ids of a drawing apart from those of others, and leaves colours alone', () => {
    const { text } = blockMarkup({ type: 'figure', figure, caption: [] }, 'x-');
    expect(text).toContain('id="x-a"');
    expect(text).toContain('clip-path="url(#x-a)"');
    expect(text).toContain('fill="#A9C7E3"');
  });

  it('says for which countries it is', () => {
    expect(blockMarkup({ type: 'sources', jurisdictions: ['us', 'uk'] }, 'x-').text).toContain('US, UK only');
  });
});

describe('the claims of a slide', () => {
  it('are all there, in the order of reading, also when one fact comes twice', () => {
    const slide = {
      title: claim('A title', 'a.title'),
      blocks: [
        { type: 'text', prose: [{ type: 'paragraph', children: claim('first', 'a.b') }] },
        {
          type: 'people',
          groups: [{ count: 81, label: say('in remission'), body: [], fact: 'a.b' }],
          otherLabel: [],
        },
        { type: 'figure', figure: { ...figure, facts: ['a.drawn'] }, caption: [] },
      ] satisfies Block[],
    };
    expect(claimsOf(slide)).toEqual([
      { fact: 'a.title', words: 'A title' },
      { fact: 'a.b', words: 'first' },
      { fact: 'a.b', words: '81 of 100: in remission' },
      { fact: 'a.drawn', words: 'words inside the drawing' },
    ]);
  });
});
