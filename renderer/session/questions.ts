/** A question that a visitor may put to the care team: where it stands, which is the same in every language, and its words. */
export interface Question {
  /** The deck, or the words of a tool, and the slide by their ids; both empty for one in the family's own words. */
  deck: string;
  slide: string;
  /** Its place among the questions of the slide, from 0. */
  place: number;
  /** As it was read, and in which language. */
  text: string;
  language: string;
  /** A consultant has answered it. */
  isAnswered?: true;
}

/** Letters that a question in a family's own words may have: a long sentence. */
export const longestQuestion = 200;
/** Questions that a list may have: more than any library offers on a screen. What would come after them is not taken. */
export const mostQuestions = 200;

/** What a visitor does to their list. */
export type ListChange =
  /** These come to the end in their order; one that is there already stays where it is. */
  | { to: 'add'; questions: readonly Question[] }
  /** A question in the family's own words comes to the end; cut at {@link longestQuestion} letters. */
  | { to: 'ask'; text: string; language: string }
  | { to: 'answered'; question: Question; isAnswered: boolean }
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
  if (change.to === 'ask') return withOwnWords(list, change);
  const at = list.findIndex((each) => asksTheSame(each, change.question));
  if (at === -1) return list;
  if (change.to === 'remove') return list.filter((each) => !asksTheSame(each, change.question));
  if (change.to === 'answered')
    return list.map((each, place) => (place === at ? marked(each, change.isAnswered) : each));
  const next = change.to === 'raise' ? at - 1 : at + 1;
  return next < 0 || next >= list.length ? list : swapped(list, Math.min(at, next));
}

function withQuestion(list: readonly Question[], question: Question): readonly Question[] {
  return list.length >= mostQuestions || isOnList(list, question) ? list : [...list, question];
}

function withOwnWords(
  list: readonly Question[],
  { text, language }: { text: string; language: string },
): readonly Question[] {
  const words = [...text.trim()].slice(0, longestQuestion).join('').trim();
  if (words === '') return list;
  const places = list.filter(({ deck }) => deck === '').map(({ place }) => place);
  const question = { deck: '', slide: '', place: Math.max(-1, ...places) + 1, text: words, language };
  return withQuestion(list, question);
}

function marked({ isAnswered: _, ...question }: Question, isAnswered: boolean): Question {
  return isAnswered ? { ...question, isAnswered } : question;
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
