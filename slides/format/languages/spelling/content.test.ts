import { describe, expect, it } from 'vitest';
import { compileContent } from '../../index.ts';
import { blockSchema, type Deck, type Figure } from '../../model/library.ts';
import { compileSlide, deckIn, fixtureContent, today } from '../../testing/content.fixture.ts';
import { changeDeck, linesOfDeck } from './content.ts';

function sound(): Deck & { card: Figure } {
  const [made, ...others] = [
    'sound',
    'three-views-of-one-drawing',
    'two-details-on-one-slide',
    'groups-of-one-trial',
    'a-film-with-captions',
  ].flatMap((fixture) => compileContent(fixtureContent(fixture), { today }).bundles);
  if (!made) throw new Error('the fixture has no deck');
  const slides = [made, ...others].flatMap(({ bundle }) => bundle.deck.slides);
  return { ...made.bundle.deck, slides, card: made.card };
}

/** Strings of several words: ids, addresses and the attributes of a drawing are none. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L} \p{L}/u.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'attributes' ? [] : sentences(inner)));
}

describe('a deck of which every line is changed', () => {
  const deck = sound();

  it('has a block of every kind in this test', () => {
    const kinds = new Set(deck.slides.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
    const known = blockSchema.options.map((option) => option.shape.type.value);
    expect(known.filter((kind) => !kinds.has(kind) && kind !== 'figure')).toEqual([]);
  });

  it('keeps no word of several', () => {
    const changed = changeDeck(deck, (pieces) => pieces.map((piece) => piece.toUpperCase()));
    expect(sentences(deck).length).toBeGreaterThan(30);
    expect(sentences(changed).filter((text) => text !== text.toUpperCase())).toEqual([]);
  });

  it('is the same when its lines are', () => {
    expect(changeDeck(deck, (pieces) => pieces)).toEqual(deck);
  });

  it('shares the shapes of its drawings', () => {
    const { card } = changeDeck(deck, (pieces) => pieces);
    expect(card.root).toBe(deck.card.root);
  });

  it('tells its lines', () => {
    expect(linesOfDeck(deck)).toEqual(
      expect.arrayContaining(['A sample deck', 'T cells patrol your body.', 'STAR-1']),
    );
  });
});

describe('a line with a break in it', () => {
  it('is not read across the break, and keeps every word in its place', () => {
    const deck = deckIn(compileSlide('Ask the\\\ncentre of *your* choice.'));
    if (!deck) throw new Error('the slide was left out');
    expect(linesOfDeck(deck)).toContain('Ask the\ncentre of your choice.');
    expect(changeDeck(deck, (pieces) => pieces.map((piece) => piece.replace('e', 'E')))).toMatchObject({
      slides: [
        {
          blocks: [
            {
              prose: [
                {
                  children: [
                    { text: 'Ask thE' },
                    { type: 'break' },
                    { text: 'cEntre of ' },
                    { children: [{ text: 'your' }] },
                    { text: ' choicE.' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });
});
