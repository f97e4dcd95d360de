/** What the checks of a whole deck look at. */
import type { Ground } from '../compile/ground.ts';
import type { FigureShelf } from '../figure/shelf.ts';
import type { Jurisdiction, Slide } from '../library.ts';
import type { SlideText } from '../parse/context.ts';
import type { Place, Reporter } from '../problem/problem.ts';
import type { ReadingLevel } from '../readability/level.ts';
import type { DeckFile } from '../schema/deck.ts';
import type { FrontMatter } from '../schema/front-matter.ts';

/** A slide as it was written, with its id as far as one could be read, and as it was compiled. */
export interface WrittenSlide {
  id: string;
  text: SlideText;
  /** Undefined when a problem leaves the slide out. */
  slide: Slide | undefined;
  /** Whether every country of the deck needs it. */
  needed: boolean;
}

/** One language of a deck. */
export interface DeckText {
  language: string;
  frontMatter: FrontMatter;
  slides: WrittenSlide[];
  reporter: Reporter;
  figures: FigureShelf;
  /** The text of the file, with even line ends. */
  source: string;
}

export interface DeckView {
  file: DeckFile;
  text: DeckText;
  ground: Ground;
  /** `YYYY-MM-DD`. */
  today: string;
  /** How easy its text is to read; undefined for languages without a formula. */
  level: ReadingLevel | undefined;
}

/** A slide that is shown, with the text it came from. */
export interface ShownSlide extends WrittenSlide {
  slide: Slide;
}

/** The slides that are not left out. */
export function shownSlides({ slides }: DeckText): ShownSlide[] {
  return slides.filter((written): written is ShownSlide => written.slide !== undefined);
}

/** Where a slide begins: its `::slide` line. */
export function placeOfSlide({ text }: WrittenSlide): Place {
  const lines = text.text.split('\n');
  const found = lines.findIndex((line) => line.trimStart().startsWith('::slide'));
  const line = Math.max(0, found === -1 ? lines.findIndex((words) => words.trim() !== '') : found);
  return { line: text.linesBefore + line + 1, column: 1, length: (lines[line] ?? '').length };
}

/** Where a word stands in a slide's text; the start of the slide when it is not there verbatim. */
export function placeOfWord(written: WrittenSlide, word: string): Place {
  const lines = written.text.text.split('\n');
  const line = lines.findIndex((words) => words.includes(word));
  if (line === -1) return placeOfSlide(written);
  return {
    line: written.text.linesBefore + line + 1,
    column: (lines[line] ?? '').indexOf(word) + 1,
    length: word.length,
  };
}

/** The countries of a deck, a slide or a block: `all` stands for every country that a deck can be for. */
export function countriesOf(jurisdictions: readonly Jurisdiction[] | undefined): readonly Jurisdiction[] {
  return jurisdictions === undefined || jurisdictions.includes('all') ? ['us', 'uk', 'eu'] : jurisdictions;
}
