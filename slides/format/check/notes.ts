/** The notes beside a deck are held to what the deck is held to, and to its slides. */
import { countWords } from '../languages/text/words.ts';
import type { Country } from '../model/countries.ts';
import { isOnHome } from '../model/groups.ts';
import type { BlockType } from '../model/library.ts';
import { limits } from '../model/limits.ts';
import { plainText } from '../model/plain-text.ts';
import { suggestion } from '../model/problem/nearest.ts';
import type { DeckFile } from '../model/schema/deck.ts';
import { countriesOf, stemOf } from '../model/slides.ts';
import {
  type DeckText,
  placeOfSlide,
  placeOfWord,
  type ShownSlide,
  shownSlides,
} from '../parse/deck/deck-text.ts';
import type { NotesText, WrittenNotes, WrittenPoint } from '../parse/notes/notes-text.ts';
import type { DeckView } from './deck-view.ts';
import { checkFactUsed, isForeign, reportForeign } from './facts-used.ts';
import { twoProducts } from './ranking.ts';
import { checkSpelling } from './spelling.ts';
import { reportUntied, statementsIn } from './ties.ts';
import { checkWordChoice } from './word-choice.ts';

export interface NotesView extends Pick<DeckView, 'file' | 'text' | 'ground' | 'today'> {
  notes: NotesText;
}

/** Runs every check of notes; what they find goes to the reporter of the notes. */
export function checkNotes(view: NotesView): void {
  const { notes, ground, today } = view;
  for (const section of notes.sections) {
    checkPlace(section, view);
    checkLength(section, view);
    for (const point of section.points) {
      for (const id of point.facts) checkFactUsed(id, section, { text: notes, ground, today });
      checkForeign(point, section, view);
      checkRanking(point, section, view);
    }
  }
  checkWordChoice({ text: notes, ground });
  checkSpelling({ text: notes, ground });
  checkMissing(view);
  // Last: its many warnings leave room for every error.
  reportUntied(
    notes.sections.flatMap(({ points }) =>
      points.flatMap(({ spoken }) => spoken.flatMap((line) => statementsIn(line, notes.rules, false))),
    ),
    notes,
  );
}

/** The slides to which a section belongs: the one of its name, or all versions of it. */
export function slidesOf({ id }: WrittenNotes, text: DeckText): ShownSlide[] {
  const shown = shownSlides(text);
  const own = shown.filter((slide) => slide.id === id);
  return own.length > 0 ? own : shown.filter((slide) => stemOf(slide) === id);
}

/** The countries in which a section is read. */
export function countriesOfNotes(
  section: WrittenNotes,
  { file, text }: Pick<NotesView, 'file' | 'text'>,
): Country[] {
  const slides = slidesOf(section, text);
  return countriesOf(file.jurisdictions).filter(
    (country) =>
      countriesOf(section.jurisdictions).includes(country) &&
      slides.some(({ slide }) => countriesOf(slide.jurisdictions).includes(country)),
  );
}

/**
 * Slides with something to talk about: they state what rests on a fact. Checks, questions to ask and the list of sources
 * speak for themselves, and the words of tools are never led through.
 */
export function slidesToNote(text: DeckText, { group }: Pick<DeckFile, 'group'>): ShownSlide[] {
  if (!isOnHome(group)) return [];
  return shownSlides(text).filter(
    ({ slide }) => slide.facts.length > 0 && !slide.blocks.some(({ type }) => speakForThemselves.has(type)),
  );
}

const speakForThemselves: ReadonlySet<BlockType> = new Set(['check', 'questions', 'sources']);

function checkPlace(section: WrittenNotes, { file, text, notes }: NotesView): void {
  if (slidesOf(section, text).length > 0) {
    if (countriesOfNotes(section, { file, text }).length > 0) return;
    notes.reporter.report('jurisdiction-outside', placeOfSlide(section), {
      message: `the notes to “${section.id}” are for countries in which it is not shown`,
      advice: 'Choose among the countries of the slide, or leave them away.',
    });
    return;
  }
  const written = text.slides.map(({ id }) => id);
  // A slide that its own mistakes leave out is named there.
  if (written.some((id) => id === section.id || stemOf({ id }) === section.id)) return;
  notes.reporter.report('notes-slide-unknown', placeOfWord(section, section.id), {
    message: `the deck has no slide “${section.id}”`,
    advice: suggestion(section.id, written, 'Write the id of a slide, or remove these notes.'),
  });
}

function checkLength(section: WrittenNotes, { notes }: NotesView): void {
  const { notePoints, wordsInPoint } = limits;
  if (section.points.length > notePoints) {
    notes.reporter.report('notes-too-long', placeOfSlide(section), {
      message: `“${section.id}” has ${section.points.length} points`,
      advice: `Keep the ${notePoints} that help most: they are read while talking.`,
    });
  }
  for (const { point, spoken } of section.points) {
    const words = countWords(plainText(point.words));
    const place = spoken[0]?.pieces[0]?.at(0, 1);
    if (words <= wordsInPoint || !place) continue;
    notes.reporter.report('notes-too-long', place, {
      message: `a point of ${words} words`,
      advice: `Cut it to ${wordsInPoint}, or make two points of it.`,
    });
  }
}

function checkForeign({ point, facts }: WrittenPoint, section: WrittenNotes, view: NotesView): void {
  const { notes, ground } = view;
  const words = plainText(point.words);
  const foreign = countriesOfNotes(section, view).flatMap((country) =>
    facts.flatMap((id) => {
      const fact = ground.facts.get(id);
      return fact && isForeign(fact, country, words, notes.rules) ? [{ fact, country }] : [];
    }),
  );
  const [first] = foreign;
  if (first) reportForeign(first.fact, first.country, section, notes);
}

/** One point never sets results of two products side by side: their patients differ. */
function checkRanking({ facts }: WrittenPoint, section: WrittenNotes, { notes }: NotesView): void {
  const two = twoProducts(facts);
  if (!two) return;
  notes.reporter.report('ranking-across-trials', placeOfWord(section, two.second), {
    message: `one point rests on ${two.products[0]} and on ${two.products[1]}`,
    advice: 'Make a point for each, and say that their patients differ.',
  });
}

function checkMissing({ file, text, notes }: NotesView): void {
  // What a mistake leaves out is not missing: it is to be mended.
  if (notes.reporter.fatal > 0) return;
  for (const written of slidesToNote(text, file)) {
    const noted = notes.sections
      .filter((section) => slidesOf(section, text).includes(written))
      .flatMap((section) => countriesOfNotes(section, { file, text }));
    const lost = countriesOf(file.jurisdictions).filter(
      (country) => countriesOf(written.slide.jurisdictions).includes(country) && !noted.includes(country),
    );
    if (lost.length === 0) continue;
    notes.reporter.report(
      'notes-missing',
      { line: 1, column: 1 },
      {
        message: `nothing is noted to “${written.id}” for ${lost.join(', ')}`,
        advice: `Write ::notes{#${written.id}} and a point or two: what to say first, what families ask.`,
      },
    );
  }
}
