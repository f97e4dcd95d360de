/** The score of a PEMAT worksheet. */
import { pematItems, type Scale } from './items.ts';
import type { Worksheet } from './worksheet.ts';

/** Per cent of the answered items that were agreed to; null while an item is open, or when none applies. */
export type PematScore = Record<Scale, number | null>;

/** What both scales must reach, in per cent, for a material to count as understandable and actionable (AHRQ PEMAT). */
export const pematThreshold = 70;

/** Scores both scales from 0 to 100, in whole per cent. Items answered “na” count neither way. */
export function scorePemat(worksheet: Pick<Worksheet, 'items'>): PematScore {
  return {
    understandability: scoreOf(worksheet, 'understandability'),
    actionability: scoreOf(worksheet, 'actionability'),
  };
}

function scoreOf({ items }: Pick<Worksheet, 'items'>, scale: Scale): number | null {
  const wanted = new Set(pematItems.filter((one) => one.scale === scale).map(({ item }) => item));
  const answers = items.filter(({ item }) => wanted.has(item)).map(({ answer }) => answer);
  if (answers.includes('open')) return null;
  const counted = answers.filter((answer) => answer !== 'na');
  if (counted.length === 0) return null;
  return Math.round((100 * counted.filter((answer) => answer === 'agree').length) / counted.length);
}
