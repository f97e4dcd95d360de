import type { ContainerDirective } from 'mdast-util-directive';
import { z } from 'zod';
import type { Block, DetailBlock } from '../../model/library.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import { jurisdictionsAttribute, wordsAttribute } from '../attributes.ts';
import { type AnyNode, reportNode, type SlideContext } from '../context.ts';
import { noteLooseText } from '../loose.ts';
import { parseProse } from '../prose.ts';
import { type BlockKind, defineBlock, reportContent, scopeOf } from './block.ts';
import { comparison } from './comparison.ts';
import { people } from './people.ts';
import { table } from './table.ts';

/** The kinds of blocks that may stand behind the button, besides running text. */
const kinds: ReadonlyMap<string, BlockKind> = new Map(
  [people, comparison, table].map((kind) => [kind.name, kind]),
);

/** `::::details{label="…"}`: a button; what stands between the fences is shown only when it is asked for. */
export const details = defineBlock({
  name: 'details',
  about: 'Numbers and more that only those see who ask for them with a button.',
  attributes: z.strictObject({
    label: wordsAttribute
      .max(40)
      .optional()
      .describe('The words on the button; “I want the numbers”, in the language of the deck, unless given.'),
    jurisdictions: jurisdictionsAttribute,
  }),
  parse(attributes, content, node, context) {
    const { label } = attributes;
    if (label !== undefined) noteLooseText(label, node, context, false);
    const blocks = content.reduce<DetailBlock[]>((before, child) => append(before, child, context), []);
    if (blocks.length === 0) {
      reportContent(node, '“details” holds nothing', 'Write what the button shows.', context);
      return undefined;
    }
    const words = label === undefined ? {} : { label };
    return { type: 'details', ...words, blocks, ...scopeOf(attributes) };
  },
});

/** What was read so far, with one node more; running text joins what stands before it. */
function append(before: DetailBlock[], child: AnyNode, context: SlideContext): DetailBlock[] {
  if (child.type === 'containerDirective') return [...before, ...readBlock(child, context)];
  if (child.type === 'leafDirective') {
    reportForeign(child.name, child, context);
    return before;
  }
  const prose = parseProse([child], context);
  const last = before.at(-1);
  if (last?.type === 'text') return [...before.slice(0, -1), { ...last, prose: [...last.prose, ...prose] }];
  return prose.length === 0 ? before : [...before, { type: 'text', prose }];
}

function readBlock(node: ContainerDirective, context: SlideContext): DetailBlock[] {
  const kind = kinds.get(node.name);
  if (!kind) {
    reportForeign(node.name, node, context);
    return [];
  }
  const block = kind.parse(node, context);
  if (block?.jurisdictions) {
    const advice = 'Write the countries into the line of ::::details.';
    reportContent(node, 'countries of a block within “details”', advice, context);
  }
  return block && isDetail(block) ? [block] : [];
}

function isDetail(block: Block): block is DetailBlock {
  return block.type === 'text' || kinds.has(block.type);
}

function reportForeign(name: string, node: AnyNode, context: SlideContext): void {
  const advice = suggestion(name, [...kinds.keys()], 'Write text, or one of the blocks that it can hold.');
  reportNode('block-content', node, { message: `“${name}” cannot stand in “details”`, advice }, context);
}
