/** The decks as one clinic wants them, and a word about whatever it wrote that fits none of them. */
import fs from 'node:fs';
import { catalogueLanguage } from '../../slides/format/model/bundle.ts';
import type { Jurisdiction } from '../../slides/format/model/library.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import type { Audience } from '../../slides/format/present/presentation.ts';
import { type Problem, problemLine } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import { onlyNews } from '../records/only-news.ts';
import { ClinicLibrary } from './library.ts';
import { unfitSignOffs, unknownInOrder } from './misfits.ts';
import { type FiledPlaylist, unknownInPlaylists } from './playlists.ts';
import type { FiledSignOff } from './sign-offs.ts';

export interface ClinicDecks {
  /** What visitors see. */
  library: ClinicLibrary;
  /** What is shown in a consultation. */
  consultation: ClinicLibrary;
  /** What a reviewer reads: all that a sign-off covers, also what has run out. */
  review: ClinicLibrary;
  /** Says, once, which sign-offs, and which ids in the order of decks and in playlists, fit no deck. */
  checkFit: () => void;
  /** Takes all of them from another folder from now on. */
  moveTo: (folder: string) => void;
  /** The same sign-offs and ids, as they are now. */
  misfits: () => Problem[];
}

export interface DeckParts {
  /** Folder of the library. */
  folder: string;
  /** What the clinic wrote, as it is now. */
  clinic: () => {
    config: Config;
    signOffs: readonly FiledSignOff[];
    playlists: readonly FiledPlaylist[];
    file: string | undefined;
  };
  /** Whose decks a consultation shows. */
  talkCountry: () => Jurisdiction;
  /** What was signed on the screen, as it stands now. */
  signed: () => readonly SignOff[];
  today: () => string;
  warn: (message: string) => void;
}

/** The decks in `folder`. Nothing here throws. */
export function openClinicDecks({
  folder,
  clinic,
  talkCountry,
  signed,
  today,
  warn,
}: DeckParts): ClinicDecks {
  let current = folder;
  const libraryFor = (audience: Audience, change: () => Partial<Config> = () => ({})) =>
    new ClinicLibrary({
      audience,
      folder,
      read: (file) => fs.readFileSync(file, 'utf8'),
      languages: () => languagesIn(current),
      today,
      warn,
      config: () => ({ ...clinic().config, ...change() }),
      signOffs: () => [...clinic().signOffs.map(({ signOff }) => signOff), ...signed()],
    });
  const library = libraryFor('visitors');
  const say = onlyNews(warn);
  const misfits = () => {
    const { config, file = 'the settings', signOffs, playlists } = clinic();
    const decks = library.known();
    return [
      ...unknownInOrder(decks, config.deckOrder, file),
      ...unfitSignOffs(decks, signOffs, signed()),
      ...unknownInPlaylists(decks, playlists),
    ];
  };
  const consultation = libraryFor('consultation', () => ({ country: talkCountry() }));
  const review = libraryFor('consultation', () => ({ whenExpired: 'mark', requireSignOff: false }));
  return {
    library,
    consultation,
    review,
    moveTo: (other) => {
      current = other;
      for (const each of [library, consultation, review]) each.moveTo(other);
    },
    checkFit: () => say(misfits().map(problemLine)),
    misfits,
  };
}

/** The languages of which there is a catalogue. */
export function languagesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).flatMap((name) => catalogueLanguage(name) ?? []);
  } catch {
    return [];
  }
}
