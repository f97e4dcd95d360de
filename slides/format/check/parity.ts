/** A translation has the same slides, blocks, facts and figures as the first language. */

import type { Applies } from '../model/applies.ts';
import type { Slide } from '../model/library.ts';
import type { ProblemCode } from '../model/problem/codes.ts';
import { allBlocks } from '../model/slides.ts';
import { stepsOf } from '../model/steps.ts';
import { type DeckText, placeOfSlide, type WrittenSlide } from '../parse/deck/deck-text.ts';
import { textHash } from '../parse/deck/text-hash.ts';

/** Compares a translation with the text it was made from. */
export function checkParity(original: DeckText, translation: DeckText): void {
  checkSource(original, translation);
  const { reporter } = translation;
  const originals = new Map(original.slides.map((written) => [written.id, written]));
  const translated = new Set(translation.slides.map(({ id }) => id));
  for (const id of originals.keys()) {
    if (translated.has(id)) continue;
    reporter.report(
      'translation-slides',
      { line: 1, column: 1 },
      {
        message: `the slide “${id}” of ${original.language}.md is missing`,
        advice: 'Translate it, with the same id.',
      },
    );
  }
  for (const written of translation.slides) {
    const from = originals.get(written.id);
    if (from) checkSlide(from, written, translation);
    else {
      reporter.report('translation-slides', placeOfSlide(written), {
        message: `the slide “${written.id}” is not in ${original.language}.md`,
        advice: 'Remove it, correct its id, or write it there first.',
      });
    }
  }
  checkOrder(originals, translation);
}

function checkSource(original: DeckText, { frontMatter, reporter, source }: DeckText): void {
  const hash = textHash(original);
  const lines = source.split('\n');
  const line = lines.findIndex((words) => words.startsWith('source:'));
  if (frontMatter.source === undefined) {
    reporter.report(
      'translation-source-missing',
      { line: 1, column: 1 },
      {
        message: `the front matter does not say from which ${original.language} text this was made`,
        advice: `When the translation fits, add: source: ${hash}`,
      },
    );
  } else if (hash !== frontMatter.source) {
    reporter.report(
      'translation-stale',
      { line: line + 1, column: 1, length: (lines[line] ?? '').length },
      {
        message: `${original.language}.md was changed after this was made`,
        advice: `Bring the translation up to date, and then write: source: ${hash}`,
      },
    );
  }
}

function checkOrder(originals: ReadonlyMap<string, WrittenSlide>, { slides, reporter }: DeckText): void {
  const translated = slides.filter(({ id }) => originals.has(id));
  const known = new Set(translated.map(({ id }) => id));
  const order = [...originals.keys()].filter((id) => known.has(id));
  const displaced = translated.find(({ id }, index) => order[index] !== id);
  if (!displaced) return;
  reporter.report('translation-slides', placeOfSlide(displaced), {
    message: `the slide “${displaced.id}” stands in another place than in the first language`,
    advice: `Keep the order: ${order.join(', ')}.`,
  });
}

function checkSlide(from: WrittenSlide, to: WrittenSlide, { reporter }: DeckText): void {
  if (!from.slide || !to.slide) return;
  const compare = (code: ProblemCode, what: string, of: (slide: Slide) => string[]) => {
    const expected = from.slide ? of(from.slide) : [];
    const given = to.slide ? of(to.slide) : [];
    if (expected.join(' ') === given.join(' ')) return;
    reporter.report(code, placeOfSlide(to), {
      message: `“${to.id}” has other ${what}: ${given.join(', ') || 'none'}`,
      advice: `The first language has: ${expected.join(', ') || 'none'}.`,
    });
  };
  compare('translation-blocks', 'blocks', blocksOf);
  compare('translation-slides', 'audience', ({ audience }) => (audience ? [audience] : []));
  compare('translation-slides', 'tags', tagsOf);
  compare('translation-steps', 'steps', stepsIn);
  compare('translation-facts', 'facts', (slide) => [...new Set(slide.facts)].sort());
  compare('translation-figures', 'figures', figuresOf);
}

/** Kinds of blocks, with the countries they are for. */
function blocksOf(slide: Slide): string[] {
  return allBlocks(slide).map(({ type, jurisdictions }) =>
    jurisdictions ? `${type}(${jurisdictions.join('+')})` : type,
  );
}

/** For whom it is, where it is not for everybody. */
function tagsOf({ applies }: { applies?: Applies | undefined }): string[] {
  return Object.entries(applies ?? {}).map(
    ([kind, names = []]) => `${kind}="${[...names].sort().join(' ')}"`,
  );
}

/** In how many steps the slide appears, where it does. */
function stepsIn(slide: Slide): string[] {
  const steps = stepsOf(slide);
  return steps > 1 ? [String(steps)] : [];
}

/** Figures with their explained spots, or their views; films by their length, for what is said in them differs. */
function figuresOf(slide: Slide): string[] {
  return slide.blocks.flatMap((block) => {
    if (block.type === 'video') return `film of ${block.film.seconds} seconds`;
    if (!('figure' in block)) return [];
    if (block.type === 'views')
      return `${block.figure.id}(${block.views.map((view) => [view.view, ...tagsOf(view)].join(' ')).join('+')})`;
    const spots = block.figure.parts.map((part) => [part.spot, ...tagsOf(part)].join(' ')).sort();
    return spots.length > 0 ? `${block.figure.id}(${spots.join('+')})` : block.figure.id;
  });
}
