/** Hype, vague words, and "cure" outside of a fact. */

import { limits } from '../model/limits.ts';
import type { Place } from '../model/problem/problem.ts';
import { checkFreeText } from '../parse/facts/check-numbers.ts';
import type { DeckView } from './deck-view.ts';
import { cureWords, type WordRule, wordRules, wrongForms } from './word-lists.ts';

const wrongForm = new RegExp(`(?<!\\p{L})${wrongForms}(?!\\p{L})`, 'gu');

interface Patterns {
  rules: { code: WordRule['code']; advice: string; pattern: RegExp }[];
  cure: RegExp | undefined;
  /** Finds whether a line holds anything that the others look for. */
  any: RegExp;
}

const patterns = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const known = patterns.get(language);
  if (known) return known;
  const rules = wordRules[language] ?? [];
  const cure = cureWords[language];
  const all = [...rules.map(({ pattern }) => pattern), ...(cure ? [cure] : []), wrongForms];
  const made = {
    rules: rules.map((rule) => ({ ...rule, pattern: wholeWords(rule.pattern) })),
    cure: cure === undefined ? undefined : wholeWords(cure),
    any: new RegExp(all.join('|'), 'iu'),
  };
  patterns.set(language, made);
  return made;
}

/** Looks at every line of a text file, its front matter included. */
export function checkWordChoice({ text, ground }: DeckView): void {
  const language = text.language.split('-')[0] ?? '';
  const lines = text.source.split('\n');
  const { rules, cure, any } = patternsOf(language);
  for (const [index, line] of lines.entries()) {
    // No slide has such a line: it is left out already, and long searches are spared.
    if (line.length > limits.slide || text.reporter.full) continue;
    const words = withoutNames(line);
    if (words.search(any) === -1) continue;
    const claims = claimsIn(line);
    for (const { code, pattern, advice } of rules) {
      for (const place of matches(words, pattern, index)) {
        text.reporter.report(code, place, { message: `“${wordAt(line, place)}”`, advice });
      }
    }
    for (const place of matches(words, wrongForm, index)) {
      const finding = {
        message: `“${wordAt(line, place)}” is not how it is written`,
        advice: 'Write CAR T.',
      };
      text.reporter.report('vague-word', place, finding);
    }
    for (const place of cure ? matches(words, cure, index) : []) {
      if (speaksOfCure(factAround(claims, place.column - 1), ground, cureWords.en ?? '')) continue;
      text.reporter.report('cure-without-fact', place, {
        message: `“${wordAt(line, place)}” does not rest on a fact that speaks of cure`,
        advice: 'Say “remission”, with its number and its time, or refer to a fact about cure.',
      });
    }
  }
}

/** Titles and summaries cannot refer to facts, and so hold no numbers. */
export function checkFrontMatterNumbers({ text, ground }: DeckView): void {
  for (const field of ['title', 'summary'] as const) {
    const words = text.frontMatter[field];
    const lines = text.source.split('\n');
    const line = Math.max(
      0,
      lines.findIndex((found) => found.startsWith(`${field}:`)),
    );
    const at = (index: number, length: number): Place => ({
      line: line + 1,
      column: Math.max(0, (lines[line] ?? '').indexOf(words.slice(index, index + length))) + 1,
      length,
    });
    checkFreeText([{ text: words, at }], { language: text.language, ground, reporter: text.reporter });
  }
}

function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Covers ids and names of files, which are not read by visitors. */
function withoutNames(line: string): string {
  return line.replace(/\{[#.][^}]*\}|\b(?:src|for|spot|fact|value|source)=[^\s}]+|^::slide.*$/g, (found) =>
    '\u2022'.repeat(found.length),
  );
}

function matches(words: string, pattern: RegExp, index: number): (Place & { length: number })[] {
  return [...words.matchAll(pattern)].map((found) => ({
    line: index + 1,
    column: found.index + 1,
    length: found[0].length,
  }));
}

function wordAt(line: string, { column, length }: Place & { length: number }): string {
  return line.slice(column - 1, column - 1 + length);
}

interface Claim {
  id: string;
  from: number;
  to: number;
}

/** The claims of a line, from the colon to the closing brace. */
function claimsIn(line: string): Claim[] {
  const found = line.matchAll(/:fact\[(?:[^[\]]|\[[^[\]]*\])*\]\{#([\w.-]+)\}/g);
  return [...found].map(({ 0: claim, 1: id = '', index }) => ({ id, from: index, to: index + claim.length }));
}

/** The id of the fact in whose claim a place of a line stands. */
function factAround(claims: readonly Claim[], at: number): string | undefined {
  return claims.find(({ from, to }) => from <= at && at < to)?.id;
}

function speaksOfCure(id: string | undefined, ground: DeckView['ground'], words: string): boolean {
  const statement = id === undefined ? undefined : ground.facts.get(id)?.statement;
  return statement !== undefined && wholeWords(words).test(statement);
}
