/** The commands of a document, so that a test runs what a reader types and neither can change without the other. */
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/**
 * Every line of the blocks of commands in a document, in their order, without what a comment says behind it.
 *
 * @param document its path in the project, such as `docs/building.md`
 */
export function commandsIn(document: string): string[] {
  const text = fs.readFileSync(path.join(root, document), 'utf8');
  return [...text.matchAll(/^ *```(?:bash)?\n([\s\S]*?)^ *```$/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+# .*$/, '').trim())
    .filter((line) => line !== '');
}

/** The commands of a document that begin so. @throws Error where there is none, for a test of nothing proves nothing */
export function commandsLike(document: string, beginning: string): string[] {
  const found = commandsIn(document).filter((line) => line.startsWith(beginning));
  if (found.length === 0) throw new Error(`${document} has no command that begins with “${beginning}”`);
  return found;
}
