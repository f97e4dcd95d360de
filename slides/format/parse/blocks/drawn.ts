/** What the blocks that show a drawing share: its name, its description, its labels and its parts. */

import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { linesInSpellings } from '../../languages/spelling/respellings.ts';
import type { Figure, Inline, Part } from '../../model/library.ts';
import { plainText } from '../../model/plain-text.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import { nameSchema } from '../../model/schema/words.ts';
import { appliesIn, factsOf } from '../../model/slides.ts';
import {
  jurisdictionsAttribute,
  placeOfAttribute,
  readAttributes,
  tagAttributes,
  wordsAttribute,
} from '../attributes.ts';
import { type AnyNode, reportNode, type SlideContext } from '../context.ts';
import type { Drawing } from '../figure/drawing.ts';
import { wrapWords } from '../figure/labels.ts';
import { allViews } from '../figure/shelf.ts';
import { parseLine, parseLooseLine } from '../inline.ts';
import { noteLooseText } from '../loose.ts';
import { parseProse } from '../prose.ts';
import { reportContent } from './block.ts';

export const drawnAttributes = z.strictObject({
  src: nameSchema.describe('The name of the drawing in the folder figures/, without “.svg”.'),
  alt: wordsAttribute.describe('What the picture shows, for people who cannot see it.'),
  jurisdictions: jurisdictionsAttribute,
});

const labelAttributes = z.strictObject({ for: nameSchema.describe('The data-label of the drawing.') });
const partAttributes = z.strictObject({
  spot: nameSchema.describe('The data-spot of the drawing.'),
  name: wordsAttribute.max(60).describe('What the part is called.'),
  ...tagAttributes,
});

interface Label {
  words: string;
  facts: string[];
  node: AnyNode;
}

/** What stands between the fences of a drawn block. */
export interface DrawnContent {
  figure: Figure;
  caption: Inline[];
}

type DrawnNode = ContainerDirective | LeafDirective;

/** What a kind of block asks of its drawing. */
interface Asked {
  /** Each spot must have a part. */
  everySpot?: boolean;
  /** All views are drawn, and not only the first. */
  everyView?: boolean;
}

/** Reads the drawing with its labels and parts, and the caption. */
export function parseDrawn(
  attributes: z.infer<typeof drawnAttributes>,
  content: readonly AnyNode[],
  node: DrawnNode,
  context: SlideContext,
  asked: Asked = {},
): DrawnContent {
  const { src, alt } = attributes;
  noteLooseText(alt, node, context, true);
  const drawing = context.figures.get(src);
  const labels = new Map<string, Label>();
  const parts: Part[] = [];
  const captions: Inline[][] = [];
  for (const child of content) {
    if (child.type === 'paragraph') captions.push(parseLine(child.children, context, 'body'));
    else if (child.type === 'leafDirective' && child.name === 'label')
      readLabel(child, drawing, labels, context);
    else if (child.type === 'containerDirective' && child.name === 'part')
      readPart(child, drawing, parts, context);
    else reportForeign(child, context);
  }
  if (captions.length > 1)
    reportContent(node, 'more than one caption', 'Join them to one paragraph.', context);
  const figure = draw(src, alt, drawing, labels, parts, node, context, asked);
  return { figure, caption: captions[0] ?? [] };
}

function draw(
  src: string,
  alt: string,
  drawing: Drawing | undefined,
  labels: Map<string, Label>,
  parts: Part[],
  node: DrawnNode,
  context: SlideContext,
  { everySpot, everyView }: Asked,
): Figure {
  if (!drawing) {
    reportMissing(src, node, context);
    return context.figures.blank(src, alt);
  }
  for (const part of parts) {
    if (drawing.labels.has(part.spot) && !labels.has(part.spot)) {
      labels.set(part.spot, { words: part.name, facts: [], node });
    }
  }
  checkLabels(src, drawing, labels, node, context);
  if (everySpot) checkSpots(src, drawing, parts, node, context);
  return context.figures.take(src, drawing, {
    alt,
    labels: new Map([...labels].map(([name, label]) => [name, label.words])),
    parts,
    facts: [...new Set([...labels.values()].flatMap((label) => label.facts))],
    view: everyView ? allViews : undefined,
  });
}

function readLabel(
  node: LeafDirective,
  drawing: Drawing | undefined,
  labels: Map<string, Label>,
  context: SlideContext,
): void {
  const attributes = readAttributes(node, labelAttributes, context);
  const line = parseLooseLine(node.children, context);
  const words = plainText(line).trim();
  if (!attributes) return;
  if (words === '') reportContent(node, 'a label without words', 'Write ::label[words]{for=name}.', context);
  if (drawing && !drawing.labels.has(attributes.for)) {
    context.reporter.report('unknown-label', placeOfAttribute(node, 'for', context), {
      message: `the drawing has no label “${attributes.for}”`,
      advice: suggestion(attributes.for, [...drawing.labels.keys()], 'This drawing has no labels.'),
    });
  }
  if (labels.has(attributes.for)) {
    const finding = { message: `a second label for “${attributes.for}”`, advice: 'Remove one of them.' };
    reportNode('id-duplicate', node, finding, context);
  }
  labels.set(attributes.for, { words, facts: [...factsOf({ title: line, blocks: [] })], node });
}

function readPart(
  node: ContainerDirective,
  drawing: Drawing | undefined,
  parts: Part[],
  context: SlideContext,
): void {
  const attributes = readAttributes(node, partAttributes, context);
  const body = parseProse(node.children, context);
  if (!attributes) return;
  const { spot, name } = attributes;
  noteLooseText(name, node, context, false);
  if (body.length === 0)
    reportContent(node, `the part “${name}” explains nothing`, 'Write a sentence.', context);
  if (drawing && !drawing.spots.has(spot)) {
    context.reporter.report('unknown-spot', placeOfAttribute(node, 'spot', context), {
      message: `the drawing has no spot “${spot}”`,
      advice: suggestion(spot, [...drawing.spots], 'This drawing has no spots.'),
    });
    return;
  }
  if (parts.some((part) => part.spot === spot)) {
    const finding = { message: `a second part for “${spot}”`, advice: 'Remove one of them.' };
    reportNode('id-duplicate', node, finding, context);
    return;
  }
  parts.push({ spot, name, body, ...appliesIn(attributes) });
}

function reportForeign(child: AnyNode, context: SlideContext): void {
  if (child.type !== 'containerDirective' && child.type !== 'leafDirective') {
    parseProse([child], context);
    if (child.type !== 'list') return;
  }
  const name = 'name' in child && typeof child.name === 'string' ? child.name : child.type;
  const advice = suggestion(name, ['label', 'part'], 'A figure holds a caption, ::label and :::part.');
  reportContent(child, `“${name}” cannot stand in a figure`, advice, context);
}

function reportMissing(src: string, node: DrawnNode, context: SlideContext): void {
  const place = placeOfAttribute(node, 'src', context);
  if (context.figures.names().includes(src)) {
    context.reporter.report('figure-missing', place, {
      message: `the figure “${src}” cannot be drawn`,
      advice: `Mend the problems of figures/${src}.svg.`,
    });
    return;
  }
  context.reporter.report('figure-missing', place, {
    message: `there is no figure “${src}”`,
    advice: suggestion(src, context.figures.names(), `Draw figures/${src}.svg.`),
  });
}

function checkLabels(
  src: string,
  drawing: Drawing,
  labels: Map<string, Label>,
  node: DrawnNode,
  context: SlideContext,
): void {
  const properNames = context.ground.properNames.get(context.language.tag) ?? [];
  for (const [name, { max, lines }] of drawing.labels) {
    const label = labels.get(name);
    if (!label) {
      context.reporter.report('label-unfilled', placeOfAttribute(node, 'src', context), {
        message: `the label “${name}” of “${src}” has no words`,
        advice: `Add ::label[words]{for=${name}}.`,
      });
      continue;
    }
    const wrapped = wrapWords(label.words, max);
    const tooLong = linesInSpellings(wrapped, context.language, properNames).find(
      (written) => written.length > lines || written.some((line) => line.length > max),
    );
    if (!tooLong) continue;
    reportNode(
      'label-too-long',
      label.node,
      {
        message: `“${tooLong.join(' ')}” does not fit the drawing`,
        advice: `Write at most ${lines} ${lines === 1 ? 'line' : 'lines'} of ${max} characters.`,
      },
      context,
    );
  }
}

function checkSpots(
  src: string,
  drawing: Drawing,
  parts: Part[],
  node: DrawnNode,
  context: SlideContext,
): void {
  for (const spot of drawing.spots) {
    if (parts.some((part) => part.spot === spot)) continue;
    context.reporter.report('spot-unexplained', placeOfAttribute(node, 'src', context), {
      message: `the spot “${spot}” of “${src}” is not explained`,
      advice: `Add :::part{spot=${spot} name="…"} with a sentence.`,
    });
  }
}
