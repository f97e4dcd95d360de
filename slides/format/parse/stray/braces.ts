/** Braces that stand for no value of a fact: a visitor would read them as they are. */
import type { Finding } from '../../model/problem/problem.ts';

/** Where braces stand: in running text, within a claim, or where no claim can be marked. */
export type Where = 'text' | 'claim' | 'attribute';

export interface Stray {
  index: number;
  length: number;
  finding: Finding;
}

/** A pair of braces with what it holds, or one that lacks its partner; an escaped one is meant. */
const braces = /(?<!\\)(?:\{[^{}\n]*\}?|\})/g;

/** The braces of a stretch of source that nothing fills. Within a claim only those without a partner are among them. */
export function strayBraces(source: string, where: Where): Stray[] {
  return [...source.matchAll(braces)].flatMap(({ 0: found, index }) => {
    if (where === 'claim' && /^\{.*\}$/.test(found)) return [];
    const finding = { message: `“${found}” would be shown as it is`, advice: adviceFor(found, where) };
    return [{ index, length: found.length, finding }];
  });
}

function adviceFor(found: string, where: Where): string {
  if (/^\{[#.]/.test(found))
    return 'Write :fact or :term right before the brackets, and no space between: :fact[words]{#name.of.the.fact}.';
  const value = /^\{\s*([\w-]+)\s*\}$/.exec(found)?.[1];
  if (value === undefined) return 'Remove it, or write \\{ for a brace that is meant.';
  return where === 'attribute'
    ? `Write out what “${value}” stands for; the slide must rest on the fact that has it.`
    : `Write the name within a claim: :fact[… {${value}} …]{#name.of.the.fact}.`;
}
