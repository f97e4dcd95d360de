/** Which numbers of a text belong together, and to what stands behind them: ranges, ratios, percent, units. */
import { shareOf } from '../../languages/text/table.ts';
import type { Mention } from './mention.ts';
import type { NumberRules } from './number-rules.ts';
import type { Numeral } from './numerals.ts';

/** The mentions that some numbers make, in order; the word for one alone makes none. */
export function pairUp(text: string, numerals: readonly Numeral[], rules: NumberRules): Mention[] {
  const mentions: Mention[] = [];
  let taken = 0;
  for (let at = 0; at < numerals.length; at += 1) {
    const first = numerals[at];
    // The "ciento" of "81 por ciento" is no number of its own.
    if (!first || first.index < taken) continue;
    const upper = rangeEnd(text, first, numerals[at + 1], rules);
    if (upper) at += 1;
    const last = upper ?? first;
    const whole = ratioEnd(text, last, numerals[at + 1], rules);
    if (whole) at += 1;
    if (!upper && !whole && first.word && first.value === 1) continue;
    const end = (whole ?? last).end;
    const mention: Mention = {
      index: first.index,
      length: end - first.index,
      kind: whole ? 'ratio' : 'exact',
      value: first.value,
      ...(upper ? { to: upper.value } : {}),
      ...(whole ? { of: whole.value } : {}),
      ...([first, last, whole].some((numeral) => numeral?.foreign) ? { foreign: true } : {}),
    };
    const isShare = first.part && !upper && !whole;
    const complete = isShare ? asShare(mention) : whole ? mention : withUnit(text, mention, rules);
    taken = complete.index + complete.length;
    mentions.push(complete);
  }
  return mentions;
}

/** ½ alone is a half of something. */
function asShare(mention: Mention): Mention {
  return { ...mention, kind: 'share', value: shareOf(mention.value, 1) };
}

/** The upper end of the range that a number begins. */
function rangeEnd(
  text: string,
  first: Numeral,
  next: Numeral | undefined,
  { range, percent }: NumberRules,
): Numeral | undefined {
  if (!next || next.value <= first.value) return undefined;
  const gap = text.slice(first.end, next.index).replace(percent, '');
  if (range.between.test(gap)) return next;
  const before = text.slice(0, first.index);
  return range.opened.some(({ opening, between }) => between.test(gap) && opening.test(before))
    ? next
    : undefined;
}

/** The number out of which the ones before it are: the 10 of "8 out of 10". */
function ratioEnd(
  text: string,
  last: Numeral,
  next: Numeral | undefined,
  { ratio }: NumberRules,
): Numeral | undefined {
  if (!next || next.value < last.value || next.value <= 1) return undefined;
  return ratio.test(text.slice(last.end, next.index)) ? next : undefined;
}

function withUnit(text: string, mention: Mention, { percent, language }: NumberRules): Mention {
  const after = text.slice(mention.index + mention.length);
  const sign = percent.exec(after);
  if (sign) return { ...mention, kind: 'percent', length: mention.length + sign[0].length };
  const behind = /^[\s-]*(°[CF]|[\p{L}\p{M}]+)/u.exec(after)?.[1];
  const unit = behind && language.units?.get(behind.startsWith('°') ? behind : behind.toLowerCase());
  return unit ? { ...mention, unit } : mention;
}
