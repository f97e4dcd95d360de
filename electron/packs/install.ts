/** Puts a library together in a folder of its own and makes it count. Whatever happens on the way, the one before stays. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { aboutName } from '../../slides/format/model/about.ts';
import { formatVersion } from '../../slides/format/model/bundle.ts';
import { readAbout } from '../library/about.ts';
import { CheckedLibrary, languagesOf } from './content.ts';
import type { PackDisk } from './disk.ts';
import { readManifest } from './manifest.ts';
import type { Mark } from './marks.policy.ts';
import { type Merged, merge, type Source } from './merge.ts';
import { openFile } from './pack-file.ts';
import { isFilm } from './pack-limits.policy.ts';
import { manifestName } from './pack-names.policy.ts';
import { contentOf, type PackContent, wholeOf } from './read-pack.ts';
import { Refused, refusalOf } from './refused.ts';
import type { Pack } from './schema.ts';
import { type LibraryRecord, recordName, type Store } from './store.ts';
import { builtInVersion, compareContent } from './versions.policy.ts';
import { openZip } from './zip.ts';

export interface InstallParts {
  store: Store;
  disk: PackDisk;
  /** The folder of the library that came with the program. */
  builtIn: string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Decks that go into a library, with their films. */
export interface FilmedSource extends Source {
  openFilm: (name: string) => Promise<Readable>;
}

/** A pack with its content. */
export interface InstalledPack {
  digest: string;
  pack: Pack;
  source: FilmedSource;
}

/** The decks that came with the program. @throws Error where they cannot be read */
export function builtInSource(folder: string): FilmedSource {
  const about = readAbout(folder, () => undefined);
  return {
    version: builtInVersion(about?.built ?? '1970-01-01'),
    names: fs.readdirSync(folder),
    text: (name) => fs.readFileSync(path.join(folder, name), 'utf8'),
    openFilm: async (name) => fs.createReadStream(path.join(folder, name)),
    corrected: [],
  };
}

/** The decks of a verified pack. */
export function packSource({ manifest, texts, films, openFilm }: PackContent): FilmedSource {
  return {
    version: manifest.version,
    names: [...texts.keys(), ...films],
    text: (name) => {
      const text = texts.get(name);
      if (text === undefined) throw new Refused('damaged-content', `${name} is missing`);
      return text;
    },
    openFilm,
    corrected: manifest.corrected,
  };
}

/**
 * Opens the packs of a library, hands them on and closes them again. Their signatures were found right when they were installed; here
 * each byte is held against the digest that was noted then.
 *
 * @throws Refused where one cannot be read any more
 */
export async function withInstalled<T>(
  store: Store,
  packs: LibraryRecord['packs'],
  use: (packs: InstalledPack[]) => Promise<T>,
): Promise<T> {
  const opened: Awaited<ReturnType<typeof openFile>>[] = [];
  try {
    const sources: InstalledPack[] = [];
    for (const { digest, pack } of packs) {
      const file = await openFile(store.packOf(digest));
      opened.push(file);
      const entries = await openZip(file);
      const bytes = await wholeOf(entries, manifestName);
      if (crypto.createHash('sha256').update(bytes).digest('hex') !== digest)
        throw new Refused('altered-manifest', pack.id);
      const content = await contentOf(entries, readManifest(bytes), bytes);
      sources.push({ digest, pack, source: packSource(content) });
    }
    return await use(sources);
  } finally {
    for (const file of opened) await file.close().catch(() => undefined);
  }
}

/** Those that stay when a pack comes: all but the one whose next version it is. */
export function withNew<P extends { pack: Pick<Pack, 'id'> }>(packs: readonly P[], added: P): P[] {
  return [...packs.filter(({ pack }) => pack.id !== added.pack.id), added];
}

/**
 * Holds a pack against those of its id that are installed, or ever were.
 *
 * @param mark the newest that ever was; it may come again itself, since only people take it back or install it then
 * @throws Refused where this version or a newer one is or was there
 */
export function checkVersion(
  packs: LibraryRecord['packs'],
  mark: Mark | undefined,
  digest: string,
  { id, version }: Pack,
): void {
  const there = packs.find(({ pack }) => pack.id === id);
  if (there?.digest === digest) throw new Refused('installed-already', version);
  if (there !== undefined && compareContent(version, there.pack.version) <= 0)
    throw new Refused('older-version', `${version}, ${there.pack.version} is installed`);
  if (mark !== undefined && mark.digest !== digest && compareContent(version, mark.version) <= 0)
    throw new Refused('older-version', `${version}, ${mark.version} was installed before`);
}

/**
 * Writes a library with these packs, which counts for nothing yet. Returns its number.
 *
 * @param wrote hears of each file that is written, how many were so far, and how many there are
 * @throws Refused
 */
export async function buildLibrary(
  packs: readonly InstalledPack[],
  parts: InstallParts,
  wrote: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  const { store, disk, builtIn, now } = parts;
  const library = store.nextNumber();
  const folder = store.folderOf(library);
  const part = `${folder}.part`;
  try {
    const merged = await merge([builtInSource(builtIn), ...packs.map(({ source }) => source)]);
    await disk.makeFolder(part);
    const files = await writeFiles(part, merged, disk, wrote);
    await checkFolder(part);
    const record: LibraryRecord = {
      libraryFormat: formatVersion,
      base: readAbout(builtIn, () => undefined)?.version ?? '',
      at: now(),
      packs: packs.map(({ digest, pack }) => ({ digest, pack })),
      stale: merged.stale,
      files,
    };
    await disk.write(path.join(part, recordName), [Buffer.from(JSON.stringify(record))]);
    await disk.settle(part);
    await disk.rename(part, folder);
    await disk.settle(path.dirname(folder));
    return library;
  } catch (error) {
    await disk.remove(part).catch(() => undefined);
    throw refusalOf(error);
  }
}

/** Writes every file; returns the SHA-256 of each by its name. */
async function writeFiles(
  folder: string,
  { written, taken }: Merged<FilmedSource>,
  disk: PackDisk,
  wrote: (done: number, of: number) => void,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const note = (name: string, digest: string) => {
    files[name] = digest;
    wrote(Object.keys(files).length, taken.size + written.size);
  };
  for (const [name, source] of taken) {
    const pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array> = isFilm(name)
      ? ((await source.openFilm(name)) as AsyncIterable<Uint8Array>)
      : [Buffer.from(source.text(name))];
    note(name, await writeHashed(path.join(folder, name), pieces, disk));
  }
  for (const [name, text] of written)
    note(name, await writeHashed(path.join(folder, name), [Buffer.from(text)], disk));
  return files;
}

async function writeHashed(
  file: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  disk: PackDisk,
): Promise<string> {
  const hash = crypto.createHash('sha256');
  async function* heard() {
    for await (const piece of pieces) {
      hash.update(piece);
      yield piece;
    }
  }
  await disk.write(file, heard());
  return hash.digest('hex');
}

/** Reads a library from the disk as the kiosk will. @throws Refused where something of it cannot be shown */
async function checkFolder(folder: string): Promise<void> {
  const names = fs.readdirSync(folder);
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  const library = new CheckedLibrary(read, new Set(names.filter(isFilm)));
  await library.check(languagesOf(names));
  const unused = names.find((name) => name !== aboutName && !library.used.has(name));
  if (unused !== undefined) throw new Refused('failed', `${unused} was written for nothing`);
}
