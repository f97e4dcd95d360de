/** A fact's value that a block shows by itself, named by its attributes. */
import type { Directives } from 'mdast-util-directive';
import { suggestion } from '../../model/problem/nearest.ts';
import type { Fact, Value } from '../../model/schema/fact.ts';
import { placeOfAttribute } from '../attributes.ts';
import type { SlideContext } from '../context.ts';
import { reportContent } from './block.ts';

/** The value of a fact, both named by id; the slide then rests on the fact. Undefined after a reported problem. */
export function namedValue(
  given: { fact: string; value: string },
  node: Directives,
  context: SlideContext,
): { fact: Fact; value: Value } | undefined {
  const fact = context.ground.facts.get(given.fact);
  if (!fact) {
    context.reporter.report('unknown-fact', placeOfAttribute(node, 'fact', context), {
      message: `no fact is called “${given.fact}”`,
      advice: suggestion(given.fact, [...context.ground.facts.keys()], 'Look the fact up in slides/facts/.'),
    });
    return undefined;
  }
  context.claims.add(fact.id);
  const value = fact.values[given.value];
  if (value) return { fact, value };
  context.reporter.report('unknown-value', placeOfAttribute(node, 'value', context), {
    message: `the fact “${fact.id}” has no value “${given.value}”`,
    advice: suggestion(given.value, Object.keys(fact.values), 'This fact has no numbers.'),
  });
  return undefined;
}

/** The single number of a value; undefined after a reported problem when it is a range or a date. */
export function singleNumber(value: Value, node: Directives, context: SlideContext): number | undefined {
  if ('value' in value) return value.value;
  reportContent(node, 'the value is not a single number', 'Name a value that is one number.', context);
  return undefined;
}
