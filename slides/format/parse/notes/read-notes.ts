/** `<language>.notes.md`: what a consultant is told beside each slide. */
import type { Language } from '../../languages/language.ts';
import { limits } from '../../model/limits.ts';
import type { Problem, Reporter } from '../../model/problem/problem.ts';
import { notesMatterSchema } from '../../model/schema/notes-matter.ts';
import type { SlideContext, SlideText } from '../context.ts';
import type { Ground } from '../ground/ground.ts';
import { reportInternal } from '../internal.ts';
import { reportNesting } from '../nesting.ts';
import { openLines } from '../opened.ts';
import type { SourceFile } from '../source-file.ts';
import { splitSlides } from '../split.ts';
import { readYamlAs } from '../yaml.ts';
import type { NotesText, WrittenNotes } from './notes-text.ts';
import { parseSection } from './section.ts';

type Shelves = Pick<SlideContext, 'figures' | 'films'>;

/** Reads a file of notes; undefined, with its problems handed on, when it has no usable front matter. */
export function readNotes(
  language: Language,
  file: SourceFile,
  { figures, films }: Shelves,
  ground: Ground,
  problems: Problem[],
): NotesText | undefined {
  const { lines, reporter } = openLines(file, limits.notes);
  const split = lines && splitSlides(lines.text);
  if (split && !split.frontMatter) reportFrontMatter(reporter);
  const bad = new Set([...(lines?.damaged ?? []), ...(lines?.withEmoji ?? [])]);
  const matter =
    split?.frontMatter &&
    readYamlAs({ ...split.frontMatter, damaged: bad }, notesMatterSchema, reporter)?.data;
  const sections = (split?.slides ?? []).slice(0, limits.slides).flatMap((text): WrittenNotes[] => {
    if (reporter.full || holdsLine(text, bad)) return [];
    return readSection(text, { language, ground, figures, films, reporter }) ?? [];
  });
  if (!lines || !matter) {
    problems.push(...reporter.problems);
    return undefined;
  }
  return {
    language: language.tag,
    rules: language,
    status: matter.status,
    sections,
    reporter,
    source: lines.text.replace(/\r\n?/g, '\n'),
  };
}

/** One section, or undefined after a problem that leaves it out. */
function readSection(
  text: SlideText,
  context: Pick<SlideContext, 'language' | 'ground' | 'figures' | 'films' | 'reporter'>,
): WrittenNotes[] | undefined {
  const { reporter } = context;
  const start = { line: text.linesBefore + 1, column: 1 };
  if (text.text.length > limits.slide || text.text.split('\n').length > limits.slideLines) {
    reporter.report('notes-too-long', start, {
      message: `notes of ${text.text.length} characters for one slide; at most ${limits.slide} on ${limits.slideLines} lines are read`,
      advice: 'Keep what a consultant can use while talking.',
    });
    return undefined;
  }
  if (reportNesting(text, reporter)) return undefined;
  const before = reporter.fatal;
  try {
    const section = parseSection({
      ...context,
      source: text,
      claims: new Set(),
      loose: [],
      steps: new Map(),
      spoken: [],
    });
    return section === undefined || reporter.fatal > before ? undefined : [section];
  } catch (error) {
    reportInternal(error, start, reporter);
    return undefined;
  }
}

function holdsLine({ text, linesBefore }: SlideText, lines: ReadonlySet<number>): boolean {
  const last = linesBefore + text.split('\n').length;
  return [...lines].some((line) => linesBefore < line && line <= last);
}

function reportFrontMatter(reporter: Reporter): void {
  reporter.report(
    'front-matter-missing',
    { line: 1, column: 1 },
    {
      message: 'the notes do not begin with front matter',
      advice: 'Begin them with a line “---”, then “status: draft”, then “---”.',
    },
  );
}
