/** The notes of a deck as they travel: apart from the deck, with the facts and sources that they name. */
import { countriesOfNotes, slidesOf } from '../check/notes.ts';
import { changeLines, linesIn } from '../languages/spelling/content.ts';
import { respellPieces } from '../languages/spelling/respell.ts';
import { respellingsFor } from '../languages/spelling/respellings.ts';
import { formatVersion } from '../model/bundle.ts';
import { type Country, countries } from '../model/countries.ts';
import { contentHash } from '../model/hash/content-hash.ts';
import type { NoteGroup, NotesBundle } from '../model/notes.ts';
import type { DeckFile } from '../model/schema/deck.ts';
import { countriesOf, factsIn, holdsIn } from '../model/slides.ts';
import type { DeckText } from '../parse/deck/deck-text.ts';
import type { Ground } from '../parse/ground/ground.ts';
import type { NotesText } from '../parse/notes/notes-text.ts';
import { shownBehind } from './bundle.ts';
import { hashedBehind } from './hashes.ts';

/** Goes up when the meaning of the hashed notes changes, so that no old sign-off can fit by chance. */
const hashVersion = 1;

/** The notes of one language; undefined when none of them is left. */
export function makeNotes(
  file: DeckFile,
  text: DeckText,
  notes: NotesText,
  ground: Ground,
): NotesBundle | undefined {
  const groups = notes.sections.flatMap((section): NoteGroup[] => {
    const points = section.points.map(({ point }) => point);
    const own = countriesOfNotes(section, { file, text });
    // A version for other countries is no place for them.
    const slides = slidesOf(section, text)
      .filter(({ slide }) => own.some((country) => holdsIn(slide.jurisdictions, country)))
      .map(({ id }) => id);
    if (points.length === 0 || own.length === 0) return [];
    const everywhere = own.length === countries.length;
    return [{ slides, ...(everywhere ? {} : { jurisdictions: [...own] }), points }];
  });
  if (groups.length === 0) return undefined;
  const { language, rules, status } = notes;
  const behind = shownBehind(factsOfGroups(groups), ground);
  const lines = [
    ...linesIn(groups.flatMap(({ points }) => points.map(({ words }) => words))),
    ...Object.values(behind.facts).map(({ statement }) => statement),
  ];
  const own = countriesOf(file.jurisdictions);
  const spelling = respellingsFor(lines, own, rules, ground.properNames.get(language) ?? []);
  const plain = { language, deck: file.id, groups, ...(spelling ? { spelling } : {}) };
  const hashes = Object.fromEntries(own.map((country) => [country, hashIn(country, plain, ground)]));
  return { formatVersion, status, hashes, ...behind, ...plain };
}

type Plain = Pick<NotesBundle, 'language' | 'deck' | 'groups' | 'spelling'>;

/** The hash of all that is told in a country, as it is spelled there, with the facts and sources behind it. */
function hashIn(country: Country, { language, deck, groups, spelling }: Plain, ground: Ground): string {
  const words = spelling?.[country] ?? {};
  const told = groups
    .filter(({ jurisdictions }) => holdsIn(jurisdictions, country))
    .map(({ slides, points }) => ({
      slides,
      points: points.map((point) => ({
        ...point,
        words: changeLines(point.words, (pieces) => respellPieces(pieces, words)),
      })),
    }));
  const behind = hashedBehind(factsOfGroups(groups, country), words, ground);
  return contentHash({ version: hashVersion, part: 'notes', language, country, deck, told, ...behind });
}

/** Ids of the facts that notes name, in one country or in all. */
function factsOfGroups(groups: readonly NoteGroup[], country?: Country): string[] {
  const own = groups.filter(({ jurisdictions }) => country === undefined || holdsIn(jurisdictions, country));
  return [...factsIn(own.map(({ points }) => points))];
}
