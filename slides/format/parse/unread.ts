/** Files that nothing reads: each is named, with what its author may have meant. */
import { limits } from '../model/limits.ts';
import { type Problem, reporterFor } from '../model/problem/problem.ts';
import { asWebm } from './film/film.ts';
import type { SourceFile } from './source-file.ts';

type Rule = readonly [pattern: RegExp, advice: (found: readonly string[]) => string];

/** What to do about a file, by where it lies; the first that fits. */
const rules: readonly Rule[] = [
  [
    /^(facts|glossary)\/.+\/([^/]+)\.ya?ml$/,
    ([, folder, name]) => `Move it to ${folder}/${name}.yaml: folders within ${folder}/ are not read.`,
  ],
  [
    /^(decks\/[^/]+\/figures)\/.+\/([^/]+\.svg)$/,
    ([, folder, name]) => `Move it to ${folder}/${name}: folders within figures/ are not read.`,
  ],
  [
    /^decks\/[^/]+\/films\/(?:.+\/)?([^/]+\.(?:mp4|m4v|mov|avi|mkv|ogv|gif))$/i,
    ([, name = '']) => `Kiosks play WebM alone. ${asWebm(name)}`,
  ],
  [
    /^decks\/[^/]+\/films\/(.+)\.srt$/,
    ([, name]) => `Save the captions as WebVTT (ffmpeg -i ${name}.srt ${name}.en.vtt)`,
  ],
  [
    /^decks\/[^/]+\/films\//,
    () => 'A film is name.webm, its poster name.webp, and its captions name.en.vtt, one a language.',
  ],
  [
    /^decks\/[^/]+\/([^/]+)\.notes\.md$/,
    ([, language]) =>
      `Notes stand beside a text: write ${language}.md, or name them after the language of one.`,
  ],
  [/^(.+)\.yml$/, ([, path]) => `Rename it to ${path}.yaml.`],
  [/^facts\//, () => 'Facts stand in files such as facts/biology.yaml.'],
  [/^glossary\//, () => 'A glossary is named after its language, such as glossary/en.yaml.'],
  [
    /^figures\//,
    () => 'Shared drawings stand in figures/cast.svg, those of a deck in decks/name/figures/name.svg.',
  ],
  [
    /^decks\/[^/]+\//,
    () =>
      'A deck holds deck.yaml, a text file a language such as en.md, notes beside it such as en.notes.md, figures/name.svg and films/name.webm.',
  ],
  [/^decks\//, () => 'A deck is a folder of its own, such as decks/first-visit/.'],
];

const elsewhere =
  'slides/ holds decks/, facts/, glossary/, figures/cast.svg and sources.yaml; move or delete it.';

/** Warns of each of these files. */
export function reportUnread(files: readonly SourceFile[], problems: Problem[]): void {
  for (const { path, text } of files) {
    const reporter = reporterFor(path, text.slice(0, limits.slide));
    reporter.report(
      'unexpected-file',
      { line: 1, column: 1 },
      { message: 'nothing reads this file', advice: adviceFor(path) },
    );
    problems.push(...reporter.problems);
  }
}

function adviceFor(path: string): string {
  for (const [pattern, advice] of rules) {
    const found = pattern.exec(path);
    if (found) return advice(found);
  }
  return elsewhere;
}
