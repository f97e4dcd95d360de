/** Every check of one language of a deck. */
import { checkApplies } from './applies.ts';
import { checkCountries } from './countries.ts';
import type { DeckView } from './deck-view.ts';
import { checkDetails } from './details.ts';
import { checkFactCountries, checkFactsUsed } from './facts-used.ts';
import { checkCaptions } from './films.ts';
import { checkLongWords } from './long-words.ts';
import { checkReadingLevel, checkWordCount } from './plain-language.ts';
import { checkPopulation } from './population.ts';
import { checkRanking } from './ranking.ts';
import { checkSpelling } from './spelling.ts';
import { checkTies } from './ties.ts';
import { checkTools } from './tools.ts';
import { checkFrontMatterWords, checkWordChoice } from './word-choice.ts';

const checks: readonly ((view: DeckView) => void)[] = [
  checkWordCount,
  checkDetails,
  checkCaptions,
  checkLongWords,
  checkReadingLevel,
  checkWordChoice,
  checkSpelling,
  checkFrontMatterWords,
  checkFactsUsed,
  checkFactCountries,
  checkCountries,
  checkApplies,
  checkRanking,
  checkPopulation,
  checkTools,
  // Last: its many warnings leave room for every error.
  checkTies,
];

/** Runs the checks that look at one language alone; what they find goes to the text's reporter. */
export function checkDeckText(view: DeckView): void {
  for (const check of checks) check(view);
}
