/** Reads the facts, the sources, the glossaries and the cast. */
import { z } from 'zod';
import type { Source } from '../../model/library.ts';
import { limits } from '../../model/limits.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import type { Problem, Reporter } from '../../model/problem/problem.ts';
import { type Fact, factSchema } from '../../model/schema/fact.ts';
import { type GlossaryFileEntry, glossaryFileEntrySchema } from '../../model/schema/glossary.ts';
import { sourceFileSchema } from '../../model/schema/source.ts';
import { namesWithDigits } from '../facts/names.ts';
import { readCast } from '../figure/cast.ts';
import { openFile } from '../opened.ts';
import type { GroundFiles, SourceFile } from '../source-file.ts';
import { checkAgainst, readYaml, type YamlDocument } from '../yaml.ts';
import type { Ground } from './ground.ts';

/** Reads everything that decks share. Entries with problems are left out; the others stand. */
export function loadGround(files: GroundFiles): Ground {
  const problems: Problem[] = [];
  const sources = new Map<string, Source>();
  if (files.sources) readEntries(files.sources, limits.sources, sourceFileSchema, sources, problems);
  const facts = new Map<string, Fact>();
  for (const file of files.facts) {
    readEntries(file, limits.facts, factSchema, facts, problems, (fact, document, path, reporter) => {
      if (sources.size > 0) reportUnknownSources(fact, sources, document, path, reporter);
    });
  }
  const glossaries = new Map<string, Map<string, GlossaryFileEntry>>();
  for (const [language, file] of files.glossaries) {
    const entries = new Map<string, GlossaryFileEntry>();
    readEntries(file, limits.glossary, glossaryFileEntrySchema, entries, problems);
    glossaries.set(language, entries);
  }
  const cast = openCast(files.cast, problems);
  return { facts, sources, glossaries, names: namesWithDigits(facts, sources, glossaries), cast, problems };
}

/** Deeply wrong files are not followed entry by entry. */
const entryList = z
  .array(z.unknown(), 'write a list, each entry beginning with “- id: …”')
  .max(limits.entries);

type Check<T> = (entry: T, document: YamlDocument, path: PropertyKey[], reporter: Reporter) => void;

function readEntries<T extends { id: string }>(
  file: SourceFile,
  limit: number,
  schema: z.ZodType<T>,
  into: Map<string, T>,
  problems: Problem[],
  check?: Check<T>,
): void {
  const { text, reporter } = openFile(file, limit);
  const document = text === undefined ? undefined : readYaml({ text }, reporter);
  if (document) {
    const entries = checkAgainst(document.data ?? [], entryList, reporter, document.placeOf) ?? [];
    for (const [index, raw] of entries.entries()) {
      if (reporter.full) break;
      const entry = checkAgainst(raw, schema, reporter, (path) => document.placeOf([index, ...path]));
      if (entry === undefined) continue;
      if (into.has(entry.id)) reportDuplicate(entry.id, document, index, reporter);
      else into.set(entry.id, entry);
      check?.(entry, document, [index], reporter);
    }
  }
  problems.push(...reporter.problems);
}

function reportDuplicate(id: string, document: YamlDocument, index: number, reporter: Reporter): void {
  reporter.report('id-duplicate', document.placeOf([index, 'id']), {
    message: `“${id}” is there already`,
    advice: 'Give it another id, or join the two entries.',
  });
}

function reportUnknownSources(
  fact: Fact,
  sources: ReadonlyMap<string, Source>,
  document: YamlDocument,
  path: PropertyKey[],
  reporter: Reporter,
): void {
  for (const list of ['authority', 'read'] as const) {
    for (const [index, id] of fact[list].entries()) {
      if (sources.has(id)) continue;
      reporter.report('unknown-source', document.placeOf([...path, list, index]), {
        message: `no source is called “${id}”`,
        advice: suggestion(id, [...sources.keys()], 'Add it to slides/sources.yaml.'),
      });
    }
  }
}

function openCast(file: SourceFile | undefined, problems: Problem[]): Ground['cast'] {
  if (!file) return new Map();
  const { text, reporter } = openFile(file, limits.cast);
  const cast = text === undefined ? new Map() : readCast(text, reporter);
  problems.push(...reporter.problems);
  return cast;
}
