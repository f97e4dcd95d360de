/** Names that hold digits, such as CD19, 4-1BB or ZUMA-1: their digits are part of the name and no number. */
import { anyOf, wholeWords } from '../../languages/text/phrases.ts';
import type { Source } from '../../model/library.ts';
import type { Fact } from '../../model/schema/fact.ts';
import type { GlossaryFileEntry } from '../../model/schema/glossary.ts';

/** Letters, at least one of them a capital, with digits, as trials, markers and products are called. */
const nameLike =
  /(?<![\p{L}\p{N}-])(?=[\p{L}\d-]*\p{Lu})(?:\p{L}[\p{L}]*-?\d+[\p{L}\d]*(?:-\d+)?)(?![\p{L}\p{N}])/gu;

/**
 * The names with digits that the glossary marks as names, and those that the facts and the titles of the sources
 * use. Measures such as "2010s" or "38C" begin with a digit and are not among them.
 */
export function namesWithDigits(
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, Source>,
  glossaries: ReadonlyMap<string, ReadonlyMap<string, GlossaryFileEntry>>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const glossary of glossaries.values()) {
    for (const { name, forms } of glossary.values()) {
      if (!name) continue;
      for (const name of forms.flatMap(namesIn)) names.add(name);
    }
  }
  const texts = [
    ...[...facts.values()].map((fact) => fact.statement),
    ...[...sources.values()].map((source) => source.title),
  ];
  for (const text of texts) for (const [name] of text.matchAll(nameLike)) names.add(name);
  return names;
}

/** The words of a form that hold digits; the form as a whole where a number stands in it by itself ("factor 8"). */
function namesIn(form: string): string[] {
  const words = form.split(/\s+/).filter((word) => /\d/.test(word));
  return words.some((word) => !/\p{L}/u.test(word)) ? [form.replace(/\s+/g, ' ')] : words;
}

/** A run of letters and digits, with the hyphens inside it. */
const token = /[\p{L}\p{M}\d]+(?:[-‑–/][\p{L}\p{M}\d]+)*/gu;

/** Where names with digits stand in a text. */
export function nameRanges(text: string, names: ReadonlySet<string>): { index: number; length: number }[] {
  const ranges = [...text.matchAll(phrasesOf(names))].map(({ 0: { length }, index }) => ({ index, length }));
  for (const { 0: found, index } of text.matchAll(token)) {
    if (!/\d/.test(found)) continue;
    const name = longestName(found, names);
    if (name !== undefined) ranges.push({ index, length: name.length });
  }
  return ranges;
}

const phrases = new WeakMap<ReadonlySet<string>, RegExp>();

/** Finds the names of several words. */
function phrasesOf(names: ReadonlySet<string>): RegExp {
  const known = phrases.get(names);
  if (known) return known;
  const several = [...names].filter((name) => name.includes(' '));
  const made = several.length > 0 ? wholeWords(anyOf(several), 'gu') : /(?!)/g;
  phrases.set(names, made);
  return made;
}

/** The longest name with which a token begins: `CD19` in `CD19-negative`. */
function longestName(found: string, names: ReadonlySet<string>): string | undefined {
  const parts = found.split(/([-‑–/])/);
  for (let count = parts.length; count > 0; count -= 2) {
    const candidate = parts.slice(0, count).join('');
    if (names.has(candidate.replace(/‑/g, '-'))) return candidate;
  }
  return undefined;
}
