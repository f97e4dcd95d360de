/** The text of one slide into a slide. */

import type { Heading, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { layoutOf } from '../model/layout.ts';
import { audienceSchema, type Block, type Inline, type Slide } from '../model/library.ts';
import { plainText } from '../model/plain-text.ts';
import { suggestion } from '../model/problem/nearest.ts';
import { nameSchema } from '../model/schema/words.ts';
import { appliesIn } from '../model/slides.ts';
import { jurisdictionsAttribute, placeOfOpening, readAttributes, tagAttributes } from './attributes.ts';
import { blockKinds } from './blocks/index.ts';
import { type AnyNode, placeOf, reportNode, type SlideContext, sourceOf } from './context.ts';
import { checkLooseText } from './facts/check-numbers.ts';
import { parseLine } from './inline.ts';
import { parseMarkdown } from './markdown.ts';
import { parseProse } from './prose.ts';
import { stepMark, stepOf, takeStepMarks } from './step-marks.ts';
import { reportLookAlikes } from './stray/lines.ts';
import { reportStray } from './stray/tree.ts';

export const slideAttributes = z.strictObject({
  id: nameSchema.describe('Speaking and unique in the deck; the same in every language.'),
  jurisdictions: jurisdictionsAttribute,
  audience: audienceSchema
    .optional()
    .describe('consultant: not shown in the waiting room, and there for a consultation.'),
  ...tagAttributes,
  needed: z
    .enum(['yes', 'no'], 'write yes or no')
    .optional()
    .describe(
      'no: countries for which the slide is not meant do without it; otherwise they need a version of it.',
    ),
});

/** Reads one slide; undefined when it has no id or nothing to show. */
export function parseSlide(context: SlideContext): Slide | undefined {
  const before = context.reporter.fatal;
  reportLookAlikes(context.source, context.reporter);
  const root = parseMarkdown(context.source.text);
  reportStray(root, context);
  const [opening, ...content] = root.children;
  const attributes = readOpening(opening, context);
  const { title, rest } = readHeadline(
    isOpening(opening) ? content : [opening, ...content].filter(isNode),
    opening,
    context,
  );
  const blocks = readBlocks(takeStepMarks(rest, isStepped, context), context);
  for (const loose of context.loose) checkLooseText(loose, context);
  if (!attributes) return undefined;
  if (blocks.length === 0) {
    if (context.reporter.fatal > before) return undefined;
    const finding = {
      message: `the slide “${attributes.id}” shows nothing`,
      advice: 'Write a text or a block below its headline.',
    };
    reportNode('slide-empty', opening ?? {}, finding, context);
    return undefined;
  }
  const facts = [...context.claims];
  return {
    id: attributes.id,
    title,
    titleText: plainText(title),
    layout: layoutOf(blocks),
    blocks,
    facts,
    sources: sourcesOf(facts, context),
    ...(attributes.audience ? { audience: attributes.audience } : {}),
    ...appliesIn(attributes),
    ...(attributes.jurisdictions ? { jurisdictions: attributes.jurisdictions } : {}),
  };
}

const isOpening = (node: RootContent | undefined): node is LeafDirective =>
  node?.type === 'leafDirective' && node.name === 'slide';
const isNode = (node: RootContent | undefined): node is RootContent => node !== undefined;

function readOpening(
  node: RootContent | undefined,
  context: SlideContext,
): z.infer<typeof slideAttributes> | undefined {
  if (isOpening(node)) return readAttributes(node, slideAttributes, context);
  reportNode(
    'slide-id-missing',
    node ?? {},
    {
      message: 'a slide without its first line',
      advice: 'Begin the slide with ::slide{#name-of-the-slide}.',
    },
    context,
  );
  return undefined;
}

function readHeadline(
  content: RootContent[],
  opening: RootContent | undefined,
  context: SlideContext,
): { title: Inline[]; rest: RootContent[] } {
  const headings = content.filter((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const [first, ...others] = headings;
  const advice = 'Write one headline, “# …”, that says the point of the slide.';
  if (!first)
    reportNode('heading-count', opening ?? {}, { message: 'a slide without a headline', advice }, context);
  for (const other of others) {
    reportNode('heading-count', other, { message: 'a second headline on one slide', advice }, context);
  }
  const title = first ? parseLine(first.children, context, 'headline') : [];
  if (first && title.length === 0)
    reportNode('heading-count', first, { message: 'an empty headline', advice }, context);
  return { title, rest: content.filter((node) => !headings.includes(node as Heading)) };
}

const isStepped = ({ name }: ContainerDirective) => blockKinds.get(name)?.stepped ?? false;

function readBlocks(content: readonly AnyNode[], context: SlideContext): Block[] {
  const blocks: Block[] = [];
  let running: AnyNode[] = [];
  const endText = () => {
    const prose = parseProse(running, context);
    if (prose.length > 0) blocks.push({ type: 'text', prose });
    running = [];
  };
  for (const node of content) {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective') {
      running.push(node);
      continue;
    }
    endText();
    const block = readBlock(node, context);
    if (block) blocks.push({ ...block, ...stepOf(node, context) });
  }
  endText();
  return blocks;
}

function readBlock(node: ContainerDirective | LeafDirective, context: SlideContext): Block | undefined {
  const kind = blockKinds.get(node.name);
  if (!kind) {
    context.reporter.report('unknown-block', placeOfOpening(node, context), {
      message: `there is no block “${node.name}”`,
      advice: adviceForBlock(node.name),
    });
    return undefined;
  }
  if (kind.leaf !== (node.type === 'leafDirective')) {
    const advice = kind.leaf
      ? `Write ::${node.name} on one line.`
      : `Open it with :::${node.name} and close it with :::.`;
    reportNode(
      'block-content',
      node,
      { message: `“${node.name}” with the wrong number of colons`, advice },
      context,
    );
    return undefined;
  }
  if (node.type === 'containerDirective') reportUnclosed(node, context);
  return kind.parse(node, context);
}

/** What other tools call the blocks of the format. */
const calledElsewhere: Readonly<Partial<Record<string, string>>> = {
  image: 'figure',
  img: 'figure',
  picture: 'figure',
  info: 'callout',
  note: 'callout',
  tip: 'callout',
  warning: 'urgent',
  danger: 'urgent',
  quiz: 'check',
  chart: 'comparison',
  history: 'timeline',
  title: 'cover',
  film: 'video',
  movie: 'video',
};

function adviceForBlock(name: string): string {
  const meant = Object.hasOwn(calledElsewhere, name.toLowerCase())
    ? calledElsewhere[name.toLowerCase()]
    : undefined;
  if (meant !== undefined) return `Here it is called “${meant}”.`;
  return suggestion(name, [...blockKinds.keys(), stepMark], 'Use one of the blocks of the format.');
}

/** A container that is never closed runs on to the end of the slide. */
function reportUnclosed(node: ContainerDirective, context: SlideContext): void {
  for (const child of node.children) if (child.type === 'containerDirective') reportUnclosed(child, context);
  const source = sourceOf(node, context);
  const fence = /^:+/.exec(source)?.[0] ?? ':::';
  const last = source.slice(source.lastIndexOf('\n') + 1).trim();
  if (source.includes('\n') && /^:{3,}$/.test(last) && last.length >= fence.length) return;
  context.reporter.report(
    'unclosed-directive',
    { ...placeOf(node, context), length: fence.length + node.name.length },
    {
      message: `“${node.name}” is not closed`,
      advice: `Close it with a line of ${fence.length} colons: ${fence}`,
    },
  );
}

function sourcesOf(facts: readonly string[], { ground }: SlideContext): string[] {
  return [...new Set(facts.flatMap((id) => ground.facts.get(id)?.authority ?? []))];
}
