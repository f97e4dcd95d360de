/** One deck: its files into a deck for each language, with every problem on the way. */

import { formatNumber } from '../facts/format-value.ts';
import { type Drawing, readDrawing } from '../figure/drawing.ts';
import { type FigureShelf, shelfOf } from '../figure/shelf.ts';
import type { Deck, Slide } from '../library.ts';
import { limits } from '../limits.ts';
import type { SlideContext, SlideText } from '../parse/context.ts';
import { parseSlide } from '../parse/slide.ts';
import { splitSlides } from '../parse/split.ts';
import { readYamlAs } from '../parse/yaml.ts';
import { suggestion } from '../problem/nearest.ts';
import { byPlace, type Problem, type Reporter, reporterFor } from '../problem/problem.ts';
import { type DeckFile, deckFileSchema } from '../schema/deck.ts';
import { type FrontMatter, frontMatterSchema } from '../schema/front-matter.ts';
import type { Ground } from './ground.ts';
import { hashesOf } from './hashes.ts';
import { openFile } from './opened.ts';
import type { DeckFiles, SourceFile } from './source-file.ts';

export interface CompileOptions {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Languages that every deck must have; without it, a deck may have any. */
  languages?: readonly string[] | undefined;
}

/** A slide with the place of its opening line, for checks that come after parsing. */
export interface PlacedSlide {
  slide: Slide;
  text: SlideText;
}

/** One language of a deck, as far as it could be read. */
export interface DeckText {
  language: string;
  frontMatter: FrontMatter;
  slides: PlacedSlide[];
  reporter: Reporter;
  figures: FigureShelf;
}

export interface CompiledDeck {
  folder: string;
  /** The deck in each language in which it has a slide to show. */
  decks: Record<string, Deck>;
  problems: Problem[];
}

/** Compiles one deck. Never throws: what fails inside becomes a problem that names the deck. */
export function compileDeck(ground: Ground, files: DeckFiles, options: CompileOptions): CompiledDeck {
  try {
    return compile(ground, files, options);
  } catch (error) {
    const reporter = reporterFor(`decks/${files.folder}`, '');
    reportInternal(error, { line: 1, column: 1 }, reporter);
    return { folder: files.folder, decks: {}, problems: reporter.problems };
  }
}

function compile(ground: Ground, files: DeckFiles, options: CompileOptions): CompiledDeck {
  const { folder } = files;
  const problems: Problem[] = [];
  const deckFile = readDeckFile(files, problems);
  const drawings = readDrawings(files, ground, problems);
  const texts = [...files.texts].flatMap(([language, file]) => {
    const shelf = shelfOf(folder, drawings, (value) => formatNumber(value, language));
    return readText(language, file, shelf, ground, problems) ?? [];
  });
  const decks: Record<string, Deck> = {};
  for (const text of deckFile ? texts : []) {
    const deck = deckFile && makeDeck(deckFile, text, ground);
    if (deck) decks[text.language] = deck;
  }
  for (const text of texts) problems.push(...text.reporter.problems);
  void options;
  return { folder, decks, problems: problems.sort(byPlace) };
}

function readDeckFile({ folder, deck }: DeckFiles, problems: Problem[]): DeckFile | undefined {
  if (!deck) {
    const reporter = reporterFor(`decks/${folder}/deck.yaml`, '');
    reporter.report(
      'deck-file-missing',
      { line: 1, column: 1 },
      {
        message: `the deck “${folder}” has no deck.yaml`,
        advice: 'Write one with id, group, order, minutes, audience, jurisdictions and card.',
      },
    );
    problems.push(...reporter.problems);
    return undefined;
  }
  const { text, reporter } = openFile(deck, limits.deckYaml);
  const read = text === undefined ? undefined : readYamlAs({ text }, deckFileSchema, reporter);
  if (read && read.data.id !== folder) {
    reporter.report('id-mismatch', read.placeOf(['id']), {
      message: `the id is “${read.data.id}” and the folder “${folder}”`,
      advice: `Write id: ${folder}, or rename the folder.`,
    });
  }
  problems.push(...reporter.problems);
  return read?.data;
}

function readDrawings(
  { figures }: DeckFiles,
  ground: Ground,
  problems: Problem[],
): ReadonlyMap<string, Drawing | undefined> {
  return new Map(
    [...figures].map(([name, file]) => {
      const { text, reporter } = openFile(file, limits.figure);
      const drawing = text === undefined ? undefined : readDrawing(text, ground.cast, reporter);
      problems.push(...reporter.problems);
      return [name, drawing];
    }),
  );
}

function readText(
  language: string,
  file: SourceFile,
  figures: FigureShelf,
  ground: Ground,
  problems: Problem[],
): DeckText | undefined {
  const { text, reporter } = openFile(file, limits.deckText);
  if (text === undefined) {
    problems.push(...reporter.problems);
    return undefined;
  }
  const split = splitSlides(text);
  const matter = split.frontMatter;
  if (!matter) reportFrontMatter(reporter);
  const frontMatter = matter && readYamlAs(matter, frontMatterSchema, reporter)?.data;
  const slides = readSlides(split.slides, { language, ground, figures, reporter });
  if (!frontMatter) {
    problems.push(...reporter.problems);
    return undefined;
  }
  return { language, frontMatter, slides, reporter, figures };
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

type TextContext = Pick<SlideContext, 'language' | 'ground' | 'figures' | 'reporter'>;

function readSlides(texts: readonly SlideText[], context: TextContext): PlacedSlide[] {
  const slides: PlacedSlide[] = [];
  for (const text of texts.slice(0, limits.slides)) {
    const slide = readSlide(text, context);
    if (slide && !isDuplicate(slide, slides, text, context.reporter)) slides.push({ slide, text });
  }
  const extra = texts[limits.slides];
  if (extra) {
    context.reporter.report(
      'deck-too-long',
      { line: extra.linesBefore + 1, column: 1 },
      {
        message: `the deck has ${texts.length} slides; at most ${limits.slides} are read`,
        advice: 'Make two decks of it.',
      },
    );
  }
  return slides;
}

/** One slide, or undefined after a problem that leaves it out. */
function readSlide(text: SlideText, context: TextContext): Slide | undefined {
  const { reporter } = context;
  const start = { line: text.linesBefore + 1, column: 1 };
  if (text.text.length > limits.slide) {
    reporter.report('slide-too-long', start, {
      message: `a slide of ${text.text.length} characters; at most ${limits.slide} are read`,
      advice: 'Part it into several slides with ---.',
    });
    return undefined;
  }
  const before = reporter.fatal;
  try {
    const slide = parseSlide({ ...context, source: text, claims: new Set(), loose: [] });
    return reporter.fatal > before ? undefined : slide;
  } catch (error) {
    reportInternal(error, start, reporter);
    return undefined;
  }
}

function isDuplicate(slide: Slide, slides: PlacedSlide[], text: SlideText, reporter: Reporter): boolean {
  if (!slides.some((other) => other.slide.id === slide.id)) return false;
  const lines = text.text.split('\n');
  const line = lines.findIndex((words) => words.includes(`#${slide.id}`));
  const column = (lines[line]?.indexOf(`#${slide.id}`) ?? 0) + 2;
  reporter.report(
    'id-duplicate',
    { line: text.linesBefore + line + 1, column, length: slide.id.length },
    {
      message: `another slide is called “${slide.id}” already`,
      advice: 'Give this one another id.',
    },
  );
  return true;
}

function makeDeck(file: DeckFile, text: DeckText, ground: Ground): Deck | undefined {
  const slides = text.slides.map(({ slide }) => slide);
  if (slides.length === 0) {
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
  const deck: Omit<Deck, 'hashes'> = {
    id: file.id,
    title,
    summary,
    group: file.group,
    order: file.order,
    minutes: file.minutes,
    card: cardOf(file, text),
    status,
    slides,
  };
  return { ...deck, hashes: hashesOf(deck, file.jurisdictions, text.language, ground) };
}

function cardOf(file: DeckFile, { figures, slides, reporter }: DeckText): Deck['card'] {
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
  const shown = slides.flatMap(({ slide }) => slide.blocks).find((block) => isFigure(block, file));
  const alt = shown && 'figure' in shown ? shown.figure.alt : '';
  return figures.take(file.card, drawing, { alt, labels: new Map(), parts: [], facts: [] });
}

function isFigure(block: Slide['blocks'][number], file: DeckFile): boolean {
  return 'figure' in block && block.figure.id.replace(/-\d+$/, '') === `${file.id}-${file.card}`;
}

function reportInternal(error: unknown, place: { line: number; column: number }, reporter: Reporter): void {
  reporter.report('internal-error', place, {
    message: `the compiler failed here: ${error instanceof Error ? error.message : String(error)}`,
    advice: 'Write this part more simply, and report the failure to the makers of Anteroom with this text.',
  });
}
