import { expect, test } from 'vitest';
import { loadGround, sortFiles } from '../index.ts';
import { soundWith } from '../testing/content.fixture.ts';
import { termsIn } from './terms.ts';

const glossary = `
- id: anaemia
  term: Anaemia
  forms: [ anaemia, anemia ]
  meaning: Too few red blood cells.
  jurisdictions: [us]
- id: t-cell
  term: T cell
  forms: [ T cell ]
  meaning: A white blood cell.
  picture: t-cell
`;
const ground = loadGround(sortFiles(soundWith({ 'glossary/en.yaml': glossary })).ground);

test('A language without a glossary has no words', () => {
  expect(termsIn(ground, 'es').terms).toEqual([]);
});

test('A word has the member of the cast that shows it, as a figure without words', () => {
  const [anaemia, cell] = termsIn(ground, 'en').terms;
  expect(anaemia?.picture).toBeNull();
  expect(cell?.picture).toMatchObject({
    viewBox: [0, 0, 200, 200],
    root: { children: [{ tag: 'use', attributes: { href: expect.stringMatching(/^#t-cell-/) } }] },
  });
});

test('Words are spelled as each country spells them', () => {
  expect(termsIn(ground, 'en').spelling?.us).toEqual({ Anaemia: 'Anemia' });
});
