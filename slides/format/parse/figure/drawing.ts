/** One figure of a deck: read once, drawn as often as slides show it. */
import { drawnAttributes } from '../../model/figure/svg.ts';
import type { SvgNode } from '../../model/library.ts';
import { limits } from '../../model/limits.ts';
import type { Reporter } from '../../model/problem/problem.ts';
import { type Cast, castMember, groupAttributes } from './cast.ts';
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
 * Replaces every `<use>` by the member of the cast, whose own `<use>` elements are followed in turn. It stops when
 * more than `budget.elements` would be drawn: members that hold members grow without bounds.
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
    const href = child.attributes.href ?? '';
    if (within.includes(href)) {
      reportCircle(child, href, reporter);
      return [];
    }
    const member = castMember(child, cast, reporter);
    if (!member) return [];
    const svg = withCast(member, cast, reporter, budget, [...within, href]);
    const around = groupAttributes(child);
    return [
      Object.keys(around).length === 0 ? svg : { ...child, tag: 'g', attributes: around, children: [svg] },
    ];
  });
  return { ...element, children };
}

function reportCircle(use: SvgElement, href: string, reporter: Reporter): void {
  reporter.report('figure-reference', use.place, {
    message: `${href} holds itself`,
    advice: 'Remove the <use> that closes the circle in slides/figures/cast.svg.',
  });
}

function drawNode(
  root: SvgElement,
  id: string,
  words: ReadonlyMap<string, string>,
  number: (value: number) => string,
): SvgNode {
  let members = 0;
  const draw = (element: SvgElement, prefix: string): SvgNode => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!drawnAttributes.has(name)) continue;
      attributes[name] =
        name === 'id' ? `${prefix}-${value}` : value.replace(referencePattern, `url(#${prefix}-$1)`);
    }
    if (element.tag === 'text') return { tag: 'text', attributes, children: textOf(element, words, number) };
    let inner = prefix;
    if (element.tag === 'svg' && element !== root) {
      members += 1;
      inner = `${id}-${members}`;
    }
    return { tag: element.tag, attributes, children: element.children.map((child) => draw(child, inner)) };
  };
  return draw(root, id);
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
