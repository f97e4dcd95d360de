/** Whether what the slides state rests on facts. */

import type { Language } from '../languages/language.ts';
import { sentenceKind } from '../languages/text/sentence-kind.ts';
import { sentenceEnds } from '../languages/text/sentences.ts';
import type { Place } from '../model/problem/problem.ts';
import { type DeckText, shownSlides, type WrittenText } from '../parse/deck/deck-text.ts';
import { joinSegments } from '../parse/facts/segments.ts';
import type { SpokenLine } from '../parse/spoken.ts';
import type { DeckView } from './deck-view.ts';

/** How many of the statements of a deck rest on a fact, are plain by their author's word, or neither. */
export interface Ties {
  tied: number;
  plain: number;
  untied: number;
}

interface Statement {
  words: string;
  place: Place;
  tie: keyof Ties;
}

/** How many statements of a file are reported; the table has the share of all. */
const mostReported = 20;

/** Warns of each statement that neither rests on a fact nor is marked as plain. */
export function checkTies({ text }: DeckView): void {
  reportUntied(statementsOf(text), text);
}

/** Warns of each of these statements that neither rests on a fact nor is marked as plain. */
export function reportUntied(statements: readonly Statement[], text: Pick<WrittenText, 'reporter'>): void {
  const untied = statements.filter(({ tie }) => tie === 'untied');
  for (const { words, place } of untied.slice(0, mostReported)) {
    text.reporter.report('statement-without-fact', place, {
      message: `“${shortened(words)}” rests on no fact`,
      advice:
        'Put what it states into a claim, :fact[…]{#name.of.the.fact}, or say why it needs none: :plain[…]{because="…"}.',
    });
  }
}

/** Counts the statements of a deck; undefined in a language whose instructions cannot be told from statements. */
export function tiesOf(text: DeckText): Ties | undefined {
  if (text.rules.instructions === null) return undefined;
  const ties: Ties = { tied: 0, plain: 0, untied: 0 };
  for (const { tie } of statementsOf(text)) ties[tie] += 1;
  return ties;
}

function statementsOf(text: DeckText): Statement[] {
  return shownSlides(text).flatMap((written) =>
    written.spoken.flatMap((line) => statementsIn(line, text.rules, written.slide.facts.length > 0)),
  );
}

/** The statements of a line. `restsOnFacts`: whether what it sums up does, for a headline. */
export function statementsIn(line: SpokenLine, language: Language, restsOnFacts: boolean): Statement[] {
  const { text, at } = joinSegments(line.pieces);
  const ranges = sentenceRanges(text, language);
  return (line.role === 'entry' ? ranges.slice(1) : ranges).flatMap(({ from, to, stop }): Statement[] => {
    const words = text.slice(from, to);
    const first = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u.exec(words);
    if (sentenceKind(words, stop, language) !== 'statement') return [];
    const tie = line.role === 'headline' && restsOnFacts ? 'tied' : tieOf(line, from, to);
    return [{ words: words.trim(), place: at(from + (first?.index ?? 0), first?.[0].length ?? 1), tie }];
  });
}

interface Range {
  from: number;
  to: number;
  stop: string;
}

/** Where the sentences of a text stand, those without words left out. */
function sentenceRanges(text: string, language: Language): Range[] {
  let from = 0;
  const ranges = sentenceEnds(text, language).map(({ index, after, stop }): Range => {
    const range = { from, to: index, stop };
    from = after;
    return range;
  });
  return [...ranges, { from, to: text.length, stop: '' }].filter((range) =>
    /\p{L}/u.test(text.slice(range.from, range.to)),
  );
}

/** What the words of a stretch rest on; one claim in it is enough. */
function tieOf({ pieces }: SpokenLine, from: number, to: number): keyof Ties {
  const ties = new Set<SpokenLine['pieces'][number]['tie']>();
  let at = 0;
  for (const { text, tie } of pieces) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (/[\p{L}\p{N}]/u.test(part)) ties.add(tie);
    at += text.length;
  }
  if (ties.has('fact')) return 'tied';
  return ties.has('plain') ? 'plain' : 'untied';
}

const mostShown = 60;

function shortened(words: string): string {
  return words.length <= mostShown ? words : `${words.slice(0, mostShown).trimEnd()} …`;
}
