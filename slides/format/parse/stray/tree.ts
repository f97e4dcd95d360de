/** What in the Markdown of a slide would be shown raw, found on the tree, so that no block need think of it. */
import type { List, Root, RootContent } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { ProblemCode } from '../../model/problem/codes.ts';
import type { Place, Reporter } from '../../model/problem/problem.ts';
import { placeOf, placeWithin, type SlideContext, sourceOf } from '../context.ts';
import type { Segment } from '../facts/segments.ts';
import { stepMark } from '../step-marks.ts';
import { type Stray, strayBraces, type Where } from './braces.ts';
import { strayMarks } from './marks.ts';

/** Attributes that hold names and numbers, which no visitor reads. */
const technical = new Set(
  'id class src for spot fact value jurisdictions display max tone sort filter needed because'.split(' '),
);

/** Reports braces outside claims, marks that do not take, and lists that lose their first number. */
export function reportStray(root: Root, context: SlideContext): void {
  visit(root, false, context);
}

function visit(node: Root | RootContent, inClaim: boolean, context: SlideContext): void {
  if (isDirective(node)) checkAttributes(node, context);
  if (!('children' in node)) return;
  const claim = inClaim || (node.type === 'textDirective' && node.name === 'fact');
  for (const [index, child] of node.children.entries()) {
    // A list that a ::step parts goes on with its numbers.
    if (child.type === 'list' && !isStep(node.children[index - 1])) checkStart(child, context);
    if (child.type !== 'text') visit(child, claim, context);
    else if (!/^\s*:{2,}/m.test(child.value))
      checkText(child, claim ? 'claim' : 'text', index === 0, context);
  }
}

function isStep(node: RootContent | undefined): boolean {
  return node?.type === 'leafDirective' && node.name === stepMark;
}

function isDirective(node: Root | RootContent): node is Directives {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

function checkText(node: RootContent, where: Where, first: boolean, context: SlideContext): void {
  const source = sourceOf(node, context);
  const start = placeOf(node, context);
  const at = (index: number, length: number): Place => {
    const before = source.slice(0, index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
    return { line: start.line + before.length - 1, column, length };
  };
  reportStrayWords({ text: source, at }, where, first, context.reporter);
}

function checkAttributes(node: Directives, context: SlideContext): void {
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    if (technical.has(key) || !value) continue;
    const at = (index: number, length: number): Place => {
      const whole = placeWithin(node, value, 0, context);
      return { line: whole.line, column: whole.column + index, length };
    };
    reportStrayWords({ text: value, at }, 'attribute', true, context.reporter);
  }
}

/** Reports braces and marks in words that a visitor reads. `first`: they begin a paragraph or an item. */
export function reportStrayWords(
  { text, at }: Segment,
  where: Where,
  first: boolean,
  reporter: Reporter,
): void {
  const report = (code: ProblemCode, found: readonly Stray[]) => {
    for (const { index, length, finding } of found) reporter.report(code, at(index, length), finding);
  };
  report('braces-outside-claim', strayBraces(text, where));
  report('markup-dialect', strayMarks(text, first));
}

/** Markdown takes a paragraph that begins “2017.” for a list, and the list is shown from 1. */
function checkStart(list: List, context: SlideContext): void {
  if (!list.ordered || list.start === 1) return;
  const begins = /^\s*\d+[.)]/.exec(sourceOf(list, context))?.[0].trim() ?? '';
  const stop = begins.slice(-1);
  context.reporter.report(
    'list-start',
    { ...placeOf(list, context), length: begins.length },
    {
      message: `“${begins}” begins a list, which is shown from 1`,
      advice: `Begin a list with “1${stop}”. If a sentence is meant, write ${begins.slice(0, -1)}\\${stop} or another word first.`,
    },
  );
}
