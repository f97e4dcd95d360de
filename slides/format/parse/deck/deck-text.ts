/** The text of a deck as it was read, slide by slide. */

import type { Language } from '../../languages/language.ts';
import type { Slide } from '../../model/library.ts';
import type { Place, Reporter } from '../../model/problem/problem.ts';
import type { FrontMatter } from '../../model/schema/front-matter.ts';
import type { SlideText } from '../context.ts';
import type { FigureShelf } from '../figure/shelf.ts';
import type { FilmShelf } from '../film/film-shelf.ts';
import type { SpokenLine } from '../spoken.ts';

/** A slide as it was written, with its id as far as one could be read, and as it was compiled. */
export interface WrittenSlide {
  id: string;
  text: SlideText;
  /** Undefined when a problem leaves the slide out. */
  slide: Slide | undefined;
  /** Its lines, with what each rests on. */
  spoken: readonly SpokenLine[];
  /** Whether every country of the deck needs it. */
  needed: boolean;
}

/** A text file in one language: what is asked of its words does not depend on what they are for. */
export interface WrittenText {
  /** The tag of the language. */
  language: string;
  /** What is known of it. */
  rules: Language;
  reporter: Reporter;
  /** The text of the file, with even line ends. */
  source: string;
}

/** One language of a deck. */
export interface DeckText extends WrittenText {
  frontMatter: FrontMatter;
  slides: WrittenSlide[];
  figures: FigureShelf;
  films: FilmShelf;
}

/** A slide that is shown, with the text it came from. */
export interface ShownSlide extends WrittenSlide {
  slide: Slide;
}

/** The slides that are not left out. */
export function shownSlides({ slides }: DeckText): ShownSlide[] {
  return slides.filter((written): written is ShownSlide => written.slide !== undefined);
}

/** Where a slide, or what is noted to it, begins: its first directive. */
export function placeOfSlide({ text }: Pick<WrittenSlide, 'text'>): Place {
  const lines = text.text.split('\n');
  const found = lines.findIndex((line) => /^\s*::(?:slide|notes)/.test(line));
  const line = Math.max(0, found === -1 ? lines.findIndex((words) => words.trim() !== '') : found);
  return { line: text.linesBefore + line + 1, column: 1, length: (lines[line] ?? '').length };
}

/** Where a word stands in a slide's text; the start of the slide when it is not there verbatim. */
export function placeOfWord(written: Pick<WrittenSlide, 'text'>, word: string): Place {
  const lines = written.text.text.split('\n');
  const line = lines.findIndex((words) => words.includes(word));
  if (line === -1) return placeOfSlide(written);
  return {
    line: written.text.linesBefore + line + 1,
    column: (lines[line] ?? '').indexOf(word) + 1,
    length: word.length,
  };
}
