/**
 * Finds entries by words of which somebody typed the beginning, perhaps with a slip. Pure: a finder is made of entries
 * once, and asked as often as wanted.
 */
import { slipsIn, slipsTo, wordsIn } from './words.policy.ts';

/** What can be found. The first text weighs most: a headline before the words below it. */
export interface Entry<Of> {
  of: Of;
  texts: readonly [first: string, ...others: string[]];
}

/** By word, the entries that have it, by their place in the list, and how much it weighs in each. */
type Postings = Map<string, Map<number, number>>;

export interface Finder<Of> {
  readonly entries: readonly Entry<Of>[];
  readonly postings: Postings;
}

/** How much a word weighs in the first text, and in the others. */
const weights = { first: 4, others: 1 };
/** How much less is meant by the beginning of a word, and by a word with a slip, than by the word itself. */
const likeness = { whole: 1, beginning: 0.6, slip: 0.3 };

export function finderOf<Of>(entries: readonly Entry<Of>[]): Finder<Of> {
  const postings: Postings = new Map();
  for (const [place, { texts }] of entries.entries()) {
    for (const [at, text] of texts.entries()) {
      const weight = at === 0 ? weights.first : weights.others;
      for (const word of wordsIn(text)) {
        const own = postings.get(word) ?? new Map<number, number>();
        own.set(place, Math.max(weight, own.get(place) ?? 0));
        postings.set(word, own);
      }
    }
  }
  return { entries, postings };
}

/**
 * What is found by a text, the likeliest first, entries that are alike in their own order. Every word of the text has to
 * be found in an entry; where no entry has them all, those that have most of them are found.
 */
export function find<Of>({ entries, postings }: Finder<Of>, query: string): Of[] {
  const typed = [...new Set(wordsIn(query))];
  const perWord = typed.map((word) => scoresOf(word, postings, entries.length));
  const found = entries
    .map(({ of }, place) => {
      const scores = perWord.flatMap((scores) => scores.get(place) ?? []);
      return { of, words: scores.length, score: scores.reduce((sum, score) => sum + score, 0) };
    })
    .filter(({ words }) => words > 0);
  const most = Math.max(...found.map(({ words }) => words));
  return found
    .filter(({ words }) => words === most)
    .sort((a, b) => b.score - a.score)
    .map(({ of }) => of);
}

/** By place, how well each entry answers to one typed word. Slips are looked for only where nothing else is found. */
function scoresOf(typed: string, postings: Postings, entries: number): Map<number, number> {
  const exact = [...postings].filter(([word]) => word.startsWith(typed));
  const scores = new Map<number, number>();
  for (const [word, places] of exact.length > 0 ? exact : nearTo(typed, postings)) {
    const like = exact.length === 0 ? likeness.slip : word === typed ? likeness.whole : likeness.beginning;
    // A word that stands everywhere tells little.
    const rarity = Math.log(1 + entries / places.size);
    for (const [place, weight] of places) {
      scores.set(place, Math.max(scores.get(place) ?? 0, like * rarity * weight));
    }
  }
  return scores;
}

/** The words that what was typed comes nearest to, with as many slips as its length allows. */
function nearTo(typed: string, postings: Postings): [string, Map<number, number>][] {
  let fewest = slipsIn(typed);
  let nearest: [string, Map<number, number>][] = [];
  if (fewest === 0) return nearest;
  for (const each of postings) {
    const slips = slipsTo(typed, each[0], fewest);
    if (slips > fewest) continue;
    if (slips < fewest) nearest = [];
    fewest = slips;
    nearest.push(each);
  }
  return nearest;
}
