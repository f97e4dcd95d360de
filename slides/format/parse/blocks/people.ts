import type { ContainerDirective, Directives } from 'mdast-util-directive';
import { z } from 'zod';
import type { Block } from '../../model/library.ts';
import { limits } from '../../model/limits.ts';
import { plainText } from '../../model/plain-text.ts';
import { factIdSchema, nameSchema } from '../../model/schema/words.ts';
import { jurisdictionsAttribute, placeOfOpening, readAttributes, wordsAttribute } from '../attributes.ts';
import type { AnyNode, SlideContext } from '../context.ts';
import { saysRounded } from '../facts/check-numbers.ts';
import { parseLooseLine } from '../inline.ts';
import { noteLooseText } from '../loose.ts';
import { parseProse } from '../prose.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { reportOthers } from './lists.ts';
import { namedValue, singleNumber } from './value.ts';

type PeopleBlock = Extract<Block, { type: 'people' }>;
type Group = PeopleBlock['groups'][number];

const counted = {
  fact: factIdSchema.describe('The fact whose value is shown.'),
  value: nameSchema.describe('The name of the value; it must be in percent.'),
};
const countedAttributes = z.strictObject({ ...counted, jurisdictions: jurisdictionsAttribute });
const groupAttributes = z.strictObject({
  ...counted,
  title: wordsAttribute.max(40).describe('What these people have in common, in a few words.'),
});

/**
 * `:::people{fact=… value=…}`: 100 people, of whom as many are coloured as the fact has percent. `::::people` with two
 * or three `:::group{fact=… value=… title="…"}`: of the same 100, one group after the other, each a part of the one before.
 */
export const people = defineBlock({
  name: 'people',
  about: 'A picture of 100 people, with a share of them coloured, or up to three shares one after the other.',
  attributes: countedAttributes.partial(),
  parse(attributes, content, node, context) {
    const groups = content.filter(isGroup);
    const scope = scopeOf(attributes);
    if (groups.length > 0) return readGroups(groups, content, node, context, scope);
    return readShare(content, node, context, scope);
  },
});

function isGroup(node: AnyNode): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'group';
}

/** One share: a paragraph on the people who are coloured, and one on the others. */
function readShare(
  content: readonly AnyNode[],
  node: Directives,
  context: SlideContext,
  scope: Pick<Block, 'jurisdictions'>,
): PeopleBlock | undefined {
  const attributes = readAttributes(node, countedAttributes, context);
  const [first, second] = content;
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') {
    const advice =
      'Write a paragraph on the coloured people, and a second one on the others; or a :::group for each share.';
    reportContent(node, '“people” does not say who is coloured and who is not', advice, context);
    return undefined;
  }
  reportOthers(content, [first, second], node, context);
  const label = parseLooseLine(first.children, context);
  const otherLabel = parseLooseLine(second.children, context);
  const share = attributes && readCount(attributes, plainText(label), node, context);
  return share && { type: 'people', groups: [{ ...share, label, body: [] }], otherLabel, ...scope };
}

function readGroups(
  nodes: readonly ContainerDirective[],
  content: readonly AnyNode[],
  node: Directives,
  context: SlideContext,
  scope: Pick<Block, 'jurisdictions'>,
): PeopleBlock | undefined {
  reportOthers(content, nodes, node, context);
  for (const key of Object.keys(counted)) {
    if (node.attributes?.[key] === undefined) continue;
    const advice = `Write ${key}=… on each :::group, and not on ::::people.`;
    reportContent(node, `“people” with groups and a ${key} of its own`, advice, context);
  }
  const groups = nodes.flatMap((each) => readGroup(each, context) ?? []);
  if (nodes.length < limits.fewestGroups || nodes.length > limits.groups) {
    const advice = `Write ${limits.fewestGroups} or ${limits.groups}, or one share without a :::group.`;
    reportContent(
      node,
      `“people” holds ${nodes.length} ${nodes.length === 1 ? 'group' : 'groups'}`,
      advice,
      context,
    );
    return undefined;
  }
  if (groups.length < nodes.length) return undefined;
  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1];
    if (before === undefined || group.count <= before.count) continue;
    const message = `“${plainText(group.label)}” are ${group.count}, and of the group before them only ${before.count}`;
    const advice = 'Each group is a part of the one before: begin with the largest.';
    reportContent(nodes[index] ?? node, message, advice, context);
  }
  return { type: 'people', groups, otherLabel: [], ...scope };
}

function readGroup(node: ContainerDirective, context: SlideContext): Group | undefined {
  const attributes = readAttributes(node, groupAttributes, context);
  const body = parseProse(node.children, context);
  if (!attributes) return undefined;
  const { title } = attributes;
  noteLooseText(title, node, context, false);
  if (body.length === 0) {
    const advice = 'Say in a sentence who they are, how many were treated, and in which trial.';
    reportContent(node, `the group “${title}” says nothing`, advice, context);
  }
  const words = body.flatMap((part) => (part.type === 'list' ? part.items : [part.children])).map(plainText);
  const share = readCount(attributes, [title, ...words].join(' '), node, context);
  return share && { ...share, label: [{ type: 'text', text: title }], body };
}

/** How many of 100 a value in percent is; undefined after a reported problem. */
function readCount(
  given: { fact: string; value: string },
  words: string,
  node: Directives,
  context: SlideContext,
): Pick<Group, 'count' | 'fact'> | undefined {
  const named = namedValue(given, node, context);
  const percent = named && singleNumber(named.value, node, context);
  if (!named || percent === undefined) return undefined;
  if (!('unit' in named.value) || named.value.unit !== 'percent' || percent < 0 || percent > 100) {
    reportContent(node, 'the value is not a share of 100', 'Name a value in percent.', context);
    return undefined;
  }
  const count = Math.round(percent);
  if (count !== percent) checkSaysRounded(words, count, percent, node, context);
  return { count, fact: named.fact.id };
}

/** A picture of whole people rounds; the words beside it must say so before the number, or at their start. */
function checkSaysRounded(
  words: string,
  count: number,
  exact: number,
  node: Directives,
  context: SlideContext,
): void {
  const starts = words.split(/\s+/).map((_, index, all) => all.slice(0, index + 1).join(' '));
  if (starts.some((start) => saysRounded(start, count, exact, context.language))) return;
  context.reporter.report('number-needs-about', placeOfOpening(node, context), {
    message: `the picture shows ${count} people and the fact says ${exact} percent`,
    advice: 'Say in the words beside it that the number is rounded, with “about”.',
  });
}
