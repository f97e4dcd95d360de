/** Reads the facts, the sources, the glossaries and the cast. */
import { z } from 'zod';
import { first, languageOf, languages } from '../../languages/all.ts';
import { baseOf } from '../../languages/faces.ts';
import type { Language } from '../../languages/language.ts';
import { namePattern } from '../../languages/spelling/find.ts';
import type { Source } from '../../model/library.ts';
import { limits } from '../../model/limits.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import type { Problem, Reporter } from '../../model/problem/problem.ts';
import { type Fact, factSchema } from '../../model/schema/fact.ts';
import { type GlossaryFileEntry, glossaryFileEntrySchema } from '../../model/schema/glossary.ts';
import { sourceFileSchema } from '../../model/schema/source.ts';
import { namesWithDigits } from '../facts/names.ts';
import { type Cast, readCast } from '../figure/cast.ts';
import { unknownLanguage } from '../language.ts';
import { openFile, openLines } from '../opened.ts';
import type { GroundFiles, SourceFile } from '../source-file.ts';
import { reportSpelling } from '../spelling.ts';
import { reportUnread } from '../unread.ts';
import { checkAgainst, readAgainst, readYaml, type YamlDocument } from '../yaml.ts';
import type { Ground } from './ground.ts';
import { reportLostSuccessors, type WrittenFact } from './successors.ts';

/** Reads everything that decks share. Entries with problems are left out; the others stand. */
export function loadGround(files: GroundFiles): Ground {
  const problems: Problem[] = [];
  const sources = new Map<string, Source>();
  if (files.sources) {
    problems.push(...readEntries(files.sources, limits.sources, sourceFileSchema, sources).problems);
  }
  const cast = openCast(files.cast, problems);
  const glossaries = readGlossaries(files, cast, problems);
  const properNames = new Map([...glossaries].map(([language, entries]) => [language, namesIn(entries)]));
  const facts = readFacts(files, sources, properNames.get(first.tag) ?? [], problems);
  reportUnread(files.others, problems);
  const names = namesWithDigits(facts, sources, glossaries);
  return { facts, sources, glossaries, properNames, names, cast, problems };
}

function readGlossaries(
  files: GroundFiles,
  cast: Cast,
  problems: Problem[],
): Map<string, Map<string, GlossaryFileEntry>> {
  const glossaries = new Map<string, Map<string, GlossaryFileEntry>>();
  for (const [language, file] of files.glossaries) {
    const entries = new Map<string, GlossaryFileEntry>();
    const rules = languageOf(language);
    if (!rules) problems.push(...unknownLanguage(language, file));
    const spell = spellingCheck<GlossaryFileEntry>(rules, [], ['term', 'meaning']);
    const check: Check<GlossaryFileEntry> = (...entry) => {
      spell(...entry);
      reportUnknownPicture(cast, ...entry);
    };
    const { problems: own } = readEntries(file, limits.glossary, glossaryFileEntrySchema, entries, check);
    problems.push(...own);
    glossaries.set(language, entries);
  }
  return withRegions(glossaries);
}

function reportUnknownPicture(
  cast: Cast,
  { picture }: GlossaryFileEntry,
  document: YamlDocument,
  path: PropertyKey[],
  reporter: Reporter,
): void {
  if (picture === undefined || cast.has(picture)) return;
  reporter.report('figure-reference', document.placeOf([...path, 'picture']), {
    message: `the cast has no “${picture}”`,
    advice: suggestion(picture, [...cast.keys()], 'Add a <symbol> to slides/figures/cast.svg.'),
  });
}

/** A region without a glossary of its own has that of its language: `es-US` that of `es`. */
function withRegions<T>(glossaries: ReadonlyMap<string, T>): Map<string, T> {
  const regions = [...languages.keys()].flatMap((tag): [string, T][] => {
    const ofLanguage = glossaries.get(baseOf(tag));
    return ofLanguage ? [[tag, ofLanguage]] : [];
  });
  return new Map([...regions, ...glossaries]);
}

function namesIn(entries: ReadonlyMap<string, GlossaryFileEntry>): string[] {
  return [...entries.values()].flatMap(({ name, forms }) => (name ? forms : []));
}

/** Facts are stated in the first language, and in its spelling. */
function readFacts(
  files: GroundFiles,
  sources: ReadonlyMap<string, Source>,
  names: readonly string[],
  problems: Problem[],
): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const spell = spellingCheck<Fact>(first, names, ['statement']);
  const written: WrittenFact[] = [];
  const reporters = files.facts.map((file) =>
    readEntries(file, limits.facts, factSchema, facts, (fact, document, path, reporter) => {
      written.push({ fact, document, path, reporter });
      if (sources.size > 0) reportUnknownSources(fact, sources, document, path, reporter);
      spell(fact, document, path, reporter);
    }),
  );
  reportLostSuccessors(written, facts);
  problems.push(...reporters.flatMap((reporter) => reporter.problems));
  return facts;
}

/** Holds fields of an entry against the spelling of a language; its whole field is pointed at. */
function spellingCheck<T extends object>(
  language: Language | undefined,
  names: readonly string[],
  fields: readonly (keyof T & string)[],
): Check<T> {
  const spelling = language?.spelling;
  if (!spelling) return () => {};
  const keep = namePattern(spelling, names);
  return (entry, document, path, reporter) => {
    for (const field of fields) {
      const at = () => document.placeOf([...path, field]);
      reportSpelling(String(entry[field]), spelling, keep, reporter, at);
    }
  };
}

/** Deeply wrong files are not followed entry by entry. */
const entryList = z
  .array(z.unknown(), 'write a list, each entry beginning with “- id: …”')
  .max(limits.entries);

type Check<T> = (entry: T, document: YamlDocument, path: PropertyKey[], reporter: Reporter) => void;

/** Reads the entries of a file into a map, and hands back what reported their problems. */
function readEntries<T extends { id: string }>(
  file: SourceFile,
  limit: number,
  schema: z.ZodType<T>,
  into: Map<string, T>,
  check?: Check<T>,
): Reporter {
  const { lines, reporter } = openLines(file, limit);
  const document = lines && readYaml(lines, reporter);
  if (document) {
    const entries = checkAgainst(document.data ?? [], entryList, reporter, document.placeOf) ?? [];
    for (const [index, raw] of entries.entries()) {
      if (reporter.full) break;
      const entry = readAgainst(raw, schema, reporter, document, [index]);
      if (entry === undefined) continue;
      if (into.has(entry.id)) reportDuplicate(entry.id, document, index, reporter);
      else into.set(entry.id, entry);
      check?.(entry, document, [index], reporter);
    }
  }
  return reporter;
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
