/** When a library was built: one small file beside its decks. */
import { z } from 'zod';
import { bundleHash } from './hash/bundle-hash.ts';
import { daySchema } from './library.ts';

/** The name of the file. No deck has this name, for each of theirs names a language as well. */
export const aboutName = 'about.json';

export const aboutSchema = z.object({
  /** The day on which the library was built, where it was built. */
  built: daySchema,
  /** Stands for all that is in it: two libraries of the same version hold the same. */
  version: z.string().regex(/^[0-9a-f]{8}$/),
});
export type About = z.infer<typeof aboutSchema>;

/** What is to be told of the files of a library that was built on this day. */
export function aboutLibrary(files: ReadonlyMap<string, string>, built: string): About {
  const named = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { built, version: bundleHash(JSON.stringify(named)).slice(0, 8) };
}
