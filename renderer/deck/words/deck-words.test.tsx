import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DeckWords, deckLanguages, useSay } from './deck-words.tsx';
import english from './en.json' with { type: 'json' };

const blanks = (message: string) => [...message.matchAll(/\{(\w+)/g)].map((match) => match[1]).sort();

describe.each(Object.entries(deckLanguages))('the deck’s words in %s', (_, messages) => {
  it('are the same words as in English, with the same blanks', () => {
    const shape = (all: Record<string, string>) =>
      Object.fromEntries(Object.entries(all).map(([word, message]) => [word, blanks(message)]));
    expect(shape(messages)).toEqual(shape(english));
  });
});

function Position() {
  return useSay()('position', { number: 3, total: 12 });
}

it.each([
  ['en', 'Slide 3 of 12'],
  ['es', 'Página 3 de 12'],
  ['es-MX', 'Página 3 de 12'],
  ['fr', 'Slide 3 of 12'],
])('are said in the language of the deck: %s', (language, said) => {
  expect(
    renderToStaticMarkup(
      <DeckWords language={language}>
        <Position />
      </DeckWords>,
    ),
  ).toBe(said);
});
