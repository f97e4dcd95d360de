/** “All”, “none”, “many” and “few” in a claim: its fact says so, or has a share that makes it true. */
import { first } from '../../languages/all.ts';
import type { Language, Quantifier } from '../../languages/language.ts';
import { wholeWords } from '../../languages/text/phrases.ts';
import { sentenceKind } from '../../languages/text/sentence-kind.ts';
import { sentenceEnds } from '../../languages/text/sentences.ts';
import type { Fact, Value } from '../../model/schema/fact.ts';
import type { NumberContext } from './check-numbers.ts';
import { joinSegments, type Segment } from './segments.ts';

/** A share of 100 that makes the words true; a ratio of counts is a share, too. */
const bounds: Readonly<Record<Quantifier['kind'], (share: number) => boolean>> = {
  all: (share) => share === 100,
  none: (share) => share === 0,
  // A quarter is many; a fifth is still few.
  many: (share) => share >= 25,
  few: (share) => share <= 20,
};

/** Refuses “all” and “none” that the fact does not say, and warns of such “many” and “few”. */
export function checkQuantifiers(segments: readonly Segment[], fact: Fact, context: NumberContext): void {
  const { language, reporter } = context;
  const traced = joinSegments(segments);
  for (const { kind, pattern } of language.quantifiers ?? []) {
    for (const { 0: words, index } of traced.text.matchAll(wholeWords(pattern))) {
      // “ALL” is a leukaemia.
      if (/^\p{Lu}{2}/u.test(words) || !isStated(traced.text, index, language) || says(fact, kind)) continue;
      const isWhole = kind === 'all' || kind === 'none';
      reporter.report(isWhole ? 'quantity-not-in-fact' : 'quantity-unsure', traced.at(index, words.length), {
        message: `${fact.id} does not say “${words}”`,
        advice: `Say how many it names, or leave “${words}” out.`,
      });
    }
  }
}

/** Whether the words stand in a sentence that states something: “Tell every nurse” and “Do all come?” do not. */
function isStated(text: string, index: number, language: Language): boolean {
  const ends = sentenceEnds(text, language);
  const end = ends.find((one) => one.index > index);
  const from = ends.filter((one) => one.after <= index).at(-1)?.after ?? 0;
  const kind = sentenceKind(text.slice(from, end?.index), end?.stop ?? '', language);
  return kind !== 'instruction' && kind !== 'question';
}

/** Statements are written in the first language, whatever the slide is written in. */
function says({ statement, values }: Fact, kind: Quantifier['kind']): boolean {
  const said = first.quantifiers?.find((one) => one.kind === kind)?.says;
  if (said !== undefined && wholeWords(said, 'iu').test(statement)) return true;
  return sharesOf(Object.values(values)).some(bounds[kind]);
}

/** Shares that a fact names in percent, and those that its counts are of each other. */
function sharesOf(values: readonly Value[]): number[] {
  const numbers = values.flatMap((value) => ('value' in value ? [value] : []));
  const percents = numbers.flatMap(({ value, unit }) => (unit === 'percent' ? [value] : []));
  const counts = numbers.flatMap(({ value, unit }) => (unit === 'people' || unit === 'cases' ? [value] : []));
  const ratios = counts.flatMap((part, index) =>
    counts
      .filter((whole, other) => other !== index && whole >= part && whole > 0)
      .map((whole) => (100 * part) / whole),
  );
  return [...percents, ...ratios];
}
