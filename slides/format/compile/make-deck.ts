/** A deck in one language, from what was read of it. */

import { type DeckWords, linesOfDeck } from '../languages/spelling/content.ts';
import { respellingsFor } from '../languages/spelling/respellings.ts';
import type { Country } from '../model/countries.ts';
import type { Deck, Figure, Slide } from '../model/library.ts';
import { suggestion } from '../model/problem/nearest.ts';
import type { DeckFile } from '../model/schema/deck.ts';
import { appliesIn, countriesOf, termsOf } from '../model/slides.ts';
import { type DeckText, shownSlides } from '../parse/deck/deck-text.ts';
import type { FilmFile } from '../parse/film/film.ts';
import type { Ground } from '../parse/ground/ground.ts';
import { hashesOf } from './hashes.ts';

/** A compiled deck, and what of it travels by itself: the figure on its card, and its films. */
export type MadeDeck = Deck & { card: Figure; films: readonly FilmFile[] };

/** The deck as it is compiled; undefined after a reported problem when no slide is left. */
export function makeDeck(file: DeckFile, text: DeckText, ground: Ground): MadeDeck | undefined {
  const slides = shownSlides(text).map(({ slide }) => slide);
  if (slides.length === 0) {
    // Slides that were left out have said why.
    if (text.slides.length > 0) return undefined;
    text.reporter.report(
      'deck-empty',
      { line: 1, column: 1 },
      {
        message: 'the deck has no slide that can be shown',
        advice: 'Mend the problems of its slides, or write one.',
      },
    );
    return undefined;
  }
  const { title, summary, status } = text.frontMatter;
  const { id, group, order, minutes } = file;
  const plain = {
    id,
    title,
    summary,
    group,
    order,
    minutes,
    card: cardOf(file, slides, text),
    status,
    slides,
    ...(file.audience.includes('consultant') ? { audience: 'consultant' as const } : {}),
    ...appliesIn(file),
  };
  const countries = countriesOf(file.jurisdictions);
  const spelling = spellingOf(plain, countries, text, ground);
  const deck = spelling ? { ...plain, spelling } : plain;
  return { ...deck, films: text.films.files(), hashes: hashesOf(deck, countries, text, ground) };
}

/** How each country writes the words of a deck, and of the facts and glossary words behind it. */
function spellingOf(
  deck: DeckWords,
  countries: readonly Country[],
  { language, rules }: DeckText,
  ground: Ground,
): Deck['spelling'] {
  const glossary = ground.glossaries.get(language);
  const behind = deck.slides.flatMap((slide) => [
    ...slide.facts.map((id) => ground.facts.get(id)?.statement ?? ''),
    ...[...termsOf(slide)].flatMap((id) => {
      const entry = glossary?.get(id);
      return entry ? [entry.term, entry.meaning] : [];
    }),
  ]);
  const names = ground.properNames.get(language) ?? [];
  return respellingsFor([...linesOfDeck(deck), ...behind], countries, rules, names);
}

/** The figure on the card: without words, and described as on the first slide that shows it. */
function cardOf(file: DeckFile, slides: readonly Slide[], { figures, reporter }: DeckText): Figure {
  const drawing = figures.get(file.card);
  if (!drawing) {
    if (!figures.names().includes(file.card)) {
      reporter.report(
        'figure-missing',
        { line: 1, column: 1 },
        {
          message: `the card’s figure “${file.card}” is not there`,
          advice: suggestion(
            file.card,
            figures.names(),
            `Draw figures/${file.card}.svg, or name another in deck.yaml.`,
          ),
        },
      );
    }
    return figures.blank(file.card, '');
  }
  const id = `${file.id}-${file.card}`;
  const shown = slides
    .flatMap(({ blocks }) => blocks)
    .find((block) => 'figure' in block && block.figure.id === id);
  const alt = shown && 'figure' in shown ? shown.figure.alt : '';
  const view = shown?.type === 'views' ? shown.views[0]?.view : undefined;
  return figures.take(file.card, drawing, { alt, labels: new Map(), parts: [], facts: [], view });
}
