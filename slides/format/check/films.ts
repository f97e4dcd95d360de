/** Films: that captions say what the transcript says, and that no film lies about unused. */
import type { Block, Prose } from '../model/library.ts';
import { plainText } from '../model/plain-text.ts';
import { type Problem, reporterFor } from '../model/problem/problem.ts';
import { type DeckText, placeOfWord, shownSlides } from '../parse/deck/deck-text.ts';
import type { FilmFiles } from '../parse/source-file.ts';
import type { DeckView } from './deck-view.ts';

/**
 * Every caption stands word for word in the transcript. The transcript is held against facts, limits and lists of words as
 * every text of a slide is, and so captions are.
 */
export function checkCaptions({ text }: DeckView): void {
  for (const written of shownSlides(text)) {
    for (const block of written.slide.blocks) {
      if (block.type !== 'video') continue;
      const untold = untoldIn(block);
      if (untold === undefined) continue;
      text.reporter.report('captions-untold', placeOfWord(written, ':::video'), {
        message: `the captions of “${block.title}” say “${untold}”, and the transcript does not`,
        advice: 'Write the same words in both, in the same order; put sounds into brackets: [a door closes].',
      });
    }
  }
}

/** The first caption whose words the transcript lacks. What can be heard stands in brackets, and is not said. */
function untoldIn({ captions, transcript }: Extract<Block, { type: 'video' }>): string | undefined {
  const told = ` ${wordsIn(transcript.map(proseText).join(' '))} `;
  return captions
    .map(({ lines }) => lines.join(' '))
    .find((words) => {
      const said = wordsIn(words.replaceAll(/\[[^\]]*\]/g, ' '));
      return said !== '' && !told.includes(` ${said} `);
    });
}

function proseText(part: Prose): string {
  return part.type === 'list' ? part.items.map(plainText).join(' ') : plainText(part.children);
}

/** Words and numbers alone, in small letters. */
function wordsIn(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Warns of each film of a deck that no slide shows, in any language. */
export function unusedFilms(films: ReadonlyMap<string, FilmFiles>, texts: readonly DeckText[]): Problem[] {
  // A slide that is left out may be the one that shows the film.
  if (texts.length === 0 || texts.some((text) => text.slides.some(({ slide }) => !slide))) return [];
  const taken = new Set(texts.flatMap((text) => [...text.films.taken()]));
  return [...films].flatMap(([name, { clip, poster, captions }]) => {
    const file = clip ?? poster ?? [...captions.values()][0];
    if (taken.has(name) || !file) return [];
    const reporter = reporterFor(file.path, '');
    reporter.report(
      'film-unused',
      { line: 1, column: 1 },
      { message: `no slide shows the film “${name}”`, advice: 'Show it on a slide, or delete its files.' },
    );
    return reporter.problems;
  });
}
