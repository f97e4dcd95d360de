/** What a clinic wrote that fits none of its decks: it has no effect, and somebody should know. Pure. */
import { nearest } from '../../slides/format/model/problem/nearest.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import { type Problem, show } from '../config/problem.ts';
import type { FiledSignOff } from './sign-offs.ts';

/** What has to be known of a deck in one language. */
export interface KnownDeck {
  id: string;
  language: string;
  hashes: Readonly<Record<string, string>>;
  /** The same of its notes for a consultant; absent where it has none. */
  notes?: Readonly<Record<string, string>>;
  /** Whether it stands on a card; the words of a tool stand on none. */
  isOnHome: boolean;
}

/** A problem for each id in the clinic's order of decks that no card has; none while no deck is known at all. */
export function unknownInOrder(
  known: readonly KnownDeck[],
  deckOrder: readonly string[],
  file: string,
): Problem[] {
  const ids = idsOf(known.filter(({ isOnHome }) => isOnHome));
  const tools = idsOf(known.filter(({ isOnHome }) => !isOnHome));
  if (ids.length === 0) return [];
  return deckOrder
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file,
      field: 'deckOrder',
      advice: tools.includes(id)
        ? `${show(id)} stands on no card: a button on every screen leads to it. Leave it out.`
        : `There is no deck ${show(id)}. ${write(id, ids)}`,
    }));
}

/**
 * A problem for each sign-off that counts for no deck. One of an earlier content is in order as long as another one
 * is there for the content of today. While no deck is known at all, nothing is said of any.
 *
 * @param onScreen what was signed on the screen, which only counts as another one
 */
export function unfitSignOffs(
  known: readonly KnownDeck[],
  signOffs: readonly FiledSignOff[],
  onScreen: readonly SignOff[] = [],
): Problem[] {
  if (known.length === 0) return [];
  const isCurrent = (signOff: SignOff) => versionsOf(known, signOff).includes(signOff.hash);
  const current = [...signOffs.map(({ signOff }) => signOff), ...onScreen].filter(isCurrent);
  return signOffs.flatMap(({ signOff, ...place }) => {
    if (current.some((other) => isSameDeck(other, signOff))) return [];
    return [{ ...place, ...misfit(known, signOff) }];
  });
}

function misfit(
  known: readonly KnownDeck[],
  { deck, language, jurisdiction, hash, part, on }: SignOff,
): Pick<Problem, 'field' | 'value' | 'advice'> {
  const ids = idsOf(known);
  if (!ids.includes(deck)) {
    return { field: 'deck', value: show(deck), advice: `There is no such deck. ${write(deck, ids)}` };
  }
  const texts = known.filter(({ id }) => id === deck);
  const text = texts.find((one) => one.language === language);
  if (text === undefined) {
    const languages = texts.map((one) => one.language);
    const advice = `The deck ${deck} is not there in this language. ${write(language, languages)}`;
    return { field: 'language', value: show(language), advice };
  }
  const hashes = part === 'notes' ? (text.notes ?? {}) : text.hashes;
  const countries = Object.keys(hashes).filter((country) => country !== 'all');
  if (part === 'notes' && countries.length === 0) {
    const advice = `The deck ${deck} has no notes in this language. Leave this sign-off away.`;
    return { field: 'part', value: show(part), advice };
  }
  if (!countries.includes(jurisdiction)) {
    const advice = `The deck ${deck} is not shown there. Write one of ${countries.join(', ')}.`;
    return { field: 'jurisdiction', value: show(jurisdiction), advice };
  }
  if (part === 'notes') {
    const advice =
      `These are not the notes that the deck ${deck} (${language}) has in ${jurisdiction} today; they are told as not ` +
      `reviewed. Read them again and sign them, if they have changed since ${on}.`;
    return { field: 'hash', value: show(hash), advice };
  }
  return {
    field: 'hash',
    value: show(hash),
    advice:
      `This is not the content that the deck ${deck} (${language}) has in ${jurisdiction} today; it is shown as not ` +
      `reviewed. Read it again and sign it, if it has changed since ${on}.`,
  };
}

function isSameDeck(one: SignOff, other: SignOff): boolean {
  return (
    one.deck === other.deck &&
    one.part === other.part &&
    one.language === other.language &&
    one.jurisdiction === other.jurisdiction
  );
}

function versionsOf(known: readonly KnownDeck[], { deck, language, jurisdiction, part }: SignOff): string[] {
  return known
    .filter((one) => one.id === deck && one.language === language)
    .flatMap(({ hashes, notes }) => (part === 'notes' ? notes : hashes)?.[jurisdiction] ?? []);
}

function idsOf(known: readonly KnownDeck[]): string[] {
  return [...new Set(known.map(({ id }) => id))];
}

function write(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? `Write one of ${known.join(', ')}.` : `Write ${show(near)}.`;
}
