/** Reads content from disk as the format takes it: paths and texts. The only place of the content tools that reads it. */

import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../../slides/format/index.ts';

/** Bytes read of one file: more than any file may have, so that what is too large is still seen to be. */
const most = 5_000_000;
const mostOfFilm = 21_000_000;

/**
 * Files that hold text, and films with their posters. Others are named to the format, so that it can say that nothing reads
 * them, but not opened.
 */
const texts = /\.(?:yaml|md|svg|vtt)$/;
const films = /(?:^|\/)films\/[^/]+\.(?:webm|webp|png|jpg)$/;

/** All content of `slides/`, with its paths within it, in order. Hidden files, and the program that reads it all, are left out. */
export function readSlides(folder: string): SourceFile[] {
  return filesBelow(folder)
    .filter((path) => !path.startsWith('format/'))
    .map((path) => fileOf(path, join(folder, path)));
}

/** The files of one deck, wherever it stands, as if it stood in `decks/`. Its PEMAT worksheet is not one of them. */
export function readDeck(folder: string): SourceFile[] {
  const name = basename(resolve(folder));
  return filesBelow(folder)
    .filter((path) => path !== worksheetName)
    .map((path) => fileOf(`decks/${name}/${path}`, join(folder, path)));
}

/** The name of the worksheet of a deck outside the repository, within the deck's folder. */
export const worksheetName = 'pemat.yaml';

/** The texts of a folder by their paths within it. */
export function readFolder(folder: string): Record<string, string> {
  return Object.fromEntries(filesBelow(folder).map((path) => [path, textOf(join(folder, path))]));
}

/** The text of a file, or undefined when there is none. */
export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .sort();
}

function fileOf(path: string, at: string): SourceFile {
  return films.test(path) ? { path, text: '', bytes: bytesOf(at, mostOfFilm) } : { path, text: textOf(at) };
}

function textOf(path: string): string {
  return texts.test(path) ? bytesOf(path, most).toString('utf8') : '';
}

/** What is in a file, up to so many bytes of it. */
function bytesOf(path: string, most: number): Buffer {
  if (statSync(path).size <= most) return readFileSync(path);
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
  } finally {
    closeSync(file);
  }
}
