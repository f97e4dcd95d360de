/** The decks as one clinic wants them, and a word about whatever it wrote that fits none of them. */
import fs from 'node:fs';
import path from 'node:path';
import type { Reading } from '../clinic/reading.ts';
import { problemLine } from '../config/problem.ts';
import { onlyNews } from '../records/only-news.ts';
import { type Decks, openShelf } from './library.ts';
import { unfitSignOffs, unknownInOrder } from './misfits.ts';

export interface ClinicDecks extends Pick<Decks, 'library'> {
  /** Says, once, which sign-offs and which ids in the order of decks fit no deck. */
  checkFit: () => void;
}

export interface DeckParts {
  /** Folder of the compiled libraries. */
  folder: string;
  /** What the clinic wrote, as it is now. */
  clinic: () => Pick<Reading, 'config' | 'signOffs' | 'file'>;
  today: () => string;
  warn: (message: string) => void;
}

/** The decks in `folder`. Nothing here throws. */
export function openClinicDecks({ folder, clinic, today, warn }: DeckParts): ClinicDecks {
  const { library, known } = openShelf({
    folder,
    read: (file) => fs.readFileSync(file, 'utf8'),
    languages: () => languagesIn(folder),
    today,
    warn,
    config: () => clinic().config,
    signOffs: () => clinic().signOffs.map(({ signOff }) => signOff),
  });
  const say = onlyNews(warn);
  const checkFit = () => {
    const { config, file = 'the settings', signOffs } = clinic();
    const decks = known();
    const misfits = [...unknownInOrder(decks, config.deckOrder, file), ...unfitSignOffs(decks, signOffs)];
    say(misfits.map(problemLine));
  };
  return { library, checkFit };
}

/** The languages of which there is a library. */
function languagesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [path.parse(name).name] : []));
  } catch {
    return [];
  }
}
