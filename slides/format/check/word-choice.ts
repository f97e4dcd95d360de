/** Hype, vague words, and "cure" outside of a fact. */

import { first } from '../languages/all.ts';
import type { Language, WordRule } from '../languages/language.ts';
import { wholeWords } from '../languages/text/phrases.ts';
import type { Place } from '../model/problem/problem.ts';
import type { WrittenText } from '../parse/deck/deck-text.ts';
import { checkFreeText } from '../parse/facts/check-numbers.ts';
import type { Ground } from '../parse/ground/ground.ts';
import { reportStrayWords } from '../parse/stray/tree.ts';
import type { DeckView } from './deck-view.ts';
import { type Passage, passages } from './passages.ts';

/** Spellings of CAR T that a reader may take for something else, in every language. */
const wrongForms = 'Car[ -]?T';
const wrongForm = wholeWords(wrongForms, 'gu');

interface Patterns {
  rules: { code: WordRule['code']; advice: string; pattern: RegExp }[];
  cure: RegExp | undefined;
  /** Finds whether a passage holds anything that the others look for. */
  any: RegExp;
}

const patterns = new WeakMap<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = patterns.get(language);
  if (known) return known;
  const { cure } = language;
  const rules = language.wording ?? [];
  const all = [...rules.map(({ pattern }) => pattern), ...(cure === null ? [] : [cure]), wrongForms];
  const made = {
    rules: rules.map((rule) => ({ ...rule, pattern: wholeWords(rule.pattern) })),
    cure: cure === null ? undefined : wholeWords(cure),
    any: new RegExp(all.join('|'), 'iu'),
  };
  patterns.set(language, made);
  return made;
}

/** Looks at every passage of a text file, its front matter included. */
export function checkWordChoice({ text, ground }: { text: WrittenText; ground: Ground }): void {
  const { rules, cure, any } = patternsOf(text.rules);
  for (const passage of passages(text)) {
    if (passage.words.search(any) === -1) continue;
    for (const { code, pattern, advice } of rules) {
      for (const { place, word } of matches(passage, pattern)) {
        text.reporter.report(code, place, { message: `“${word}”`, advice });
      }
    }
    for (const { place, word } of matches(passage, wrongForm)) {
      const finding = { message: `“${word}” is not how it is written`, advice: 'Write CAR T.' };
      text.reporter.report('vague-word', place, finding);
    }
    const claims = cure ? claimsIn(passage.source) : [];
    for (const { place, word, from } of cure ? matches(passage, cure) : []) {
      if (speaksOfCure(factAround(claims, from), ground)) continue;
      text.reporter.report('cure-without-fact', place, {
        message: `“${word}” does not rest on a fact that speaks of cure`,
        advice: 'Say “remission”, with its number and its time, or refer to a fact about cure.',
      });
    }
  }
}

/** Titles and summaries cannot refer to facts, and so hold no numbers and no braces. */
export function checkFrontMatterWords({ text, ground }: DeckView): void {
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
    reportStrayWords({ text: words, at }, 'attribute', true, text.reporter);
    checkFreeText([{ text: words, at }], { language: text.rules, ground, reporter: text.reporter });
  }
}

interface FoundWord {
  place: Place;
  word: string;
  /** Where it begins in the source of its passage. */
  from: number;
}

function matches({ words, at, sourceIndex }: Passage, pattern: RegExp): FoundWord[] {
  return [...words.matchAll(pattern)].map(({ 0: word, index }) => ({
    place: at(index, word.length),
    word,
    from: sourceIndex(index),
  }));
}

interface Claim {
  id: string;
  from: number;
  to: number;
}

/** The claims of a passage, from the colon to the closing brace. */
function claimsIn(line: string): Claim[] {
  const found = line.matchAll(/:fact\[(?:[^[\]]|\[[^[\]]*\])*\]\{#([\w.-]+)\}/g);
  return [...found].map(({ 0: claim, 1: id = '', index }) => ({ id, from: index, to: index + claim.length }));
}

/** The id of the fact in whose claim a place of a passage stands. */
function factAround(claims: readonly Claim[], at: number): string | undefined {
  return claims.find(({ from, to }) => from <= at && at < to)?.id;
}

/** Facts are stated in the first language, whatever the language of the slide. */
const cureInFacts = first.cure === null ? undefined : wholeWords(first.cure, 'iu');

function speaksOfCure(id: string | undefined, ground: DeckView['ground']): boolean {
  const statement = id === undefined ? undefined : ground.facts.get(id)?.statement;
  return statement !== undefined && cureInFacts?.test(statement) === true;
}
