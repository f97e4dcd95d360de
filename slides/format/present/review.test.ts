import { describe, expect, test } from 'vitest';
import { compileContent } from '../index.ts';
import type { DeckBundle } from '../model/bundle.ts';
import type { Block, Slide } from '../model/library.ts';
import { seenSchema } from '../model/review.ts';
import { wholeDeck } from '../model/whole-deck.ts';
import { soundWith, today } from '../testing/content.fixture.ts';
import { presentNotes } from './notes.ts';
import { presentDeck } from './present.ts';
import { itemsOfDeck, itemsOfNotes } from './review.ts';

const here = {
  country: 'uk',
  audience: 'consultation',
  today,
  whenExpired: 'show-notice',
  deckOrder: [],
  signOffs: [],
} as const;

const [made] = compileContent(soundWith({}, 'notes-for-a-consultant'), { today }).bundles;
if (!made?.notes) throw new Error('the fixture has no deck with notes');
const { notes } = made;
const shown = presentDeck(made.bundle, here);
if (!shown) throw new Error('the deck is not shown');
const deck: DeckBundle = shown;
const first = firstOf(deck);

function firstOf({ deck }: DeckBundle): Slide {
  const [slide] = deck.slides;
  if (!slide) throw new Error('the deck has no slide');
  return slide;
}

const items = (bundle: DeckBundle = deck, picture = 'a-picture') => itemsOfDeck(bundle, picture);

/** The items of a deck that is otherwise than it was, by whether their hashes are. */
function changed(bundle: DeckBundle, picture?: string): string[] {
  const before = new Map(items().map(({ id, hash }) => [id, hash]));
  return items(bundle, picture)
    .filter(({ id, hash }) => before.get(id) !== hash)
    .map(({ id }) => id);
}

const withSlides = (slides: Slide[]): DeckBundle => ({ ...deck, deck: { ...deck.deck, slides } });
const withFirst = (change: Partial<Slide>) =>
  withSlides(deck.deck.slides.map((slide) => (slide === first ? { ...slide, ...change } : slide)));

describe('the items of a deck', () => {
  test('are the deck as a whole and each slide, with what is seen of them', () => {
    expect(items().map(({ id }) => id)).toEqual([wholeDeck, ...deck.deck.slides.map(({ id }) => id)]);
    expect(items()[0]?.seen).toMatchObject({ title: deck.deck.title, pictures: ['a-picture'] });
    for (const { seen } of items()) expect(seenSchema.parse(seen)).toEqual(seen);
  });

  test('say which facts stand behind a slide, each with its sources', () => {
    const claiming = deck.deck.slides.find(({ facts }) => facts.length > 0);
    const own = items().find(({ id }) => id === claiming?.id)?.seen.facts;
    expect(own?.map(({ id }) => id)).toEqual(claiming?.facts);
    expect(own?.every(({ statement, sources }) => statement !== '' && sources.length > 0)).toBe(true);
  });

  test('are the same when a fact was looked at again and says the same', () => {
    const facts = Object.fromEntries(
      Object.entries(deck.facts).map(([id, fact]) => [
        id,
        { ...fact, readOn: '2027-01-01', reviewBy: '2029-01-01' },
      ]),
    );
    const marked = deck.deck.slides.map((slide) => ({ ...slide, beingReviewed: true }));
    expect(changed({ ...withSlides(marked), facts })).toEqual([]);
  });

  test('are others where a fact says something else, on the slides that rest on it alone', () => {
    const [id = ''] = deck.deck.slides.flatMap(({ facts }) => facts);
    const fact = deck.facts[id];
    if (!fact) throw new Error('no such fact');
    const bundle = { ...deck, facts: { ...deck.facts, [id]: { ...fact, statement: 'Something else.' } } };
    expect(changed(bundle)).toEqual(
      deck.deck.slides.filter(({ facts }) => facts.includes(id)).map((slide) => slide.id),
    );
  });

  test('are others where the words of a slide are', () => {
    const title = [{ type: 'text' as const, text: 'Another title' }];
    expect(changed(withFirst({ title, titleText: 'Another title' }))).toEqual([first.id]);
  });

  test('are others as a whole where slides stand in another order, or the card has another picture', () => {
    expect(changed(withSlides(deck.deck.slides.toReversed()))).toEqual([wholeDeck]);
    expect(changed(deck, 'another-picture')).toEqual([wholeDeck]);
  });
});

/** The lines of a slide with this block. */
function linesOf(block: Block): string[] {
  const bundle = withFirst({ blocks: [block] });
  return items(bundle).find(({ id }) => id === first.id)?.seen.lines ?? [];
}

const line = (text: string) => [{ type: 'text' as const, text }];

describe('what is only seen on a slide is written out:', () => {
  test('how many of 100 people are filled in', () => {
    const group = { count: 42, label: line('were free of it'), body: [], fact: 'a.b' };
    expect(linesOf({ type: 'people', groups: [group], otherLabel: line('were not') })).toEqual([
      '42 / 100: were free of it',
      'were not',
    ]);
  });

  test('which answer is right', () => {
    const options = [
      { answer: line('Yes'), right: true, because: [] },
      { answer: line('No'), right: false, because: [] },
    ];
    expect(linesOf({ type: 'check', question: line('Is it?'), options })).toEqual(['Is it?', '✓ Yes', 'No']);
  });

  test('that a drawing is another one', () => {
    const drawing = (fill: string): Block => ({
      type: 'figure',
      caption: [],
      figure: {
        id: 'f',
        alt: 'A cell',
        viewBox: [0, 0, 1, 1],
        root: { tag: 'svg', attributes: { fill }, children: [] },
        parts: [],
        moves: false,
      },
    });
    const picturesOf = (block: Block) =>
      items(withFirst({ blocks: [block] })).find(({ id }) => id === first.id)?.seen.pictures;
    expect(picturesOf(drawing('red'))).toHaveLength(1);
    expect(picturesOf(drawing('red'))).not.toEqual(picturesOf(drawing('blue')));
  });
});

describe('the items of notes', () => {
  const shownNotes = presentNotes(notes, here);
  if (!shownNotes) throw new Error('the notes are not shown');

  test('are the slides that have some, in the order of the slides', () => {
    const own = itemsOfNotes(shownNotes, deck.deck);
    expect(own.map(({ id }) => id)).toEqual(
      deck.deck.slides.map(({ id }) => id).filter((id) => shownNotes.slides[id]),
    );
    expect(own.flatMap(({ seen }) => seen.lines)).toContain(
      'STAR-1 treated 75 people. In about 12 out of 100 the cancer came back.',
    );
    expect(own.flatMap(({ seen }) => seen.facts)).not.toEqual([]);
  });

  test('are others where a point is of another kind, and not where it is only out of date', () => {
    const change = (more: object) => ({
      ...shownNotes,
      slides: Object.fromEntries(
        Object.entries(shownNotes.slides).map(([id, points]) => [
          id,
          points.map((point) => ({ ...point, ...more })),
        ]),
      ),
    });
    const hashes = (of: typeof shownNotes) => itemsOfNotes(of, deck.deck).map(({ hash }) => hash);
    expect(hashes(change({ beingReviewed: true }))).toEqual(hashes(shownNotes));
    expect(hashes(change({ kind: 'watch' }))).not.toEqual(hashes(shownNotes));
  });
});
