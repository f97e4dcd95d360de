/**
 * `::step` on a line of its own: what stands below it on the slide appears one step later. Not to be mistaken for the
 * block `:::steps`.
 *
 * The marks are taken out before any block is read, so that no block has to know them: what remains is the slide as it
 * would be without them, and a note on each part that comes later.
 */
import type { List } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { readAttributes } from './attributes.ts';
import { type AnyNode, type Placed, reportNode, type SlideContext } from './context.ts';

export const stepMark = 'step';
export const stepAttributes = z.strictObject({});

/** The step with which a part appears, as the library writes it: absent when it is there from the start. */
export function stepOf(part: Placed, { steps }: SlideContext): { step?: number } {
  const step = steps.get(part) ?? 1;
  return step > 1 ? { step } : {};
}

/** The steps with which the items of a list appear, from 1; absent when all are there from the start. */
export function stepsOfItems(list: List, { steps }: SlideContext): { steps?: number[] } {
  const found = list.children.map((item) => steps.get(item) ?? 1);
  return found.some((step) => step > 1) ? { steps: found } : {};
}

interface Reading {
  context: SlideContext;
  /** Whether marks may stand between the list items of this block. */
  isStepped(block: ContainerDirective): boolean;
  step: number;
  /** Whether this step has anything to show yet. */
  shows: boolean;
  /** The last mark, as long as nothing stands below it. */
  mark: LeafDirective | undefined;
}

/** Takes the marks out of what stands on a slide, and notes in `context.steps` with which step each part appears. */
export function takeStepMarks(
  content: readonly AnyNode[],
  isStepped: Reading['isStepped'],
  context: SlideContext,
): AnyNode[] {
  if (!context.source.text.includes(`::${stepMark}`)) return [...content];
  const reading: Reading = { context, isStepped, step: 1, shows: false, mark: undefined };
  const rest = readParts(content, reading);
  if (reading.mark) reportEmpty(reading.mark, 'nothing stands below this ::step', context);
  return rest;
}

/** Lists of one kind with only a mark between them are one list. */
function readParts(parts: readonly AnyNode[], reading: Reading): AnyNode[] {
  const rest: AnyNode[] = [];
  let isBelowMark = false;
  for (const part of parts) {
    if (isMark(part)) readMark(part, reading);
    else {
      const before = rest.at(-1);
      const read = readPart(part, reading);
      if (isBelowMark && isList(before) && isList(read) && before.ordered === read.ordered)
        before.children.push(...read.children);
      else rest.push(read);
    }
    isBelowMark = isMark(part);
  }
  return rest;
}

function readMark(mark: LeafDirective, reading: Reading): void {
  const { context } = reading;
  readAttributes(mark, stepAttributes, context);
  if (mark.children.length > 0) {
    const finding = { message: 'a ::step with words', advice: 'Write ::step alone, and the words below it.' };
    reportNode('block-content', mark, finding, context);
  }
  if (reading.shows) reading.mark = mark;
  else reportEmpty(mark, 'nothing stands above this ::step that a step could show', context);
  reading.shows = false;
}

function readPart(part: AnyNode, reading: Reading): AnyNode {
  const { context } = reading;
  if (isList(part)) {
    const children = part.children.map((item) => noted(withoutMarks(item, context), reading));
    return { ...part, children };
  }
  if (part.type !== 'containerDirective' || !reading.isStepped(part))
    return noted(withoutMarks(part, context), reading);
  const block = noted({ ...part }, reading);
  return Object.assign(block, { children: readParts(part.children, reading) });
}

function noted<Part extends AnyNode>(part: Part, reading: Reading): Part {
  if (reading.mark) reading.step += 1;
  reading.mark = undefined;
  reading.shows = true;
  reading.context.steps.set(part, reading.step);
  return part;
}

/** A part that cannot be parted into steps, without the marks in it, each of which is reported. */
function withoutMarks<Part extends AnyNode>(part: Part, context: SlideContext): Part {
  if (!('children' in part)) return part;
  const children = (part.children as AnyNode[]).flatMap((child) => {
    if (!isMark(child)) return [withoutMarks(child, context)];
    const advice = 'Begin a line with ::step between the paragraphs, list items or blocks of the slide.';
    reportNode('step-misplaced', child, { message: '::step cannot stand here', advice }, context);
    return [];
  });
  return { ...part, children };
}

function reportEmpty(mark: LeafDirective, message: string, context: SlideContext): void {
  const advice = 'Remove it, or move it between two things that are to appear one after the other.';
  reportNode('step-empty', mark, { message, advice }, context);
}

const isMark = (node: AnyNode): node is LeafDirective =>
  node.type === 'leafDirective' && node.name === stepMark;
const isList = (node: AnyNode | undefined): node is List => node?.type === 'list';
