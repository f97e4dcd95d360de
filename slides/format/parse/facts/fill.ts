/** `{name}` within a claim stands for a value of its fact. */

import type { Language } from '../../languages/language.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import type { Fact, Value } from '../../model/schema/fact.ts';
import type { SlideContext } from '../context.ts';
import { formatValue } from './format-value.ts';
import type { Segment } from './segments.ts';

/** The text of a claim with its placeholders filled; one that names no value is reported and left as it is. */
export function fillValues(raw: Segment, fact: Fact, context: SlideContext): Segment[] {
  const filled: Segment[] = [];
  let done = 0;
  for (const match of raw.text.matchAll(/\{([^{}]*)\}/g)) {
    const name = (match[1] ?? '').trim();
    const value = fact.values[name];
    const whole = match[0];
    const from = match.index;
    if (value === undefined) {
      reportUnknown(name, fact, raw, from, whole.length, context);
      continue;
    }
    if (from > done) filled.push(part(raw, done, from));
    const after = raw.text.slice(from + whole.length);
    const text = formatValue(
      beginsRatio(after, context.language) ? wholePercent(value) : value,
      context.language,
    );
    filled.push({ text, at: () => raw.at(from, whole.length) });
    done = from + whole.length;
  }
  if (done < raw.text.length) filled.push(part(raw, done, raw.text.length));
  return filled;
}

/** Percent without digits after the point; every other value as it is. */
function wholePercent(value: Value): Value {
  if (!('unit' in value) || value.unit !== 'percent') return value;
  if ('value' in value) return { ...value, value: Math.round(value.value) };
  return { ...value, min: Math.round(value.min), max: Math.round(value.max) };
}

/** "81 out of 100": such a number is written without digits after the point. */
function beginsRatio(after: string, { ratio }: Language): boolean {
  if (ratio === null) return false;
  const ways = `(?:${ratio.words})(?!\\p{L})|(?:${ratio.before})\\s+\\p{Nd}`;
  return new RegExp(`^\\s*(?:${ways})`, 'iu').test(after);
}

function part(raw: Segment, from: number, to: number): Segment {
  return { text: raw.text.slice(from, to), at: (index, length) => raw.at(from + index, length) };
}

function reportUnknown(
  name: string,
  fact: Fact,
  raw: Segment,
  from: number,
  length: number,
  context: SlideContext,
): void {
  context.reporter.report('unknown-value', raw.at(from, length), {
    message: `the fact “${fact.id}” has no value “${name}”`,
    advice: suggestion(
      name,
      Object.keys(fact.values),
      'This fact has no numbers: write the sentence without one.',
    ),
  });
}
