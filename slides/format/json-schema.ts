/** The schemas of all files and directives as JSON Schema, for editors. */
import { z } from 'zod';
import { playlistSchema } from './model/playlist.ts';
import { deckFileSchema } from './model/schema/deck.ts';
import { factSchema } from './model/schema/fact.ts';
import { frontMatterSchema } from './model/schema/front-matter.ts';
import { glossaryFileEntrySchema } from './model/schema/glossary.ts';
import { notesMatterSchema } from './model/schema/notes-matter.ts';
import { sourceFileSchema } from './model/schema/source.ts';
import { blockKinds } from './parse/blocks/index.ts';
import { notesAttributes } from './parse/notes/section.ts';
import { slideAttributes } from './parse/slide.ts';
import { stepAttributes } from './parse/step-marks.ts';

const files = {
  deck: deckFileSchema,
  'front-matter': frontMatterSchema,
  'notes-front-matter': notesMatterSchema,
  facts: z.array(factSchema),
  sources: z.array(sourceFileSchema),
  glossary: z.array(glossaryFileEntrySchema),
  playlist: playlistSchema,
};

/**
 * JSON Schemas by name: `deck`, `front-matter`, `notes-front-matter`, `facts`, `sources`, `glossary` and `playlist` for the files, and `block-<name>`
 * for the attributes of each directive. They describe what an author writes, before any conversion.
 */
export function jsonSchemas(): Record<string, object> {
  const directives = [...blockKinds.values()].map(
    ({ name, attributes }) => [`block-${name}`, attributes] as const,
  );
  const all = [
    ...Object.entries(files),
    ['block-slide', slideAttributes] as const,
    ['block-notes', notesAttributes] as const,
    ['block-step', stepAttributes] as const,
    ...directives,
  ];
  return Object.fromEntries(
    all.map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })]),
  );
}
