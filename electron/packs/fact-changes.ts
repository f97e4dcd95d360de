/** What another library would change of the facts, with every edition that decks of either carry. Pure. */
import type { ChangedItem, FactChange, FactEdition } from './schema.ts';

type Fact = FactEdition['fact'];
type Deck = FactEdition['decks'][number];

/** The slides or the notes of a deck in one language, with the facts that they rest on. */
export interface Carrier extends Deck {
  part: ChangedItem['part'];
  facts: readonly Fact[];
}

/** A fact as one carrier has it. */
interface Carried {
  carrier: string;
  deck: Deck;
  fact: Fact;
}

/**
 * Each fact that is new, is gone, or is said otherwise by any that carries it. Decks are made at different times, so one library may
 * hold several editions of a fact: all of them are told, each with the decks that carry it, and none is taken for the others.
 */
export function factChanges(before: readonly Carrier[], now: readonly Carrier[]): FactChange[] {
  const [old, next] = [carriedIn(before), carriedIn(now)];
  return [...new Set([...next.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id) ?? [], next.get(id) ?? []];
    return differ(was, is) ? [{ id, before: editionsOf(was), now: editionsOf(is) }] : [];
  });
}

function carriedIn(carriers: readonly Carrier[]): Map<string, Carried[]> {
  const all = new Map<string, Carried[]>();
  for (const { part, deck, language, title, facts } of carriers) {
    // Several slides of a deck may rest on the same fact.
    for (const fact of new Map(facts.map((each) => [each.id, each])).values()) {
      const carried = { carrier: `${language} ${deck} ${part}`, deck: { deck, language, title }, fact };
      all.set(fact.id, [...(all.get(fact.id) ?? []), carried]);
    }
  }
  return all;
}

/** Whether an edition comes or goes, or one that carries the fact before and after gets another. */
function differ(was: readonly Carried[], is: readonly Carried[]): boolean {
  if (!holds(is, was) || !holds(was, is)) return true;
  const before = new Map(was.map(({ carrier, fact }) => [carrier, saidOf(fact)]));
  return is.some(({ carrier, fact }) => (before.get(carrier) ?? saidOf(fact)) !== saidOf(fact));
}

/** Whether every edition of some is among these. */
function holds(these: readonly Carried[], some: readonly Carried[]): boolean {
  const editions = new Set(these.map(({ fact }) => saidOf(fact)));
  return some.every(({ fact }) => editions.has(saidOf(fact)));
}

/** What a fact says and rests on. That it was held against its source anew changes nothing of it. */
const saidOf = ({ statement, sources }: Fact) => JSON.stringify([statement, sources]);

/** Each edition once, also where only the day differs on which it was held against its source, with the decks that carry it. */
function editionsOf(all: readonly Carried[]): FactEdition[] {
  const editions = new Map<string, FactEdition>();
  for (const { deck, fact } of all) {
    const key = JSON.stringify([saidOf(fact), fact.checked]);
    const edition = editions.get(key) ?? { fact, decks: [] };
    editions.set(key, edition);
    const isNamed = edition.decks.some((each) => each.deck === deck.deck && each.language === deck.language);
    if (!isNamed) edition.decks.push(deck);
  }
  return [...editions.values()];
}
