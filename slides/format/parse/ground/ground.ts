/** What every deck stands on: facts, sources, glossaries and the cast of the figures. */

import type { Source } from '../../model/library.ts';
import type { Problem } from '../../model/problem/problem.ts';
import type { Fact } from '../../model/schema/fact.ts';
import type { GlossaryFileEntry } from '../../model/schema/glossary.ts';
import type { Cast } from '../figure/cast.ts';

export interface Ground {
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  /** For each language, its words by id. */
  glossaries: ReadonlyMap<string, ReadonlyMap<string, GlossaryFileEntry>>;
  /** For each language, the names of its glossary: `name: true`. */
  properNames: ReadonlyMap<string, readonly string[]>;
  /** Names that contain digits (CD19, ZUMA-1): their digits are not numbers. */
  names: ReadonlySet<string>;
  cast: Cast;
  problems: Problem[];
}
