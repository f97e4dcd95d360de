import type { LeafDirective } from 'mdast-util-directive';
import { z } from 'zod';
import type { Language } from '../../languages/language.ts';
import type { Block } from '../../model/library.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import type { Value } from '../../model/schema/fact.ts';
import { factIdSchema, nameSchema } from '../../model/schema/words.ts';
import { jurisdictionsAttribute, placeOfAttribute, readAttributes, wordsAttribute } from '../attributes.ts';
import type { AnyNode, SlideContext } from '../context.ts';
import { formatNumber, formatValue } from '../facts/format-value.ts';
import { parseLine, parseLooseLine } from '../inline.ts';
import { noteLooseText } from '../loose.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { namedValue, singleNumber } from './value.ts';

type Row = Extract<Block, { type: 'comparison' }>['rows'][number];

const rowAttributes = z.strictObject({
  fact: factIdSchema.describe('The fact whose value the row shows.'),
  value: nameSchema.describe('The name of the value.'),
});

/** `:::comparison{display=bar unit="months" max=12}` with a `::row[label]{fact=… value=…}` for each value. */
export const comparison = defineBlock({
  name: 'comparison',
  about: 'Values beside each other, as bars or dots on one scale.',
  attributes: z.strictObject({
    display: z.enum(['bar', 'dot'], 'write bar or dot').optional().describe('bar unless given.'),
    unit: wordsAttribute.max(30).describe('What the scale measures, in words.'),
    max: z.coerce
      .number('write a number')
      .positive('write a number above 0')
      .describe('The end of the scale.'),
    jurisdictions: jurisdictionsAttribute,
  }),
  parse(attributes, content, node, context) {
    const { display = 'bar', unit, max } = attributes;
    noteLooseText(withoutScale(unit, context.language), node, context, false);
    const rows = content.flatMap((child) => (isRow(child) ? (readRow(child, max, context) ?? []) : []));
    const notes = content.filter((child) => child.type === 'paragraph');
    const note = notes[0] ? parseLine(notes[0].children, context, 'body') : [];
    for (const child of content) if (!isRow(child) && child !== notes[0]) reportForeign(child, context);
    if (rows.length < 2) {
      reportContent(
        node,
        '“comparison” has fewer than two rows',
        'Write ::row[label]{fact=… value=…} twice or more.',
        context,
      );
      return undefined;
    }
    checkOneUnit(rows, node, context);
    return {
      type: 'comparison',
      display,
      unit,
      max,
      rows: rows.map(({ row }) => row),
      note,
      ...scopeOf(attributes),
    };
  },
});

function isRow(node: AnyNode): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'row';
}

interface ReadRow {
  row: Row;
  unit: string;
}

/** Bars of weeks and of months on one scale would lie. */
function checkOneUnit(rows: readonly ReadRow[], node: AnyNode, context: SlideContext): void {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  if (units.length < 2) return;
  reportContent(node, `the rows measure ${units.join(' and ')}`, 'Compare values of one unit.', context);
}

function readRow(node: LeafDirective, max: number, context: SlideContext): ReadRow | undefined {
  const attributes = readAttributes(node, rowAttributes, context);
  const label = parseLooseLine(node.children, context);
  const named = attributes && namedValue(attributes, node, context);
  const value = named && singleNumber(named.value, node, context);
  if (!named || value === undefined) return undefined;
  if (value < 0 || value > max) {
    context.reporter.report('block-attribute', placeOfAttribute(node, 'value', context), {
      message: `the value ${value} lies outside the scale of 0 to ${max}`,
      advice: 'Give the block a larger max.',
    });
    return undefined;
  }
  const unit = 'unit' in named.value ? named.value.unit : '';
  const row = { label, value, shown: shownValue(named.value, context.language), fact: named.fact.id };
  return { row, unit };
}

/** A scale of percent is called “out of 100” without a claim of its own. */
function withoutScale(unit: string, { ratio }: Language): string {
  return ratio ? unit.replace(ratio.outOfHundred, '') : unit;
}

/** Percent values are shown as natural frequencies, which people grasp better. */
function shownValue(value: Value, language: Language): string {
  if (!('value' in value) || value.unit !== 'percent') return formatValue(value, language);
  return `${formatNumber(value.value, language)} ${language.ratio?.outOfHundred ?? '%'}`;
}

function reportForeign(child: AnyNode, context: SlideContext): void {
  const name = 'name' in child && typeof child.name === 'string' ? child.name : child.type;
  const advice = suggestion(name, ['row'], 'A comparison holds ::row lines and one paragraph as a note.');
  reportContent(child, `“${name}” cannot stand in a comparison`, advice, context);
}
