/** Names that hold digits, such as CD19, 4-1BB or ZUMA-1: their digits are part of the name and no number. */
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
      for (const word of forms.flatMap((form) => form.split(/\s+/))) if (/\d/.test(word)) names.add(word);
    }
  }
  const texts = [
    ...[...facts.values()].map((fact) => fact.statement),
    ...[...sources.values()].map((source) => source.title),
  ];
  for (const text of texts) for (const [name] of text.matchAll(nameLike)) names.add(name);
  return names;
}

/** A run of letters and digits, with the hyphens inside it. */
const token = /[\p{L}\p{M}\d]+(?:[-‑–/][\p{L}\p{M}\d]+)*/gu;

/** Where names with digits stand in a text. */
export function nameRanges(text: string, names: ReadonlySet<string>): { index: number; length: number }[] {
  const ranges = [];
  for (const { 0: found, index } of text.matchAll(token)) {
    if (!/\d/.test(found)) continue;
    const name = longestName(found, names);
    if (name !== undefined) ranges.push({ index, length: name.length });
  }
  return ranges;
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
