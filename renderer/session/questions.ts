/** A question that a visitor may put to the care team: where it stands, which is the same in every language, and its words. */
export interface Question {
  /** The deck, or the words of a tool, and the slide by their ids. */
  deck: string;
  slide: string;
  /** Its place among the questions of the slide, from 0. */
  place: number;
  /** As it was read, and in which language. */
  text: string;
  language: string;
}

/** What a visitor does to their list. */
export type ListChange =
  /** These come to the end in their order; one that is there already stays where it is. */
  | { to: 'add'; questions: readonly Question[] }
  | { to: 'remove'; question: Question }
  /** By one place; at either end nothing moves. */
  | { to: 'raise' | 'lower'; question: Question };

/** Whether two of them ask the same: they stand at one place, or say the same words in one language. */
export function asksTheSame(one: Question, other: Question): boolean {
  return (
    standsAt(one) === standsAt(other) || (one.language === other.language && heard(one) === heard(other))
  );
}

/** Whether a question, or another that asks the same, is on a list. */
export function isOnList(list: readonly Question[], question: Question): boolean {
  return list.some((each) => asksTheSame(each, question));
}

/** The list after a change; the same list where it changes nothing. No two on a list ask the same. */
export function changedList(list: readonly Question[], change: ListChange): readonly Question[] {
  if (change.to === 'add') return change.questions.reduce(withQuestion, list);
  const at = list.findIndex((each) => asksTheSame(each, change.question));
  if (at === -1) return list;
  if (change.to === 'remove') return list.filter((each) => !asksTheSame(each, change.question));
  const next = change.to === 'raise' ? at - 1 : at + 1;
  return next < 0 || next >= list.length ? list : swapped(list, Math.min(at, next));
}

function withQuestion(list: readonly Question[], question: Question): readonly Question[] {
  return isOnList(list, question) ? list : [...list, question];
}

/** The list with what stands at `at` and after it the other way round. */
function swapped(list: readonly Question[], at: number): readonly Question[] {
  return [...list.slice(0, at), ...list.slice(at, at + 2).toReversed(), ...list.slice(at + 2)];
}

/** Names the place of a question. Ids of decks and slides hold no space. */
export function standsAt({ deck, slide, place }: Question): string {
  return `${deck} ${slide} ${place}`;
}

/** The words without what cannot be heard: capitals, signs and spaces. */
function heard({ text }: Question): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
