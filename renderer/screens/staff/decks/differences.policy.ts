/** What changed of an item of a review, word by word, for two columns beside each other. Pure. */
import { diffWordsWithSpace } from 'diff';
import type { Seen } from '../../../../slides/format/model/review.ts';

/** A stretch of words that both columns have, or only this one. */
export interface Stretch {
  words: string;
  isOther: boolean;
}

/** A passage of both columns; one that only the other column has is empty. */
export interface Passage {
  what: 'title' | 'text' | 'fact' | 'word';
  before: readonly Stretch[];
  now: readonly Stretch[];
}

export interface Differences {
  /** Only passages that differ; of the text all lines together, so that each change is read where it stands. */
  passages: readonly Passage[];
  /** A drawing or a film is another, or there are more or fewer of them. */
  isPictured: boolean;
}

/** What of an item is otherwise than before. An item that is no more has an empty `now`. */
export function differences(before: Seen, now: Seen | null): Differences {
  const pairs: [Passage['what'], string, string][] = [
    ['title', before.title, now?.title ?? ''],
    ['text', before.lines.join('\n'), now?.lines.join('\n') ?? ''],
    ...byId(before.facts, now?.facts ?? []).map(([one, other]): [Passage['what'], string, string] => [
      'fact',
      writtenFact(one),
      writtenFact(other),
    ]),
    ...byId(before.words.map(asWord), now?.words.map(asWord) ?? []).map(
      ([one, other]): [Passage['what'], string, string] => ['word', one?.text ?? '', other?.text ?? ''],
    ),
  ];
  return {
    passages: pairs.flatMap(([what, one, other]) => (one === other ? [] : [passage(what, one, other)])),
    isPictured: before.pictures.join() !== (now?.pictures ?? []).join(),
  };
}

function passage(what: Passage['what'], one: string, other: string): Passage {
  const parts = diffWordsWithSpace(one, other);
  return {
    what,
    before: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ words: value, isOther: removed })),
    now: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ words: value, isOther: added })),
  };
}

/** Pairs of those with the same id, in the order of the new ones and then of those that are no more. */
function byId<T extends { id: string }>(
  before: readonly T[],
  now: readonly T[],
): [T | undefined, T | undefined][] {
  const gone = before.filter(({ id }) => !now.some((each) => each.id === id));
  return [
    ...now.map((each): [T | undefined, T | undefined] => [before.find(({ id }) => id === each.id), each]),
    ...gone.map((each): [T | undefined, T | undefined] => [each, undefined]),
  ];
}

function writtenFact(fact: Seen['facts'][number] | undefined): string {
  return fact === undefined ? '' : [fact.statement, ...fact.sources].join('\n');
}

function asWord(text: string): { id: string; text: string } {
  return { id: text.split(':')[0] ?? text, text };
}
