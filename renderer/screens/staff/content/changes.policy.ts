/** What a content pack changes, counted and brought together for who decides on it. Pure. */
import type { ChangedItem, Changes } from '../../../session-driver/kiosk.ts';

type What = ChangedItem['what'];

export interface Counted {
  topics: Readonly<Record<What, number>>;
  /** Slides, and of the notes those that are read beside one. */
  slides: Readonly<Record<What, number>>;
  facts: Readonly<Record<What, number>>;
  /** Topics that this clinic has to sign anew. */
  toSign: number;
}

export function counted({ decks, facts }: Changes): Counted {
  // A deck that is new or gone as a whole is counted once, and not by each of its slides.
  const slides = decks.flatMap(({ what, items }) => (what === 'changed' ? items : []));
  return {
    topics: byWhat(decks),
    slides: byWhat(slides),
    facts: byWhat(facts.map((fact) => ({ what: whatOf(fact) }))),
    toSign: decks.filter(({ losesSignOff }) => losesSignOff).length,
  };
}

function byWhat(all: readonly { what: What }[]): Record<What, number> {
  const count = (what: What) => all.filter((each) => each.what === what).length;
  return { new: count('new'), gone: count('gone'), changed: count('changed') };
}

/** A fact in all its editions before and after, none on one side where it is new or gone, and the topics that change and rest on it. */
export interface FactChange extends ToldFact {
  what: What;
  topics: readonly { title: string; language: string }[];
}

type ToldFact = Changes['facts'][number];

/** All facts that change: those with another value first, then those that go, then those that are new. */
export function factChanges(changes: Changes): FactChange[] {
  const topicsOf = (id: string) =>
    changes.decks
      .filter(({ items }) => items.some(({ before, now }) => hasFact(before, id) || hasFact(now, id)))
      .map(({ title, language }) => ({ title, language }));
  const all = changes.facts.map((fact) => ({ ...fact, what: whatOf(fact), topics: topicsOf(fact.id) }));
  return (['changed', 'gone', 'new'] as const).flatMap((what) => all.filter((each) => each.what === what));
}

function whatOf({ before, now }: ToldFact): What {
  if (before.length === 0) return 'new';
  return now.length === 0 ? 'gone' : 'changed';
}

function hasFact(seen: ChangedItem['now'], id: string): boolean {
  return seen?.facts.some((fact) => fact.id === id) ?? false;
}

/** Rows of a long list that are shown at once. */
export const rowsShown = 10;

export interface Shown<T> {
  rows: readonly T[];
  /** The places of the first and the last of them, from 1; 0 where there are none. */
  from: number;
  to: number;
  isFirst: boolean;
  isLast: boolean;
}

/** A part of a long list; one that lies beyond its end is its last part. */
export function shownOf<T>(all: readonly T[], part: number, each = rowsShown): Shown<T> {
  const last = Math.max(Math.ceil(all.length / each) - 1, 0);
  const at = Math.min(Math.max(part, 0), last);
  const rows = all.slice(at * each, (at + 1) * each);
  const from = rows.length === 0 ? 0 : at * each + 1;
  return { rows, from, to: at * each + rows.length, isFirst: at === 0, isLast: at === last };
}
