/** What a visitor can choose from: the questions of all decks and of the tool, by theme. */
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Lookup } from '../../../slides/format/model/lookup.ts';
import { questionsOn } from '../../../slides/format/model/slides.ts';
import { toolSlides } from '../../../slides/format/model/tools.ts';
import { asksTheSame, isOnList, type Question } from '../../session/index.ts';

/** Questions on one theme, no two of which ask the same. */
export interface PromptTheme {
  name: string;
  language: string;
  questions: readonly Question[];
}

export interface Prompts {
  /** What to start with; it has no questions where there are none at all. */
  start: readonly Question[];
  /** The themes of the decks, in the order of their cards, then those of the tool. */
  themes: readonly PromptTheme[];
}

export interface PromptSources {
  lookup: Pick<Lookup, 'language' | 'slides'> | null;
  /** The words of the tool. */
  words: Pick<DeckBundle, 'language' | 'deck'> | null;
}

/** How many questions are proposed where the words of the tool propose none. */
const proposed = 5;

/** All that there is to choose from. Themes of one name are one, and each question stands on a theme once. */
export function promptsFrom({ lookup, words }: PromptSources): Prompts {
  const [start, own] = words === null ? [[], []] : themesOfTool(words);
  const themes = joined([...(lookup === null ? [] : themesOfDecks(lookup)), ...own]);
  const proposal = start.flatMap(({ questions }) => questions);
  // A theme that has nothing else would only say it again.
  const others = themes.filter(({ questions }) => countOn(proposal, questions) < questions.length);
  return { start: proposal.length > 0 ? proposal : firstOfEach(themes), themes: others };
}

/** A question in the words of the language that is chosen now; as it was read where it has none in it. */
export function inWordsOf({ start, themes }: Prompts, question: Question): Question {
  const all = [start, ...themes.map(({ questions }) => questions)].flat();
  const same = all.filter((each) => asksTheSame(each, question));
  return same[0] === undefined ? question : { ...question, text: same[0].text, language: same[0].language };
}

/** How many of these questions are on a list. */
export function countOn(list: readonly Question[], questions: readonly Question[]): number {
  return questions.filter((each) => isOnList(list, each)).length;
}

function themesOfDecks({ language, slides }: Pick<Lookup, 'language' | 'slides'>): PromptTheme[] {
  return slides.flatMap(({ deck, id, prompts }) => themesOn({ deck, slide: id, language }, prompts));
}

/** What to start with, and the themes of the tool's own. */
function themesOfTool({
  language,
  deck,
}: Pick<DeckBundle, 'language' | 'deck'>): [PromptTheme[], PromptTheme[]] {
  const [start] = toolSlides.questions;
  const themesOf = (isWanted: (id: string) => boolean) =>
    deck.slides
      .filter(({ id }) => isWanted(id))
      .flatMap((slide) => themesOn({ deck: deck.id, slide: slide.id, language }, questionsOn(slide)));
  return [themesOf((id) => id === start), themesOf((id) => id !== start)];
}

function themesOn(
  stand: Pick<Question, 'deck' | 'slide' | 'language'>,
  prompts: readonly { theme: string; items: readonly string[] }[],
): PromptTheme[] {
  let place = 0;
  return prompts.map(({ theme, items }) => ({
    name: theme,
    language: stand.language,
    questions: items.map((text) => ({ ...stand, text, place: place++ })),
  }));
}

function joined(themes: readonly PromptTheme[]): PromptTheme[] {
  const byName = Map.groupBy(themes, ({ name, language }) => `${language} ${name}`);
  return [...byName.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : { ...first, questions: distinct([first, ...rest].flatMap(({ questions }) => questions)) },
  );
}

function distinct(questions: readonly Question[]): Question[] {
  return questions.filter((each, at) => !isOnList(questions.slice(0, at), each));
}

/** The first question of each theme, then the second of each, until there are enough. */
function firstOfEach(themes: readonly PromptTheme[]): Question[] {
  const longest = Math.max(0, ...themes.map(({ questions }) => questions.length));
  const rounds = Array.from({ length: longest }, (_, round) =>
    themes.flatMap(({ questions }) => questions[round] ?? []),
  );
  return distinct(rounds.flat()).slice(0, proposed);
}
