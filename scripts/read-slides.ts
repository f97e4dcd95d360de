/** Reads the files of a content folder from disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceFile } from '../slides/format/index.ts';

/** Folders of `slides/` that hold no content. */
const notContent = /^format(?:\/|$)/;
const contentEnding = /\.(?:md|yaml|svg)$/;

/** Every Markdown, YAML and SVG file below a folder, by its path within it. Bytes that are not UTF-8 become U+FFFD. */
export async function readSlides(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && contentEnding.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !notContent.test(path))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}
