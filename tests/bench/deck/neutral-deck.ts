/** The deck of the bench: neutral words, and on two slides of three the same drawing of about 200 elements. */
import { compileDeck, deckFiles, type Ground } from '../../../slides/format/index.ts';
import type { Deck } from '../../../slides/format/model/library.ts';

export const slideCount = 60;

/** Shapes in the drawing, beside its ground. */
const shapes = 200;

const colours = ['#0a5654', '#137c78', '#c2412d', '#a8680f', '#2f6da8', '#4b7a2b', '#5b2a59'];

/** A drawing as an author would write it: cells of a few shapes, in rows. The same on every run. */
function drawing(): string {
  const cells = Array.from({ length: shapes / 4 }, (_, cell) => {
    const x = 60 + (cell % 10) * 92;
    const y = 90 + Math.floor(cell / 10) * 150;
    const colour = colours[cell % colours.length];
    return `<g transform="translate(${x} ${y})"><circle r="40" fill="${colour}" fill-opacity="0.35"/>
<path d="M-30 8 C-18 -26 16 -30 30 -6 S 14 36 -10 30 Z" fill="${colour}"/>
<ellipse cx="6" cy="-4" rx="11" ry="8" fill="#fbf8f3"/></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 800">${cells.join('\n')}</svg>`;
}

const sentences = [
  'The team looks at each cell under a strong lens before the next step begins.',
  'A nurse stays near and tells you what comes next.',
  'You can ask for a pause whenever you want one.',
  'Someone from your family may sit beside you all the time.',
];

const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

function slide(number: number): string {
  const first = sentences[number % sentences.length];
  const second = sentences[(number + 1) % sentences.length];
  const words = `::slide{#slide-${letters(number)}}\n\n# Part ${letters(number)} of the long way\n\n${first} ${second}`;
  const list = '- Eat and drink as you like\n- Bring the papers\n- Rest when you need to';
  if (number % 3 === 2) return `${words}\n\n${list}`;
  return `${words}\n\n:::figure{src=cells alt="Many cells lie side by side in rows."}\n:::`;
}

/**
 * The deck, made by the content format like any other.
 *
 * @throws Error when the format has an error to report in it
 */
export function neutralDeck(ground: Ground): Deck {
  const id = 'neutral';
  const matter = '---\ntitle: A neutral deck\nsummary: Words and drawings to measure\nstatus: draft\n---\n\n';
  const text = matter + Array.from({ length: slideCount }, (_, number) => slide(number)).join('\n\n---\n\n');
  const yaml = `id: ${id}\ngroup: start\norder: 1\nminutes: 5\naudience: [patients]\njurisdictions: [us]\ncard: cells\n`;
  const files = deckFiles(id, [
    { path: `decks/${id}/deck.yaml`, text: yaml },
    { path: `decks/${id}/en.md`, text },
    { path: `decks/${id}/figures/cells.svg`, text: drawing() },
  ]);
  const { decks, problems } = compileDeck(ground, files, { today: '2026-11-22' });
  const first = problems.find(({ severity, code }) => severity === 'error' && code !== 'deck-too-long');
  if (first || !decks.en) throw new Error(`the deck of the bench has a mistake: ${first?.message}`);
  return decks.en;
}
