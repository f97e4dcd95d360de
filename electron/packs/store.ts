/**
 * Where installed libraries and their packs lie, in the data folder:
 *
 * - `content/current`: which library is shown, which one before it (0 is that of the program), and the newest pack of each id so far
 * - `content/libraries/<number>/`: a library, whole, with `library.json` that says what it was made of
 * - `content/packs/<digest>.anteroompack`: the packs of these libraries, to make them anew when the program brings other decks
 *
 * Only the file `current` makes a library count, and it changes in one step. Whatever nothing leads to is swept away.
 */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { formatVersion } from '../../slides/format/model/bundle.ts';
import { nameSchema } from '../../slides/format/model/schema/words.ts';
import type { PackDisk } from './disk.ts';
import { packEnding } from './manifest.ts';
import type { Mark } from './marks.policy.ts';
import { packSchema, packVersionSchema, staleTextSchema } from './schema.ts';

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

const markSchema = z.object({
  pack: nameSchema,
  key: z.string(),
  version: packVersionSchema,
  digest: digestSchema,
}) satisfies z.ZodType<Mark>;

const pointerSchema = z.strictObject({
  library: z.int().min(0),
  before: z.int().min(0).nullable(),
  /** When it began to count, in milliseconds since 1970. */
  since: z.number(),
  /** What ever counted; nothing before versions of Anteroom that note it. */
  marks: z.array(markSchema).default([]),
});
export type Pointer = z.infer<typeof pointerSchema>;

/** The library that came with the program, and nothing before it. */
export const nothingInstalled: Pointer = { library: 0, before: null, since: 0, marks: [] };

/** What a library was made of, and every file of it with its SHA-256. */
export const libraryRecordSchema = z.object({
  libraryFormat: z.int(),
  /** The version of the library that came with the program, as `about.json` has it. */
  base: z.string(),
  at: z.number(),
  /** In the order in which they were installed. */
  packs: z.array(z.object({ digest: digestSchema, pack: packSchema })),
  stale: z.array(staleTextSchema),
  files: z.record(z.string(), z.string()),
});
export type LibraryRecord = z.infer<typeof libraryRecordSchema>;

export const recordName = 'library.json';

export class Store {
  readonly root: string;

  /** @param root the folder `content` in the data folder; it need not be there */
  constructor(root: string) {
    this.root = root;
  }

  /** The folder of a library. */
  folderOf(library: number): string {
    return path.join(this.root, 'libraries', String(library));
  }

  /** The file of a pack. */
  packOf(digest: string): string {
    return path.join(this.root, 'packs', `${digest}${packEnding}`);
  }

  /** Where a pack lies while it is looked at. */
  get incoming(): string {
    return path.join(this.root, 'packs', 'incoming.part');
  }

  /** Which library counts; that of the program where nothing, or nothing that can be understood, is written. */
  pointer(): Pointer {
    try {
      return pointerSchema.parse(JSON.parse(fs.readFileSync(path.join(this.root, 'current'), 'utf8')));
    } catch {
      return nothingInstalled;
    }
  }

  /** Makes another library count: in one step, or not at all. */
  async point(pointer: Pointer, disk: PackDisk): Promise<void> {
    const file = path.join(this.root, 'current');
    await disk.makeFolder(this.root);
    await disk.write(`${file}.part`, [Buffer.from(JSON.stringify(pointer))]);
    await disk.rename(`${file}.part`, file);
    await disk.settle(this.root);
  }

  /** What a library was made of; null where that cannot be read, and for the library of the program. */
  record(library: number): LibraryRecord | null {
    if (library === 0) return null;
    try {
      const text = fs.readFileSync(path.join(this.folderOf(library), recordName), 'utf8');
      return libraryRecordSchema.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }

  /** What keeps an installed library from being shown; null when nothing does. Every byte of it is read. */
  damage(library: number): string | null {
    const record = this.record(library);
    if (record === null) return `${recordName} cannot be read`;
    if (record.libraryFormat !== formatVersion) return `it is of format ${record.libraryFormat}`;
    for (const [name, digest] of Object.entries(record.files)) {
      try {
        const bytes = fs.readFileSync(path.join(this.folderOf(library), name));
        if (crypto.createHash('sha256').update(bytes).digest('hex') !== digest) return `${name} is damaged`;
      } catch (error) {
        return `${name} cannot be read (${error instanceof Error ? error.message : String(error)})`;
      }
    }
    return null;
  }

  /** A number that no library has yet, nor one that was begun. */
  nextNumber(): number {
    const { library, before } = this.pointer();
    const begun = namesIn(path.join(this.root, 'libraries')).map((name) => Number.parseInt(name, 10) || 0);
    return Math.max(library, before ?? 0, ...begun) + 1;
  }

  /**
   * Removes all that nothing leads to: libraries before the last two, what was begun and not finished, packs of neither.
   *
   * @param shown the library from which pages still read
   */
  async sweep(disk: PackDisk, shown: number): Promise<void> {
    const { library, before } = this.pointer();
    const kept = [library, before ?? 0, shown].filter((number) => number > 0);
    const packs = kept.flatMap((number) => this.record(number)?.packs ?? []);
    const names = new Set(packs.map(({ digest }) => path.basename(this.packOf(digest))));
    const gone = [
      ...namesIn(path.join(this.root, 'libraries'))
        .filter((name) => !kept.map(String).includes(name))
        .map((name) => path.join(this.root, 'libraries', name)),
      ...namesIn(path.join(this.root, 'packs'))
        .filter((name) => !names.has(name))
        .map((name) => path.join(this.root, 'packs', name)),
      ...namesIn(this.root)
        .filter((name) => name.endsWith('.part'))
        .map((name) => path.join(this.root, name)),
    ];
    for (const place of gone) await disk.remove(place);
  }
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
