import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Speaking } from './speaking.tsx';
import { useWords } from './words.tsx';

function Position() {
  return useWords()('deck.position', { number: 3, total: 12 });
}

test.each([
  ['en', 'Slide 3 of 12'],
  ['es', 'Página 3 de 12'],
  ['es-MX', 'Página 3 de 12'],
  ['fr', 'Slide 3 of 12'],
])('What stands inside is said in the language of the deck: %s', (language, said) => {
  const markup = renderToStaticMarkup(
    <Speaking language={language}>
      <Position />
    </Speaking>,
  );
  expect(markup).toBe(said);
});
