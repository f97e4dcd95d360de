import { describe, expect, test } from 'vitest';
import { exampleLibrary } from '../../tests/screens/support/example-library.ts';
import { findIn, lookupFinder } from './lookup-finder.policy.ts';

const { index, lookup } = exampleLibrary(15);
if (lookup === null) throw new Error('The example has nothing to look up.');
const finder = lookupFinder(lookup, index.cards);

describe('Of what can be looked up', () => {
  test('a deck is found by its title, at its first slide', () => {
    const [first] = findIn(finder, 'side efects').slides;
    expect([first?.card.id, first?.index]).toEqual(['side-effects', 0]);
  });

  test('a slide is found by its headline, and with its place in its deck', () => {
    const found = findIn(finder, 'close watching').slides;
    expect(found).toHaveLength(10);
    expect(found[0]).toMatchObject({ index: 10, title: 'The first weeks need close watching' });
  });

  test('a word is found by another spelling of it', () => {
    expect(findIn(finder, 'leukemia').terms.map(({ id }) => id)).toEqual(['leukaemia']);
  });

  test('a question is found with the slide that has it', () => {
    const [prompt] = findIn(finder, 'call at night').prompts;
    expect(prompt).toMatchObject({
      index: 11,
      theme: 'Before you decide',
      question: 'Whom do I call at night?',
    });
  });

  test('no more is given than can be read', () => {
    const { slides, prompts } = findIn(finder, 'cells');
    expect([slides.length, prompts.length]).toEqual([10, 0]);
  });

  test('nothing of a deck without a card is found', () => {
    const fewer = lookupFinder(lookup, index.cards.slice(0, 2));
    expect(findIn(fewer, 'close watching').slides).toHaveLength(2);
  });
});
