/** What a parser of slides and blocks needs to know and to hand on. */
import type { Node, Nodes } from 'mdast';
import type { Language } from '../languages/language.ts';
import type { ProblemCode } from '../model/problem/codes.ts';
import type { Finding, Place, Reporter } from '../model/problem/problem.ts';
import type { Segment } from './facts/segments.ts';
import type { FigureShelf } from './figure/shelf.ts';
import type { FilmShelf } from './film/film-shelf.ts';
import type { Ground } from './ground/ground.ts';
import type { SpokenLine } from './spoken.ts';

/** One slide's stretch of its file. */
export interface SlideText {
  text: string;
  /** Lines of the file before this text. */
  linesBefore: number;
}

export interface SlideContext {
  language: Language;
  ground: Ground;
  figures: FigureShelf;
  films: FilmShelf;
  source: SlideText;
  reporter: Reporter;
  /** Ids of the facts named so far, in order of appearance. */
  claims: Set<string>;
  /** Texts that cannot hold a fact themselves: their numbers are held against all facts of the slide at its end. */
  loose: LooseText[];
  /** The step, from 1, with which each part of the slide appears that was noted. */
  steps: Map<Placed, number>;
  /** The lines read so far, with what they rest on. */
  spoken: SpokenLine[];
}

export interface LooseText {
  segments: Segment[];
  /** A description of a picture may count what is drawn, in words. */
  countsThings: boolean;
}

/** The part of a node that tells where it stands. */
export type Placed = Pick<Node, 'position'>;

/** Where a node stands in the file. A node of several lines is underlined to the end of its first. */
export function placeOf(node: Placed, { source }: Pick<SlideContext, 'source'>): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const length = end.line === start.line ? end.column - start.column : Number.MAX_SAFE_INTEGER;
  return { line: start.line + source.linesBefore, column: start.column, ...(length > 0 ? { length } : {}) };
}

/** The Markdown that a node was made from. */
export function sourceOf(node: Placed, { source }: Pick<SlideContext, 'source'>): string {
  return source.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Where the `nth` (from 0) occurrence of `needle` in a node stands; the node itself when it is not there verbatim. */
export function placeWithin(
  node: Placed,
  needle: string,
  nth: number,
  context: Pick<SlideContext, 'source'>,
): Place {
  const slice = sourceOf(node, context);
  let index = -1;
  for (let seen = 0; seen <= nth; seen += 1) {
    const next = slice.indexOf(needle, index + 1);
    if (next === -1) break;
    index = next;
  }
  if (index === -1 || needle === '') return placeOf(node, context);
  const before = slice.slice(0, index).split('\n');
  const start = node.position?.start ?? { line: 1, column: 1 };
  const line = start.line + before.length - 1 + context.source.linesBefore;
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
  return { line, column, length: needle.length };
}

/** Reports a problem of a node. */
export function reportNode(code: ProblemCode, node: Placed, finding: Finding, context: SlideContext): void {
  context.reporter.report(code, placeOf(node, context), finding);
}

/** Every kind of node that may come out of Markdown. */
export type AnyNode = Nodes;
