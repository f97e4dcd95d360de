/** Marks of other dialects of Markdown, and marks that do not take: a visitor would read them as they are. */
import type { Stray } from './braces.ts';

interface Mark {
  pattern: RegExp;
  /** Only at the start of a paragraph or an item. */
  first?: true;
  message: string;
  advice: string;
}

const marks: readonly Mark[] = [
  {
    pattern: /(?<!\\)\*\*+|(?<![\\_])__+/g,
    message: 'signs of strong type that do not take',
    advice: 'Put them right at the words, with no space inside: **Fever:** call.',
  },
  {
    pattern: /(?<![\\*])\*(?!\*)/g,
    message: 'a sign of emphasis that does not take',
    advice: 'Put it right at the words, with no space inside: *fever*; or write \\* for the sign itself.',
  },
  {
    pattern: /^[ \t]*={2,}[ \t]*$/gm,
    message: 'a line that should make a headline',
    advice: 'Write the headline with “# ” before it.',
  },
  {
    pattern: /(?<!\\)~~?\S[^~\n]*~~?/g,
    message: 'signs for struck or lowered text, which the format does not have',
    advice: 'Leave struck words out; write lowered digits as signs of their own, such as H₂O.',
  },
  {
    pattern: /(?<!\\)\^[^\s^]{1,20}\^/g,
    message: 'signs for raised text, which the format does not have',
    advice: 'Write raised digits as signs of their own, such as m².',
  },
  {
    pattern: /(?<!\\)\[\^[^\]\s]+\]/g,
    message: 'a footnote, which the format does not have',
    advice: 'Rest the words on a fact: :fact[words]{#name.of.the.fact}. Its sources are shown by themselves.',
  },
  {
    pattern: /(?<![\\\w=])==[^=\n]+==/g,
    message: 'signs for marked text, which the format does not have',
    advice: 'Write **strong** type.',
  },
  {
    pattern: /(?<!\\)\[\[[^\]\n]*\]\]/g,
    message: 'a link of another dialect',
    advice: 'Write the words alone, or :term[word]{#entry} for a word of the glossary.',
  },
  {
    pattern: /^[ \t]*#{1,6}(?=[^\s#])/gm,
    message: 'a headline without the space behind its sign',
    advice: 'Write “# ” and then the words; a slide has one headline.',
  },
  {
    pattern: /^[ \t]*[•▪◦‣●○∙](?=\s)/gm,
    message: 'a bullet that makes no list',
    advice: 'Begin each item with “- ”.',
  },
  {
    pattern: /^[–—](?=\s)/g,
    first: true,
    message: 'a dash that makes no list',
    advice: 'Begin each item with a hyphen and a space: “- ”.',
  },
  {
    pattern: /^\[[ xX]?\](?=\s)/g,
    first: true,
    message: 'a box to tick, which the format does not have',
    advice: 'Write the item without it.',
  },
];

/** The marks in a stretch of source that would be shown, one of each kind. `first`: it begins a paragraph or an item. */
export function strayMarks(source: string, first: boolean): Stray[] {
  return marks.flatMap(({ pattern, first: onlyFirst, message, advice }) => {
    const [found] = onlyFirst && !first ? [] : source.matchAll(pattern);
    if (!found) return [];
    const mark = found[0].trim();
    const index = found.index + found[0].length - found[0].trimStart().length;
    return [{ index, length: mark.length, finding: { message: `“${mark}”: ${message}`, advice } }];
  });
}
