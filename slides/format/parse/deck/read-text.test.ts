import { describe, expect, it } from 'vitest';
import { compileContent } from '../../index.ts';
import { deckIn, frontMatter, soundWith, today } from '../../testing/content.fixture.ts';

const slide = (id: string, words: string) => `::slide{#${id}}\n\n# They guard\n\n${words}\n`;

/** Ids of the slides that the library shows of a deck. */
function shown(text: string): string[] {
  const compiled = compileContent(soundWith({ 'decks/sample/en.md': text }), { today });
  return deckIn(compiled)?.slides.map(({ id }) => id) ?? [];
}

const between = (words: string) =>
  frontMatter +
  [slide('before', 'They guard.'), slide('hit', words), slide('after', 'So.')].join('\n---\n\n');

describe('a slide with a character that is refused', () => {
  it.each([
    ['an emoji with its selector', 'Call ⚠️ now.'],
    ['emoji joined to one', 'A doctor 👩‍⚕️ helps.'],
    ['more emoji than a binary file has odd bytes', '⚠️ '.repeat(20)],
    ['a hidden character', 'T cells pa\u200btrol.'],
    ['a hidden character by its number', 'T cells pa&#8203;trol.'],
    ['half of a pair', 'T cells \ud800 patrol.'],
  ])('is left out alone: %s', (_, words) => {
    expect(shown(between(words))).toEqual(['before', 'after']);
  });

  it('takes the deck with it when the file is full of them', () => {
    expect(shown(between('\u0001'.repeat(20)))).toEqual([]);
  });

  it('takes the deck with it when its title holds one, but for an emoji, which is only left out', () => {
    const titled = (title: string) => shown(between('So.').replace('title: A deck', `title: ${title}`));
    expect(titled('A \u200bdeck')).toEqual([]);
    expect(titled('A ⚠️ deck')).toEqual(['before', 'hit', 'after']);
  });
});

describe('a long deck', () => {
  const ofLength = (slides: number) =>
    frontMatter + Array.from({ length: slides }, (_, at) => slide(`s${at}`, 'So.')).join('\n---\n\n');

  it('keeps its slides beyond what a visitor follows', () => {
    expect(shown(ofLength(61))).toHaveLength(61);
  });

  it('loses those beyond what is read', () => {
    expect(shown(ofLength(502))).toHaveLength(500);
  });
});
