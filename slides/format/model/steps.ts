/**
 * The steps in which a slide appears when somebody leads through it. Not to be mistaken for the block `steps`.
 *
 * Parts carry numbers from 1, from marks on the slide and from the order of motion in its figures. A number that no
 * part of the slide carries, as when its block is for another country, is no step.
 */
import type { Block, Figure, Prose, Slide, SvgNode } from './library.ts';

/** In how many steps a slide appears: 1 when it is there as a whole. */
export function stepsOf(slide: Pick<Slide, 'blocks'>): number {
  return numbersOf(slide).length;
}

/**
 * The highest number that parts may carry to be seen at a step.
 *
 * @param step from 1; beyond the last step everything is seen
 */
export function numberAt(slide: Pick<Slide, 'blocks'>, step: number): number {
  const numbers = numbersOf(slide);
  return numbers[Math.min(Math.max(step, 1), numbers.length) - 1] ?? 1;
}

/** For each spot of a figure, the number with which it appears. */
export function numbersOfSpots(figure: Figure): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (node: SvgNode, around: number) => {
    const number = Math.max(around, orderOf(node));
    const spot = node.attributes['data-spot'];
    if (spot !== undefined) found.set(spot, number);
    for (const child of node.children) if (typeof child !== 'string') visit(child, number);
  };
  visit(figure.root, 1);
  return found;
}

/** The order in which an element of a figure comes, from 1. */
export function orderOf(node: SvgNode): number {
  return Math.max(1, Number(node.attributes['data-motion-order'] ?? 1));
}

/**
 * The numbers with which the answers of a question come, and then what is right: after the question itself, which people
 * first answer in their own words, and before whatever comes next on the slide.
 *
 * @param step the number that the block carries
 */
export function stepsOfCheck(step = 1): { answers: number; right: number } {
  return { answers: step + 0.25, right: step + 0.5 };
}

function numbersOf({ blocks }: Pick<Slide, 'blocks'>): number[] {
  const numbers = blocks.flatMap((block) => [block.step ?? 1, ...numbersWithin(block)]);
  return [...new Set([1, ...numbers])].sort((a, b) => a - b);
}

function numbersWithin(block: Block): number[] {
  switch (block.type) {
    case 'text':
      return block.prose.flatMap(numbersOfProse);
    case 'steps':
      return block.items.map(({ step = 1 }) => step);
    case 'timeline':
      return block.entries.map(({ step = 1 }) => step);
    case 'questions':
      return block.steps ?? [];
    case 'cover':
    case 'figure':
    case 'anatomy':
    case 'views':
      return ordersWithin(block.figure.root);
    case 'people':
    case 'comparison':
    case 'table':
    case 'do-dont':
    case 'urgent':
    case 'callout':
    case 'details':
    case 'video':
    case 'sources':
      return [];
    case 'check':
      return Object.values(stepsOfCheck(block.step));
  }
}

function numbersOfProse(part: Prose): number[] {
  return part.type === 'list' ? (part.steps ?? []) : [part.step ?? 1];
}

function ordersWithin(node: SvgNode): number[] {
  return [
    orderOf(node),
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : ordersWithin(child))),
  ];
}
