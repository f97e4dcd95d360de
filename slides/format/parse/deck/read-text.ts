/** One text file of a deck into its slides. */

import type { Language } from '../../languages/language.ts';
import { limits } from '../../model/limits.ts';
import type { Problem, Reporter } from '../../model/problem/problem.ts';
import { type FrontMatter, frontMatterSchema } from '../../model/schema/front-matter.ts';
import type { SlideContext, SlideText } from '../context.ts';
import type { FigureShelf } from '../figure/shelf.ts';
import type { FilmShelf } from '../film/film-shelf.ts';
import type { Ground } from '../ground/ground.ts';
import { reportInternal } from '../internal.ts';
import { reportNesting } from '../nesting.ts';
import { openLines } from '../opened.ts';
import { parseSlide } from '../slide.ts';
import type { SourceFile } from '../source-file.ts';
import { splitSlides } from '../split.ts';
import type { SpokenLine } from '../spoken.ts';
import { readYamlAs } from '../yaml.ts';
import type { DeckText, WrittenSlide } from './deck-text.ts';

/** What the slides of a deck can show. */
export interface Shelves {
  figures: FigureShelf;
  films: FilmShelf;
}

/** Reads a text file; undefined, with its problems handed on, when it has no usable front matter. */
export function readText(
  language: Language,
  file: SourceFile,
  shelves: Shelves,
  ground: Ground,
  problems: Problem[],
): DeckText | undefined {
  const { lines, reporter } = openLines(file, limits.deckText);
  const split = lines && splitSlides(lines.text);
  if (split && !split.frontMatter) reportFrontMatter(reporter);
  const { damaged = noLines, withEmoji = noLines } = lines ?? {};
  const isDamaged = (part: SlideText) => holdsLine(part, damaged) || holdsLine(part, withEmoji);
  const matter = split?.frontMatter;
  const frontMatter = matter && readFrontMatter(matter, damaged, reporter);
  const slides = split ? readSlides(split.slides, isDamaged, { language, ground, ...shelves, reporter }) : [];
  if (!lines || !frontMatter) {
    problems.push(...reporter.problems);
    return undefined;
  }
  return {
    language: language.tag,
    rules: language,
    frontMatter,
    slides,
    reporter,
    ...shelves,
    source: lines.text.replace(/\r\n?/g, '\n'),
  };
}

const noLines: ReadonlySet<number> = new Set();

function readFrontMatter(
  matter: SlideText,
  damaged: ReadonlySet<number>,
  reporter: Reporter,
): FrontMatter | undefined {
  const own = new Set([...damaged].filter((line) => holdsLine(matter, new Set([line]))));
  return readYamlAs({ ...matter, damaged: own }, frontMatterSchema, reporter)?.data;
}

function reportFrontMatter(reporter: Reporter): void {
  reporter.report(
    'front-matter-missing',
    { line: 1, column: 1 },
    {
      message: 'the file does not begin with front matter',
      advice: 'Begin it with a line “---”, then title, summary and status, then “---”.',
    },
  );
}

type TextContext = Pick<SlideContext, 'language' | 'ground' | 'figures' | 'films' | 'reporter'>;

/** Whether one of some lines of the file belongs to a part of it. */
function holdsLine({ text, linesBefore }: SlideText, lines: ReadonlySet<number>): boolean {
  if (lines.size === 0) return false;
  const last = linesBefore + text.split('\n').length;
  return [...lines].some((line) => linesBefore < line && line <= last);
}

function readSlides(
  texts: readonly SlideText[],
  isDamaged: (text: SlideText) => boolean,
  context: TextContext,
): WrittenSlide[] {
  const seen = new Set<string>();
  const slides = texts.slice(0, limits.slides).map((text): WrittenSlide => {
    const { id, needed } = openingOf(text);
    if (context.reporter.full || isDamaged(text)) return { id, text, needed, slide: undefined, spoken: [] };
    if (id !== '' && seen.has(id))
      return { id, text, needed, slide: reportDuplicate(id, text, context.reporter), spoken: [] };
    seen.add(id);
    const spoken: SpokenLine[] = [];
    return { id, text, needed, slide: readSlide(text, spoken, context), spoken };
  });
  reportLength(texts, context.reporter);
  return slides;
}

function reportLength(texts: readonly SlideText[], reporter: Reporter): void {
  const tooMany = texts.length > limits.slides;
  const extra = texts[tooMany ? limits.slides : limits.slidesToFollow];
  if (!extra) return;
  const most = tooMany
    ? `at most ${limits.slides} are read, and the rest is left out`
    : `a visitor follows ${limits.slidesToFollow} at most`;
  reporter.report(
    tooMany ? 'deck-cut-off' : 'deck-too-long',
    { line: extra.linesBefore + 1, column: 1 },
    {
      message: `the deck has ${texts.length} slides; ${most}`,
      advice: 'Make two decks of it or more, one idea each.',
    },
  );
}

/** What the opening line of a slide says of it, also when the rest of the slide cannot be read. */
function openingOf({ text }: SlideText): { id: string; needed: boolean } {
  const line = /^[ \t]*::slide.*$/m.exec(text)?.[0] ?? '';
  return { id: /\{[^}]*#([^\s}#]+)/.exec(line)?.[1] ?? '', needed: !/\bneeded="?no\b/.test(line) };
}

/** One slide, or undefined after a problem that leaves it out. */
function readSlide(text: SlideText, spoken: SpokenLine[], context: TextContext): WrittenSlide['slide'] {
  const { reporter } = context;
  const start = { line: text.linesBefore + 1, column: 1 };
  const lines = text.text.split('\n').length;
  if (text.text.length > limits.slide || lines > limits.slideLines) {
    reporter.report('slide-too-long', start, {
      message: `a slide of ${text.text.length} characters on ${lines} lines; at most ${limits.slide} on ${limits.slideLines} are read`,
      advice: 'Part it into several slides with ---.',
    });
    return undefined;
  }
  if (reportNesting(text, reporter)) return undefined;
  const before = reporter.fatal;
  try {
    const slide = parseSlide({
      ...context,
      source: text,
      claims: new Set(),
      loose: [],
      steps: new Map(),
      spoken,
    });
    return reporter.fatal > before ? undefined : slide;
  } catch (error) {
    reportInternal(error, start, reporter);
    return undefined;
  }
}

function reportDuplicate(id: string, { text, linesBefore }: SlideText, reporter: Reporter): undefined {
  const lines = text.split('\n');
  const line = lines.findIndex((words) => words.includes(`#${id}`));
  const column = (lines[line]?.indexOf(`#${id}`) ?? 0) + 2;
  reporter.report(
    'id-duplicate',
    { line: linesBefore + line + 1, column, length: id.length },
    {
      message: `another slide is called “${id}” already`,
      advice: 'Give this one another id.',
    },
  );
}
