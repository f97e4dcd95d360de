import { describe, expect, it } from 'vitest';
import type { Slide, Source } from '../../../slides/format/model/library.ts';
import type { Fact } from '../../../slides/format/model/schema/fact.ts';
import { root } from '../../run.ts';
import { ownDecks } from '../places.ts';
import { checkPlaces } from '../session.ts';
import { claimsIn, claimsOf } from './claims.ts';
import { factCard } from './fact-card.ts';
import { escaped } from './markup.ts';
import { slideSection } from './slide-section.ts';
import { reasons } from './summary.ts';
import { makeReport } from './write.ts';

const hostile = '</style><script>alert(1)</script>" onload="x';
const fact: Fact = {
  id: 'a.b',
  ref: 'P-001',
  statement: `Statement ${hostile}`,
  values: {
    rate: { value: 81, unit: 'percent' },
    stay: { min: 2, max: 5, unit: 'weeks' },
    since: { date: '2017-08' },
  },
  jurisdiction: ['us', 'cn'],
  authority: ['label', 'lost'],
  read: ['copy'],
  readOn: '2026-11-21',
  reviewBy: '2026-12-01',
  confidence: 'medium',
  verification: 'partly',
  remark: `Remark ${hostile}`,
  remarkKind: 'corrected',
};
const source = (id: string, address: string): [string, Source] => [
  id,
  { id, title: `Title ${hostile}`, publisher: 'FDA', date: 'May 2026', kind: 'regulator', address },
];
const context = {
  facts: new Map([[fact.id, fact]]),
  sources: new Map([source('label', 'https://example.org/label'), source('copy', 'javascript:alert(1)')]),
  today: '2026-11-22',
  soon: '2027-02-20',
};

describe('the card of a fact', () => {
  const { text } = factCard(fact, context);

  it('escapes what facts and sources say', () => {
    expect(text).not.toContain('<script');
    expect(text).not.toContain('" onload');
  });

  it('makes no link of an address that is not on the web', () => {
    expect(text).not.toContain('href="javascript');
    expect(text).toContain('href="https://example.org/label"');
  });

  it('names a source that is missing from the list', () => {
    expect(text).toContain('lost (not in the list of sources)');
  });

  it.each([
    '81 percent',
    '2 to 5 weeks',
    'Aug 2017',
    'United States, CN',
    'source was read in part',
    'confidence: medium',
    'review by 1 Dec 2026',
    'Remark (corrected)',
    'read on 21 Nov 2026',
    'FDA, May 2026',
  ])('says %j', (words) => {
    expect(text).toContain(words);
  });

  it.each([
    [{ labelBefore: '2025-12' }, 'from a label older than Dec 2025; the new text was not seen'],
    [{ labelBefore: 'unknown' }, 'from an older label; the current text was not seen'],
    [{ supersededBy: 'a.newer' }, 'replaced by a.newer'],
  ])('says of %o: %s', (field, words) => {
    expect(text).not.toContain(words);
    expect(factCard({ ...fact, ...field }, context).text).toContain(words);
  });

  it('says that a review is overdue', () => {
    expect(factCard(fact, { ...context, today: '2026-12-02' }).text).toContain(
      'review was due on 1 Dec 2026',
    );
  });
});

describe('a slide of the report', () => {
  const slide: Slide = {
    id: 'one',
    title: [{ type: 'text', text: hostile }],
    titleText: hostile,
    layout: 'full',
    blocks: [
      {
        type: 'text',
        prose: [{ type: 'paragraph', children: [claim('known', 'a.b'), claim('unknown', 'a.lost')] }],
      },
    ],
    facts: ['a.b', 'a.lost'],
    sources: [],
    jurisdictions: ['us'],
  };
  const { text } = slideSection(slide, {
    ...context,
    anchor: 'x',
    position: '1 of 1',
    picture: undefined,
    noted: [],
  });

  it('escapes its words', () => {
    expect(text).not.toContain('<script');
  });

  it('shows a claim whose fact is missing as such', () => {
    expect(text).toContain('there is no fact “a.lost”');
  });

  it('says that it rests on nothing better than what was read in part', () => {
    expect(text).toContain('rests on nothing better: source was read in part');
  });

  it('says in which country it is shown', () => {
    expect(text).toContain('only in: United States');
  });
});

describe('the report on the decks of the repository', () => {
  const options = { today: '2026-11-22', expiringDays: 90 };
  const content = checkPlaces(root, ownDecks(root), root, options);
  const page = makeReport(content, { root, ...options });
  const slides = content.decks
    .flatMap(({ compiled }) => Object.values(compiled.decks))
    .flatMap((deck) => deck.slides);
  const claims = slides.flatMap(claimsOf);

  it('says of a rating of an earlier content that it may no longer hold, and of no other', () => {
    const words = 'The deck has changed since then';
    expect(page).not.toContain(words);
    const decks = content.decks.map((deck) => ({ ...deck, rated: { ...deck.rated, isOutdated: true } }));
    expect(makeReport({ ...content, decks }, { root, ...options })).toContain(words);
  });

  it('has every claim, with the statement and the sources of its fact', () => {
    expect(claims.length).toBeGreaterThan(20);
    // Many claims share a statement or a source, and the page is long.
    const looked = new Map<string, boolean>();
    const isSaid = (words: string) => {
      const found = looked.get(words) ?? page.includes(escaped(words));
      looked.set(words, found);
      return found;
    };
    const missing = claims.filter(({ fact: id, words }) => {
      const known = content.ground.facts.get(id);
      const sources = [...(known?.authority ?? []), ...(known?.read ?? [])];
      const addresses = sources.map((one) => content.ground.sources.get(one)?.address ?? 'missing source');
      return ![words, known?.statement ?? 'missing fact', ...addresses].every(isSaid);
    });
    expect(missing).toEqual([]);
  });

  it('has every note for a consultant, with the statement of each fact that it names, and its hash to sign', () => {
    const noted = content.decks.flatMap(({ compiled }) => Object.values(compiled.notes));
    expect(noted.length).toBeGreaterThan(10);
    const claims = claimsIn(noted.flatMap(({ groups }) => groups.flatMap(({ points }) => points)));
    const statements = claims.map(({ fact: id }) => content.ground.facts.get(id)?.statement ?? 'missing');
    const hashes = noted.flatMap((notes) => Object.values(notes.hashes));
    const said = [...claims.map(({ words }) => words), ...statements, ...hashes];
    expect(said.filter((words) => !page.includes(escaped(words)))).toEqual([]);
  });

  it('needs nothing but itself', () => {
    expect(page).not.toMatch(/<script|<link|src="(?!data:)|url\((?!data:|#)/);
  });

  it('has each id once, so that every link and every drawing finds its own', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shows the words of a country in its spelling, as they are signed', () => {
    const spellings = (country: 'us' | 'uk') => {
      const words = makeReport(content, { root, ...options, country }).match(/outline of a body[^<]*/g) ?? [];
      return words.flatMap((line) => line.match(/leuka?emia/g) ?? []);
    };
    expect(new Set(spellings('us'))).toEqual(new Set(['leukemia']));
    expect(new Set(spellings('uk'))).toEqual(new Set(['leukaemia']));
  });

  it('leaves out the slides of other countries when one is chosen', () => {
    const uk = makeReport(content, { root, ...options, country: 'uk' });
    expect(uk).toContain('id="what-is-car-t-en-where-uk"');
    expect(uk).not.toContain('id="what-is-car-t-en-where-us"');
  });
});

describe('a second look', () => {
  it('is not asked for when a fact was read, is sure and is far from its review', () => {
    const { remarkKind: _, ...sure } = {
      ...fact,
      verification: 'read',
      confidence: 'high',
      reviewBy: '2028-01-01',
    } as const;
    expect(reasons(sure, '2026-11-22', '2027-02-20')).toEqual([]);
  });

  it('is asked for with every reason there is', () => {
    const old = { ...fact, labelBefore: '2025-12', supersededBy: 'a.newer' };
    expect(reasons(old, '2026-11-22', '2027-02-20')).toEqual([
      'has been replaced by a.newer',
      'source was read in part',
      'confidence is medium',
      'was corrected when its source was read',
      'from a label older than Dec 2025; the new text was not seen',
      'review by 1 Dec 2026',
    ]);
  });
});

function claim(words: string, id: string) {
  return { type: 'fact' as const, fact: id, children: [{ type: 'text' as const, text: words }] };
}
