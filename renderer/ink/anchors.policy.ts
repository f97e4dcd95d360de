/**
 * How a mark stays where it was drawn. Each point is tied to what lies under it: a word, a drawing, or the slide where
 * nothing is near. On a display of another shape, or in another size of text, the words stand elsewhere; a point goes with
 * its own.
 */
import type { InkPlace, InkPoint } from '../session/index.ts';

/** CSS pixels from the top left of the place in which the slide is shown. */
export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Something that a point can be tied to, where it stands now. */
export interface Anchor {
  kind: 'word' | 'drawing' | 'film' | 'slide';
  box: Box;
  /** It is not shown yet, or in another part: nothing is tied to it, and what is tied to it is not shown either. */
  isHidden: boolean;
  /** Where it is seen, of a drawing of which a part is: what is drawn on it above or below is not shown. Absent: everywhere. */
  seen?: Box | undefined;
}

/** By their names. */
export type Anchors = ReadonlyMap<string, Anchor>;

/** The name of the whole slide. */
export const wholeSlide = 'slide';

/** How far from a word, in heights of it, a point still belongs to it: a ring around it, a line below it. */
const reach = 2;
/** Thousandths. */
const fine = 1000;
/** As far as the bridge takes it. */
const furthest = 100_000;

/** What a point is tied to, of what is shown: the smallest drawing that it is in, else the nearest word, else the slide. */
export function tiedTo(point: Point, anchors: Anchors): InkPlace {
  const shown = [...anchors].filter(([, { isHidden }]) => !isHidden);
  const [name, anchor] = nearest(
    shown.filter(([, { kind, box }]) => isPicture(kind) && distanceTo(box, point) === 0),
    ({ box }) => box.width * box.height,
  ) ??
    nearest(
      shown.filter(([, { kind, box }]) => kind === 'word' && distanceTo(box, point) <= reach * box.height),
      ({ box }) => distanceTo(box, point),
    ) ?? [wholeSlide, anchors.get(wholeSlide)];
  if (anchor === undefined) return [wholeSlide, 0, 0];
  const unit = unitOf(anchor);
  return [name, offset(point.x - anchor.box.left, unit.x), offset(point.y - anchor.box.top, unit.y)];
}

/** Where a place is now; null where what it is tied to is not there, or not shown. */
export function placeNow([name, x, y]: InkPlace, anchors: Anchors): Point | null {
  const anchor = anchors.get(name);
  if (anchor === undefined || anchor.isHidden) return null;
  const unit = unitOf(anchor);
  const at = { x: anchor.box.left + (x * unit.x) / fine, y: anchor.box.top + (y * unit.y) / fine };
  const { seen } = anchor;
  return seen !== undefined && (at.y < seen.top || at.y > seen.top + seen.height) ? null : at;
}

/** A point of a line where it is now, and how hard a pen pressed, from 0 to 1. */
export interface LinePoint extends Point {
  pressure: number;
}

/** A point of a line as it lies now, and what it is tied to. */
interface Tied {
  name: string;
  at: LinePoint;
}

/**
 * A line as it lies now, in pieces. Where its words were parted by a new line it is parted too, as a marked sentence is. One
 * that leads from a word to a drawing, or between drawings, still does where they have come apart: straight, since what it
 * passed on its way may lie elsewhere. What is tied to hidden things is left out.
 */
export function lineNow(points: readonly InkPoint[], anchors: Anchors): LinePoint[][] {
  const runs = shownRuns(points, anchors);
  const pieces = runs.flatMap((run) =>
    leadsElsewhere(run, anchors) && isTorn(run, anchors) ? [endsOf(run)] : parted(run, anchors),
  );
  return pieces.map((piece) => piece.map(({ at }) => at));
}

/** The stretches of a line of which everything is shown. */
function shownRuns(points: readonly InkPoint[], anchors: Anchors): Tied[][] {
  const runs: Tied[][] = [];
  let isGoingOn = false;
  for (const [name, x, y, pressure] of points) {
    const at = placeNow([name, x, y], anchors);
    if (at !== null) {
      if (!isGoingOn) runs.push([]);
      runs.at(-1)?.push({ name, at: { ...at, pressure: pressure / fine } });
    }
    isGoingOn = at !== null;
  }
  return runs;
}

/** How far, in heights of a word, two points beside each other on a line may come to lie apart. */
const widestGap = 3;

/** Whether two points of a line that were beside each other no longer are. */
function areApart(one: Tied | undefined, other: Tied, anchors: Anchors): boolean {
  if (one === undefined || one.name === other.name) return false;
  const heights = [one, other].flatMap(({ name }) => {
    const anchor = anchors.get(name);
    return anchor?.kind === 'word' ? [anchor.box.height] : [];
  });
  const apart = Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y);
  return heights.length > 0 && apart > widestGap * Math.max(...heights);
}

function isTorn(run: readonly Tied[], anchors: Anchors): boolean {
  return run.some((each, place) => areApart(run[place - 1], each, anchors));
}

/** Whether a line ends on something else than it began on, of which one is a drawing. */
function leadsElsewhere(run: readonly Tied[], anchors: Anchors): boolean {
  const [first, last] = [run[0]?.name ?? '', run.at(-1)?.name ?? ''];
  return first !== last && [first, last].some((name) => isPicture(anchors.get(name)?.kind ?? 'slide'));
}

/** What of a line lies on the things that it begins and ends on. */
function endsOf(run: readonly Tied[]): Tied[] {
  const [first, last] = [run[0]?.name, run.at(-1)?.name];
  const begins = run.findIndex(({ name }) => name !== first);
  const ends = run.findLastIndex(({ name }) => name !== last);
  return [...run.slice(0, begins), ...run.slice(ends + 1)];
}

/** A line, parted where two words beside each other now stand apart. */
function parted(run: readonly Tied[], anchors: Anchors): Tied[][] {
  const pieces: Tied[][] = [];
  for (const [place, each] of run.entries()) {
    const last = run[place - 1];
    const isBetweenWords = [last, each].every((one) => one && anchors.get(one.name)?.kind === 'word');
    const isNew = place === 0 || (isBetweenWords && areApart(last, each, anchors));
    if (isNew) pieces.push([]);
    pieces.at(-1)?.push(each);
  }
  return pieces;
}

/** Whether a line passes within so many pixels of a point. */
export function passes(pieces: readonly (readonly Point[])[], point: Point, within: number): boolean {
  return pieces.some((piece) =>
    piece.some((at, place) => distanceToLine(point, piece[place - 1] ?? at, at) <= within),
  );
}

/** A place moved by a part of the slide, and kept on it; for keys. */
export function movedBy(place: InkPlace, by: Point, anchors: Anchors): InkPlace {
  const slide = anchors.get(wholeSlide);
  const from = placeNow(place, anchors) ?? middleOf(slide?.box);
  if (slide === undefined) return place;
  const { left, top, width, height } = slide.box;
  return tiedTo(
    {
      x: Math.min(Math.max(from.x + by.x * width, left), left + width),
      y: Math.min(Math.max(from.y + by.y * height, top), top + height),
    },
    anchors,
  );
}

/** The point of the nearest drawing that is nearest to a point; null on a slide without a drawing. */
export function ontoDrawing(point: Point, anchors: Anchors): InkPlace | null {
  const found = nearest(
    [...anchors].filter(([, { kind, isHidden }]) => kind === 'drawing' && !isHidden),
    ({ box }) => distanceTo(box, point),
  );
  if (found === undefined) return null;
  const [name, { box }] = found;
  const x = Math.min(Math.max(point.x, box.left), box.left + box.width);
  const y = Math.min(Math.max(point.y, box.top), box.top + box.height);
  return [name, offset(x - box.left, box.width), offset(y - box.top, box.height)];
}

/** The middle of a box. */
export function middleOf(box: Box | undefined): Point {
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : { x: 0, y: 0 };
}

/** What is drawn of a picture inside the box of its element, which keeps its shape and stands in the middle. */
export function fitted(box: Box, shape: { width: number; height: number }): Box {
  if (!(shape.width > 0 && shape.height > 0)) return box;
  const scale = Math.min(box.width / shape.width, box.height / shape.height);
  const [width, height] = [shape.width * scale, shape.height * scale];
  return {
    left: box.left + (box.width - width) / 2,
    top: box.top + (box.height - height) / 2,
    width,
    height,
  };
}

function isPicture(kind: Anchor['kind']): boolean {
  return kind === 'drawing' || kind === 'film';
}

/** What a thousand of an anchor's thousandths measure: type is as wide as it is high, and so are rings around it. */
function unitOf({ kind, box }: Anchor): Point {
  return kind === 'word' ? { x: box.height, y: box.height } : { x: box.width, y: box.height };
}

function offset(distance: number, unit: number): number {
  const thousandths = unit > 0 ? Math.round((distance / unit) * fine) : 0;
  return Math.min(Math.max(thousandths, -furthest), furthest);
}

function distanceTo({ left, top, width, height }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / length;
  const at = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point.x - from.x - at * x, point.y - from.y - at * y);
}

function nearest(
  anchors: readonly [string, Anchor][],
  measure: (anchor: Anchor) => number,
): [string, Anchor] | undefined {
  let best: { of: [string, Anchor]; by: number } | undefined;
  for (const each of anchors) {
    const by = measure(each[1]);
    if (best === undefined || by < best.by) best = { of: each, by };
  }
  return best?.of;
}
