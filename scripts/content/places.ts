/** Where decks and their worksheets stand on this machine, and how their files are named to the author. */
import { readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { isFolder, worksheetName } from './read-files.ts';

export interface DeckPlace {
  /** The name of its folder. */
  name: string;
  folder: string;
  worksheet: string;
}

/** The decks of the repository at `root`. */
export function ownDecks(root: string): DeckPlace[] {
  const decks = join(root, 'slides/decks');
  if (!isFolder(decks)) return [];
  return readdirSync(decks, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      folder: join(decks, name),
      worksheet: join(root, 'docs/pemat', `${name}.yaml`),
    }));
}

/** A deck anywhere; throws an Error that says what to write when there is no such folder. */
export function deckAt(folder: string, root: string): DeckPlace {
  const full = resolve(folder);
  if (!isFolder(full))
    throw new Error(`there is no folder "${folder}"; write the folder that holds a deck.yaml`);
  const own = ownDecks(root).find((place) => place.folder === full);
  return own ?? { name: basename(full), folder: full, worksheet: join(full, worksheetName) };
}

/** How a file is named to someone in `folder`: as they would type it. */
export function shownPath(path: string, folder: string): string {
  const near = relative(folder, path);
  return near === '' || near.startsWith(join('..', '..', '..')) ? path : near;
}
