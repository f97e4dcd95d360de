/** What the content check shows of each deck in each language. */

import type { DeckView } from '../check/deck-view.ts';
import { slidesToNote } from '../check/notes.ts';
import { mostWords } from '../check/plain-language.ts';
import { type Ties, tiesOf } from '../check/ties.ts';
import type { ReadingLevel } from '../languages/reading.ts';
import { uncheckedIn } from '../languages/unchecked.ts';
import type { Deck } from '../model/library.ts';
import type { NotesBundle } from '../model/notes.ts';
import type { Problem } from '../model/problem/problem.ts';
import type { Fact } from '../model/schema/fact.ts';
import { factsIn } from '../model/slides.ts';
import { type DeckText, shownSlides } from '../parse/deck/deck-text.ts';
import { textHash } from '../parse/deck/text-hash.ts';
import type { Ground } from '../parse/ground/ground.ts';
import { claimsOf } from './claims.ts';

export interface DeckReport {
  deck: string;
  title: string;
  language: string;
  status: 'draft' | 'reviewed';
  /** Slides in the library, and ids of those left out. */
  slides: number;
  leftOut: string[];
  /** The most words in the body of a slide, and the slide that has them. */
  words: { most: number; slide: string };
  /** Flesch-Kincaid grade of English, INFLESZ and Fernández-Huerta of Spanish. */
  grade?: number;
  inflesz?: number;
  fernandezHuerta?: number;
  /** What the checks cannot look at in this language, in words. */
  unchecked: string[];
  /** Places at which a fact is claimed. */
  claims: number;
  /** Statements, by whether they rest on a fact; absent where the language does not tell them from instructions. */
  statements?: Ties;
  /** Facts behind them, by whether their source was read. */
  facts: Record<Fact['verification'], number>;
  /** Those facts with their review dates, the next one first. */
  reviews: { fact: string; reviewBy: string; slides: string[] }[];
  missingAlt: number;
  /** Slides of the first language that this one lacks. */
  untranslated: string[];
  /** What a translation writes as its `source` when it was made from this text. */
  textHash: string;
  /** Slides that state something, and how many of them have notes for a consultant. */
  noted: { slides: number; of: number };
  /** By country: the content hash to which a sign-off belongs. */
  hashes: Deck['hashes'];
}

/** The row of one language; `original` is the deck's first language, `made` what was made of this one, `problems` are those of its text. */
export function reportOf(
  { text, ground, file, level }: DeckView,
  original: DeckText,
  { hashes, notes }: { hashes: Deck['hashes']; notes: NotesBundle | undefined },
  problems: readonly Problem[],
): DeckReport {
  const shown = shownSlides(text);
  const counts = shown.map((written) => ({
    most: mostWords(written, file.jurisdictions),
    slide: written.id,
  }));
  const facts = [...new Set(shown.flatMap(({ slide }) => slide.facts))].flatMap(
    (id) => ground.facts.get(id) ?? [],
  );
  const statements = tiesOf(text);
  const own = new Set(text.slides.map(({ id }) => id));
  return {
    deck: file.id,
    title: text.frontMatter.title,
    language: text.language,
    status: text.frontMatter.status,
    slides: shown.length,
    leftOut: text.slides.filter(({ slide }) => !slide).map(({ id }) => id),
    words: counts.reduce((a, b) => (b.most > a.most ? b : a), { most: 0, slide: '' }),
    ...shownLevel(level),
    unchecked: uncheckedIn(text.rules),
    claims: shown.reduce((count, { slide }) => count + claimsOf(slide), 0),
    ...(statements ? { statements } : {}),
    facts: byVerification(facts),
    reviews: factsToReview(facts, notes, ground)
      .map(({ id, reviewBy }) => ({ fact: id, reviewBy, slides: placesOf(id, text, notes) }))
      .sort((a, b) =>
        a.reviewBy === b.reviewBy ? (a.fact < b.fact ? -1 : 1) : a.reviewBy < b.reviewBy ? -1 : 1,
      ),
    missingAlt: problems.filter(({ code }) => code === 'alt-missing').length,
    untranslated: original.slides.map(({ id }) => id).filter((id) => !own.has(id)),
    textHash: textHash(text),
    hashes,
    noted: notedOf(text, file, notes),
  };
}

/** The numbers of a level, without the words about them. */
function shownLevel(
  level: ReadingLevel | undefined,
): Pick<DeckReport, 'grade' | 'inflesz' | 'fernandezHuerta'> {
  if (!level) return {};
  const { easyEnough, said, hardness, ...numbers } = level;
  return numbers;
}

function byVerification(facts: readonly Fact[]): DeckReport['facts'] {
  const counts = { read: 0, partly: 0, unread: 0 };
  for (const { verification } of facts) counts[verification] += 1;
  return counts;
}

/** The facts of the slides, and those that only the notes name. */
function factsToReview(facts: readonly Fact[], notes: NotesBundle | undefined, ground: Ground): Fact[] {
  const noted = Object.keys(notes?.facts ?? {}).flatMap((id) => ground.facts.get(id) ?? []);
  return [...new Set([...facts, ...noted])];
}

/** The slides that name a fact, and those in whose notes it stands. */
function placesOf(fact: string, text: DeckText, notes: NotesBundle | undefined): string[] {
  const slides = shownSlides(text)
    .filter(({ slide }) => slide.facts.includes(fact))
    .map(({ id }) => id);
  const noted = (notes?.groups ?? []).filter(({ points }) => factsIn(points).has(fact));
  return [...slides, ...noted.map((group) => `${group.slides.join('+')} (notes)`)];
}

/** How far the notes of a text cover its slides. */
function notedOf(
  text: DeckText,
  file: DeckView['file'],
  notes: NotesBundle | undefined,
): DeckReport['noted'] {
  const noted = new Set(notes?.groups.flatMap(({ slides }) => slides));
  const wanting = slidesToNote(text, file);
  return { slides: wanting.filter(({ id }) => noted.has(id)).length, of: wanting.length };
}
