/**
 * Verifies a pack, all of it, before anything is touched: the zip, the signature over its manifest, each file against the manifest,
 * the versions, and what the decks say. Texts are held in memory, within limits; films are read in pieces.
 */
import crypto from 'node:crypto';
import type { Readable } from 'node:stream';
import { checkContent } from './content.ts';
import { type Manifest, type PackKey, readManifest, signerOf, type Trust } from './manifest.ts';
import { openFile, type PackFile } from './pack-file.ts';
import { isFilm } from './pack-limits.policy.ts';
import { manifestName, signatureName } from './pack-names.policy.ts';
import { Refused, refusalOf } from './refused.ts';
import type { Pack } from './schema.ts';
import { isNewEnough } from './versions.policy.ts';
import { openZip, type ZipEntry } from './zip.ts';

export interface PackContent {
  manifest: Manifest;
  /** SHA-256 of the manifest: stands for every byte of the pack's files. */
  digest: string;
  /** Every text by its name. */
  texts: ReadonlyMap<string, string>;
  films: readonly string[];
  openFilm: (name: string) => Promise<Readable>;
}

export interface VerifiedPack extends PackContent {
  pack: Pack;
}

export interface ReadParts {
  trust: Trust;
  /** `YYYY-MM-DD` at the clinic. */
  today: string;
  /** The version of the program. */
  app: string;
}

/** Opens and verifies a pack and hands it on; the file is closed afterwards. @throws Refused and nothing else */
export async function withPack<T>(
  file: string,
  parts: ReadParts,
  use: (pack: VerifiedPack) => Promise<T>,
  open: (file: string) => Promise<PackFile> = openFile,
): Promise<T> {
  try {
    const opened = await open(file);
    try {
      return await use(await verified(opened, parts));
    } finally {
      await opened.close().catch(() => undefined);
    }
  } catch (error) {
    throw refusalOf(error);
  }
}

async function verified(file: PackFile, { trust, today, app }: ReadParts): Promise<VerifiedPack> {
  const entries = await openZip(file);
  const bytes = await wholeOf(entries, manifestName);
  const key = signerOf(bytes, await wholeOf(entries, signatureName), trust, today);
  const manifest = readManifest(bytes);
  if (!isNewEnough(app, manifest.minimumApp))
    throw new Refused('newer-app', `${manifest.minimumApp}, this is ${app}`);
  const content = await contentOf(entries, manifest, bytes);
  await checkContent(content);
  return { ...content, pack: packOf(manifest, key) };
}

/** What a manifest says, for people. */
function packOf({ id, name, version, made, decks, corrected }: Manifest, key: PackKey): Pack {
  const signer = { id: key.id, name: key.name ?? key.id };
  return { id, name, version, made, decks, key: signer, corrected: corrected.map(({ id: fact }) => fact) };
}

/** Every file of a pack, once it is found to be the one that the manifest names. @throws Refused */
export async function contentOf(
  entries: ReadonlyMap<string, ZipEntry>,
  manifest: Manifest,
  bytes: Buffer,
): Promise<PackContent> {
  const own = [...entries.keys()].filter((name) => name !== manifestName && name !== signatureName);
  const missing = Object.keys(manifest.files).find((name) => !entries.has(name));
  if (missing !== undefined) throw new Refused('altered-file', `${missing} is missing`);
  const texts = new Map<string, string>();
  const films: string[] = [];
  for (const name of own) {
    const said = manifest.files[name];
    if (said === undefined) throw new Refused('altered-file', `${name} is not in the manifest`);
    const { digest, text, size } = await readThrough(entryOf(entries, name), !isFilm(name));
    if (digest !== said.sha256 || size !== said.bytes) throw new Refused('altered-file', name);
    if (text === null) films.push(name);
    else texts.set(name, text);
  }
  const digest = crypto.createHash('sha256').update(bytes).digest('hex');
  return { manifest, digest, texts, films, openFilm: (name) => entryOf(entries, name).open() };
}

function entryOf(entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = entries.get(name);
  if (entry === undefined) throw new Refused('not-a-pack', `${name} is missing`);
  return entry;
}

/** The bytes of a small file. */
export async function wholeOf(entries: ReadonlyMap<string, ZipEntry>, name: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  await eachPiece(entryOf(entries, name), (part) => parts.push(part));
  return Buffer.concat(parts);
}

async function readThrough(
  entry: ZipEntry,
  keep: boolean,
): Promise<{ digest: string; text: string | null; size: number }> {
  const hash = crypto.createHash('sha256');
  const kept: Buffer[] = [];
  let size = 0;
  await eachPiece(entry, (part) => {
    hash.update(part);
    size += part.length;
    if (keep) kept.push(part);
  });
  return { digest: hash.digest('hex'), size, text: keep ? textOf(Buffer.concat(kept), entry.name) : null };
}

/** Reads a file to its end. */
async function eachPiece(entry: ZipEntry, take: (part: Buffer) => unknown): Promise<void> {
  try {
    for await (const part of (await entry.open()) as AsyncIterable<Buffer>) take(part);
  } catch (error) {
    // A disk that fails has a code, and so has what was packed wrongly: zlib's begin with Z.
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'Z';
    if (!code.startsWith('Z')) throw error;
    throw new Refused('altered-file', entry.name);
  }
}

function textOf(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused('damaged-content', `${name} is no text`);
  }
}
