/** Holds the numbers of a text against the facts it rests on. */

import type { Language } from '../../languages/language.ts';
import { plainDigits } from '../../languages/text/digits.ts';
import type { Fact } from '../../model/schema/fact.ts';
import type { LooseText, SlideContext } from '../context.ts';
import { formatValue } from './format-value.ts';
import { matchMention } from './match.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { joinSegments, type Segment, type TracedText } from './segments.ts';

/** What the number check needs to know of where it looks. */
export type NumberContext = Pick<SlideContext, 'language' | 'ground' | 'reporter'>;

/** Every number of a claim must be a value of its fact, and a rounded one must say so. */
export function checkClaim(segments: readonly Segment[], fact: Fact, context: SlideContext): void {
  const traced = joinSegments(segments);
  for (const mention of mentionsOf(traced, context)) checkMention(mention, fact, traced, context);
}

/** Text outside claims holds no number at all. */
export function checkFreeText(segments: readonly Segment[], context: NumberContext): void {
  const traced = joinSegments(segments);
  for (const mention of mentionsOf(traced, context)) reportFree(mention, traced, context);
}

/** Text that cannot hold a claim: each of its numbers must be a value of one of the slide's facts. */
export function checkLooseText(loose: LooseText, context: SlideContext): void {
  const traced = joinSegments(loose.segments);
  const facts = [...context.claims].flatMap((id) => context.ground.facts.get(id) ?? []);
  for (const mention of mentionsOf(traced, context)) {
    const spelling = spellingOf(mention, traced);
    if (loose.countsThings && mention.kind === 'exact' && !/\p{N}/u.test(spelling)) continue;
    if (!facts.some((fact) => matchMention(mention, fact, spelling).kind !== 'none'))
      reportFree(mention, traced, context);
  }
}

function mentionsOf(traced: TracedText, context: NumberContext): Mention[] {
  return findMentions(traced.text, context.language, context.ground.names);
}

function spellingOf({ index, length }: Mention, { text }: TracedText): string {
  return text.slice(index, index + length);
}

function checkMention(mention: Mention, fact: Fact, traced: TracedText, context: SlideContext): void {
  const spelling = spellingOf(mention, traced);
  const match = matchMention(mention, fact, spelling);
  if (match.kind === 'exact') return;
  if (match.kind === 'rounded') {
    checkRounding(mention, match, traced, context);
    return;
  }
  if (mention.foreign) {
    context.reporter.report('number-not-in-fact', traced.at(mention.index, mention.length), {
      message: `“${spelling}” stands in digits that ${context.language.ownName} does not write`,
      advice: `If ${plainDigits(spelling)} is meant, write it so.`,
    });
    return;
  }
  context.reporter.report('number-not-in-fact', traced.at(mention.index, mention.length), {
    message: `“${spelling}” is not a value of ${fact.id}`,
    advice: `${valuesInWords(fact, context.language)} Write one of these, by its name in braces where it has one, or refer to another fact.${nameAdvice(mention, traced)}`,
  });
}

function checkRounding(
  mention: Mention,
  { said, exact }: { said: number; exact: number },
  traced: TracedText,
  context: SlideContext,
): void {
  const { language, reporter } = context;
  if (saysRounded(traced.text.slice(0, mention.index), said, exact, language)) return;
  reporter.report('number-needs-about', traced.at(mention.index, mention.length), {
    message: `“${spellingOf(mention, traced)}” is rounded: the fact says ${Math.round(exact * 100) / 100}`,
    advice: language.rounding
      ? `Write “${language.rounding.example}” before it, or the exact number.`
      : 'Write the exact number.',
  });
}

/** Whether the words before a rounded number say that it is rounded, and not in the wrong direction. */
export function saysRounded(
  before: string,
  said: number,
  exact: number,
  { rounding }: Pick<Language, 'rounding'>,
): boolean {
  if (rounding === null) return false;
  const { about, below, above } = rounding;
  const words = [about, ...(exact < said ? [below] : []), ...(exact > said ? [above] : [])].join('|');
  // One word may stand between: "about another 8 out of 10".
  return new RegExp(`(?<!\\p{L})(?:${words})(?:\\s+\\p{L}+)?\\s*$`, 'iu').test(before);
}

function reportFree(mention: Mention, traced: TracedText, { reporter }: NumberContext): void {
  reporter.report('number-without-fact', traced.at(mention.index, mention.length), {
    message: `the ${nounOf(mention)} “${spellingOf(mention, traced)}” comes from no fact`,
    advice: `${freeAdvice[nounOf(mention)]}${nameAdvice(mention, traced)}`,
  });
}

function nounOf({ kind }: Mention): keyof typeof freeAdvice {
  if (kind === 'phone') return 'phone number';
  return kind === 'portion' ? 'quantity' : 'number';
}

const freeAdvice = {
  number:
    'Put it into a claim whose fact has this value, :fact[…]{#name.of.the.fact}, or say it without a number.',
  'phone number':
    'Put it into a claim whose fact has this number to call, best by its name in braces: :fact[{phone}]{#name.of.the.fact}.',
  quantity:
    'Put it into a claim whose fact says so or has such a share, :fact[…]{#name.of.the.fact}, or say it without a quantity.',
};

/** A number in digits may be part of a name: “factor 8”, “Formula X9”. */
function nameAdvice(mention: Mention, traced: TracedText): string {
  return mention.kind !== 'phone' && /\p{N}/u.test(spellingOf(mention, traced))
    ? ' If it is part of a name, write the name into slides/glossary/ with name: true.'
    : '';
}

function valuesInWords(fact: Fact, language: Language): string {
  const values = Object.entries(fact.values).map(([name, value]) => {
    const unit = 'unit' in value && value.unit === 'percent' ? ' percent' : '';
    return `{${name}} ${formatValue(value, language)}${unit}`;
  });
  return values.length === 0 ? 'The fact has no numbers.' : `The fact has: ${values.join(', ')}.`;
}
