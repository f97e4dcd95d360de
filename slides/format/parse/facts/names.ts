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
