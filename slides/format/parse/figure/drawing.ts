/** One figure of a deck: read once, drawn as often as slides show it. */
import { drawnAttributes } from '../../model/figure/svg.ts';
import { viewNames } from '../../model/figure/views.ts';
import type { SvgNode } from '../../model/library.ts';
import { limits } from '../../model/limits.ts';
import type { Reporter } from '../../model/problem/problem.ts';
import { type Cast, groupAttributes, memberOf, placedMember } from './cast.ts';
import { fingerprintOf } from './fingerprint.ts';
import { wordsAsNodes } from './labels.ts';
import { sanitise } from './sanitise.ts';
import { parseSvg, type SvgElement } from './svg-source.ts';

export type ViewBox = [number, number, number, number];

/** A place for words in a drawing. */
export interface LabelPlace {
  /** Characters that fit on a line, and lines that fit. */
  max: number;
  lines: number;
}

export interface Drawing {
  viewBox: ViewBox;
  labels: ReadonlyMap<string, LabelPlace>;
  spots: ReadonlySet<string>;
  /** The views that its parts name, in the order of the file. */
  views: readonly string[];
  moves: boolean;
  /** Stands for the drawing in content hashes. */
  fingerprint: string;
  /** The drawing with its words; ids begin with `id`. `number` writes a step's number in the language. */
  draw(id: string, words: ReadonlyMap<string, string>, number: (value: number) => string): SvgNode;
}

/** How a value refers to an element of the same figure. */
const referencePattern = /url\(#([\w-]+)\)/;

const defaultMax = 18;
const defaultLines = 3;

/** Reads a figure; undefined after a reported problem that leaves nothing to draw. */
export function readDrawing(text: string, cast: Cast, reporter: Reporter): Drawing | undefined {
  const raw = parseSvg(text, reporter);
  const root = raw && sanitise(raw, reporter);
  if (root?.tag !== 'svg') {
    if (root) reportRoot(root, reporter);
    return undefined;
  }
  const viewBox = viewBoxOf(root, reporter);
  if (!viewBox || !isSimpleEnough(root, reporter)) return undefined;
  const elements = [...all(root)];
  reportReferences(elements, reporter);
  const budget = { elements: limits.drawnElements };
  const drawn = withCast(root, cast, reporter, budget);
  if (budget.elements < 0) {
    reportComplexity(root, limits.drawnElements, 'with its cast drawn in', reporter);
    return undefined;
  }
  return {
    viewBox,
    labels: new Map(elements.flatMap((element) => labelPlace(element) ?? [])),
    spots: new Set(elements.flatMap((element) => element.attributes['data-spot'] ?? [])),
    views: [...new Set(elements.flatMap((element) => viewNames(element.attributes['data-view'])))],
    moves: elements.some((element) => 'data-motion' in element.attributes),
    fingerprint: fingerprintOf(root, cast),
    draw: (id, words, number) => drawNode(drawn, id, words, number),
  };
}

function* all(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) yield* all(child);
}

function reportRoot(root: SvgElement, reporter: Reporter): void {
  const finding = {
    message: `the file begins with <${root.tag}>`,
    advice: 'Begin it with <svg viewBox="0 0 960 800">.',
  };
  reporter.report('figure-syntax', root.place, finding);
}

function viewBoxOf(root: SvgElement, reporter: Reporter): ViewBox | undefined {
  const [x, y, width, height, ...rest] = (root.attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const sized = width !== undefined && height !== undefined && width > 0 && height > 0;
  if (
    x !== undefined &&
    y !== undefined &&
    sized &&
    rest.length === 0 &&
    Number.isFinite(x + y + width + height)
  ) {
    return [x, y, width, height];
  }
  reporter.report('figure-viewbox', root.placeOf('viewBox'), {
    message: 'the figure has no viewBox of four numbers',
    advice: 'Write viewBox="0 0 960 800" on the <svg>.',
  });
  return undefined;
}

function isSimpleEnough(root: SvgElement, reporter: Reporter): boolean {
  const count = [...all(root)].length;
  if (count <= limits.elements) return true;
  reportComplexity(root, limits.elements, `and this one has ${count}`, reporter);
  return false;
}

function reportComplexity(root: SvgElement, limit: number, remark: string, reporter: Reporter): void {
  reporter.report('figure-too-complex', root.place, {
    message: `a figure may have ${limit} elements, ${remark}`,
    advice: 'Draw it with fewer shapes; join paths of the same colour.',
  });
}

function reportReferences(elements: SvgElement[], reporter: Reporter): void {
  const ids = new Set<string>();
  for (const element of elements) {
    const id = element.attributes.id;
    if (id === undefined) continue;
    if (ids.has(id)) {
      reporter.report('id-duplicate', element.placeOf('id'), {
        message: `two elements carry the id “${id}”`,
        advice: 'Give one another id.',
      });
    }
    ids.add(id);
  }
  for (const element of elements) {
    for (const [name, value] of Object.entries(element.attributes)) {
      const target = referencePattern.exec(value)?.[1];
      if (target === undefined || ids.has(target)) continue;
      reporter.report('figure-reference', element.placeOf(name), {
        message: `${name} refers to “#${target}”, which is not in this figure`,
        advice: 'Correct the id, or remove the reference.',
      });
    }
  }
}

function labelPlace(element: SvgElement): [string, LabelPlace][] | undefined {
  const name = element.attributes['data-label'];
  if (element.tag !== 'text' || name === undefined) return undefined;
  const max = Number(element.attributes['data-max'] ?? defaultMax);
  const lines = Number(element.attributes['data-lines'] ?? defaultLines);
  return [[name, { max, lines }]];
}

/**
 * Names the member of the cast behind every `<use>` as bundles name it; one that the cast lacks is left out. Members are
 * followed to the members that they take in, and counted as often as they are drawn: this stops when more than
 * `budget.elements` would be, because members that hold members grow without bounds.
 */
function withCast(
  element: SvgElement,
  cast: Cast,
  reporter: Reporter,
  budget: { elements: number },
  within: readonly string[] = [],
): SvgElement {
  budget.elements -= 1;
  const children = element.children.flatMap((child): SvgElement[] => {
    if (budget.elements < 0) return [];
    if (child.tag !== 'use') return [withCast(child, cast, reporter, budget, within)];
    const name = memberOf(child, cast, reporter);
    const member = name === undefined ? undefined : cast.get(name);
    if (name === undefined || member === undefined) return [];
    if (within.includes(name)) {
      reportCircle(child, name, reporter);
      return [];
    }
    withCast(member, cast, reporter, budget, [...within, name]);
    const use = placedMember(child, name, cast);
    const around = groupAttributes(child);
    return [
      Object.keys(around).length === 0 ? use : { ...child, tag: 'g', attributes: around, children: [use] },
    ];
  });
  return { ...element, children };
}

function reportCircle(use: SvgElement, name: string, reporter: Reporter): void {
  reporter.report('figure-reference', use.place, {
    message: `#cast-${name} holds itself`,
    advice: 'Remove the <use> that closes the circle in slides/figures/cast.svg.',
  });
}

function drawNode(
  root: SvgElement,
  id: string,
  words: ReadonlyMap<string, string>,
  number: (value: number) => string,
): SvgNode {
  const draw = (element: SvgElement): SvgNode => {
    if (element.tag === 'use') return { tag: 'use', attributes: element.attributes, children: [] };
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!drawnAttributes.has(name)) continue;
      attributes[name] = name === 'id' ? `${id}-${value}` : value.replace(referencePattern, `url(#${id}-$1)`);
    }
    const children = element.tag === 'text' ? textOf(element, words, number) : element.children.map(draw);
    return { tag: element.tag, attributes, children };
  };
  return draw(root);
}

function textOf(
  element: SvgElement,
  words: ReadonlyMap<string, string>,
  number: (value: number) => string,
): (SvgNode | string)[] {
  const step = element.attributes['data-number'];
  if (step !== undefined) return [number(Number(step))];
  const label = words.get(element.attributes['data-label'] ?? '');
  if (label === undefined) return [];
  const max = Number(element.attributes['data-max'] ?? defaultMax);
  return wordsAsNodes(label, max, element.attributes.x ?? '0');
}
