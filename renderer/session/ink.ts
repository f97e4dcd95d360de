/**
 * What a consultant draws on the slides and points at: marks of pen and highlighter, and one spot that the pointer, the
 * spotlight or the magnifier is on. Part of a visit, so that the reset takes all of it along.
 *
 * Places are told by what stands there on the slide and not in pixels, so that a mark stays on its words where the same
 * slide has another shape (see `renderer/ink/anchors.policy.ts`).
 */

export const inkTools = ['pointer', 'pen', 'highlighter', 'eraser', 'spotlight', 'magnifier'] as const;
export type InkTool = (typeof inkTools)[number];

/** Names of roles of the theme, not of colours: each theme has its own values for them. */
export const inkColours = ['dark', 'warm', 'cool'] as const;
export type InkColour = (typeof inkColours)[number];

/**
 * A place on a slide: what it is tied to (the nth word `w…`, the nth drawing `d…`, or the whole `slide`), and how far it
 * is from there, in thousandths of the height of the word, or of the sides of the drawing or the slide.
 */
export type InkPlace = [anchor: string, x: number, y: number];

/** A place, and how hard a pen pressed there: 1 to 1000, or 0 from a finger or a mouse, of which nobody knows. */
export type InkPoint = [...place: InkPlace, pressure: number];

/** What is drawn on: a slide in one language, since in another one other words stand there. */
export interface Sheet {
  deck: string;
  slide: string;
  language: string;
}

export interface Stroke extends Sheet {
  /** Grows from stroke to stroke; the later one lies above. */
  id: number;
  tool: 'pen' | 'highlighter';
  colour: InkColour;
  points: InkPoint[];
}

/** Where something is pointed at now. It is told while it lasts, and nobody keeps where it was. */
export interface Spot extends Sheet {
  kind: 'pointer' | 'spotlight' | 'magnifier';
  at: InkPlace;
  /** How many times larger the magnifier shows it: {@link leastPower} to {@link mostPower}. */
  power: number;
}

export interface Ink {
  /** What a touch on the slide does; null: what it does without all of this. */
  tool: InkTool | null;
  colour: InkColour;
  power: number;
  /** The oldest first. */
  strokes: readonly Stroke[];
  /** The last stroke is still being drawn. */
  isDrawing: boolean;
  /** The id of the next stroke. */
  next: number;
  /** What undo brings back, the latest last. */
  past: readonly { sheet: Sheet; strokes: readonly Stroke[] }[];
  spot: Spot | null;
}

/** So many strokes there can be in a visit. The pen never stops writing: with each new one the oldest goes. */
export const mostStrokes = 500;
/** A line that has more points goes on as another stroke. */
export const mostPoints = 240;
/** So often somebody can undo. */
const mostPast = 100;
export const leastPower = 2;
export const mostPower = 5;

export const freshInk: Ink = {
  tool: null,
  colour: 'warm',
  power: leastPower,
  strokes: [],
  isDrawing: false,
  next: 1,
  past: [],
  spot: null,
};

export type InkChange =
  | { to: 'tool'; tool: InkTool | null }
  | { to: 'colour'; colour: InkColour }
  | { to: 'power'; power: number }
  /** A stroke of the pen or highlighter in hand begins here. */
  | { to: 'begin'; sheet: Sheet; point: InkPoint }
  | { to: 'grow'; points: readonly InkPoint[] }
  | { to: 'end' }
  /** Nobody meant the stroke that is being drawn. */
  | { to: 'drop' }
  /** These strokes are rubbed out; `goesOn`: by a movement that has rubbed out others, so that undo brings all back. */
  | { to: 'erase'; sheet: Sheet; ids: readonly number[]; goesOn: boolean }
  | { to: 'clear'; sheet: Sheet }
  | { to: 'undo'; sheet: Sheet }
  | { to: 'spot'; spot: Spot | null }
  /** What was kept of it before the page crashed. */
  | { to: 'kept'; strokes: readonly Stroke[] };

/** What becomes of it by a change. */
export function changedInk(ink: Ink, change: InkChange): Ink {
  switch (change.to) {
    case 'tool':
      return { ...ink, tool: change.tool, isDrawing: false, spot: null };
    case 'colour':
      return { ...ink, colour: change.colour };
    case 'power':
      return withPower(ink, change.power);
    case 'begin':
      return begun(ink, change.sheet, change.point);
    case 'grow':
      return grown(ink, change.points);
    case 'end':
      return { ...ink, isDrawing: false };
    case 'drop':
      return dropped(ink);
    case 'erase':
      return erased(ink, change);
    case 'clear':
      return cleared(ink, change.sheet);
    case 'undo':
      return undone(ink, change.sheet);
    case 'spot':
      return { ...ink, spot: change.spot };
    case 'kept':
      return keptInk(change.strokes);
  }
}

/** Another slide is shown: its marks are its own, and nothing is pointed at there yet. */
export function inkOnTurn(ink: Ink): Ink {
  return ink.spot === null && !ink.isDrawing ? ink : { ...ink, spot: null, isDrawing: false };
}

/** Whether two strokes, or other things, are on the same slide in the same language. */
export function isOn(one: Sheet, other: Sheet): boolean {
  return one.deck === other.deck && one.slide === other.slide && one.language === other.language;
}

/** The strokes on a slide, the oldest first. */
export function strokesOn(strokes: readonly Stroke[], sheet: Sheet): readonly Stroke[] {
  return strokes.filter((stroke) => isOn(stroke, sheet));
}

/** Whether there is something to undo on a slide. */
export function canUndo({ past }: Ink, sheet: Sheet): boolean {
  return past.some((before) => isOn(before.sheet, sheet));
}

/** Whether arrows move what the tool points at. */
export function isAiming(tool: InkTool | null): tool is Spot['kind'] {
  return tool === 'pointer' || tool === 'spotlight' || tool === 'magnifier';
}

/** Names what can be seen of it, so that what changes it counts as something new (see `stuck.ts`). */
export function inkSignOf({ tool, strokes, spot }: Ink): string {
  return [tool, strokes.length, spot?.at, spot?.power].join(' ');
}

function withPower(ink: Ink, wished: number): Ink {
  if (!Number.isInteger(wished)) return ink;
  const power = Math.min(Math.max(wished, leastPower), mostPower);
  return { ...ink, power, spot: ink.spot && { ...ink.spot, power } };
}

function begun(ink: Ink, sheet: Sheet, point: InkPoint): Ink {
  const { tool, colour, next: id } = ink;
  if (tool !== 'pen' && tool !== 'highlighter') return ink;
  const { deck, slide, language } = sheet;
  const stroke: Stroke = { id, deck, slide, language, tool, colour, points: [point] };
  return { ...withStroke(remembering(ink, sheet), stroke), isDrawing: true };
}

function grown(ink: Ink, points: readonly InkPoint[]): Ink {
  const last = ink.strokes.at(-1);
  if (!ink.isDrawing || last === undefined || points.length === 0) return ink;
  const room = mostPoints - last.points.length;
  const longer = { ...last, points: [...last.points, ...points.slice(0, room)] };
  const now = { ...ink, strokes: [...ink.strokes.slice(0, -1), longer] };
  const rest = points.slice(room);
  const end = longer.points.at(-1);
  if (rest.length === 0 || end === undefined) return now;
  return grown(withStroke(now, { ...last, id: now.next, points: [end] }), rest);
}

/** With one stroke more. Where there are too many, the oldest goes, of other slides first. */
function withStroke(ink: Ink, stroke: Stroke): Ink {
  return { ...ink, next: stroke.id + 1, strokes: withinBounds([...ink.strokes, stroke], stroke) };
}

function withinBounds(strokes: readonly Stroke[], here: Sheet): readonly Stroke[] {
  let left = strokes;
  while (left.length > mostStrokes) {
    const elsewhere = left.findIndex((stroke) => !isOn(stroke, here));
    left = left.toSpliced(Math.max(elsewhere, 0), 1);
  }
  return left;
}

/** Keeps in mind what is on a slide now, so that undo can bring it back. */
function remembering(ink: Ink, sheet: Sheet): Ink {
  const { deck, slide, language } = sheet;
  const before = { sheet: { deck, slide, language }, strokes: strokesOn(ink.strokes, sheet) };
  return { ...ink, past: [...ink.past, before].slice(-mostPast) };
}

function dropped(ink: Ink): Ink {
  const last = ink.strokes.at(-1);
  return ink.isDrawing && last ? undone(ink, last) : ink;
}

function erased(ink: Ink, { sheet, ids, goesOn }: Extract<InkChange, { to: 'erase' }>): Ink {
  const isRubbed = (stroke: Stroke) => isOn(stroke, sheet) && ids.includes(stroke.id);
  if (!ink.strokes.some(isRubbed)) return ink;
  const before = goesOn && canUndo(ink, sheet) ? ink : remembering(ink, sheet);
  return { ...before, isDrawing: false, strokes: ink.strokes.filter((stroke) => !isRubbed(stroke)) };
}

function cleared(ink: Ink, sheet: Sheet): Ink {
  const strokes = ink.strokes.filter((stroke) => !isOn(stroke, sheet));
  if (strokes.length === ink.strokes.length) return ink;
  return { ...remembering(ink, sheet), isDrawing: false, strokes };
}

/** As it was before what was done last on this slide; other slides stay as they are. */
function undone(ink: Ink, sheet: Sheet): Ink {
  const at = ink.past.findLastIndex((before) => isOn(before.sheet, sheet));
  const before = ink.past[at];
  if (before === undefined) return ink;
  const others = ink.strokes.filter((stroke) => !isOn(stroke, sheet));
  const strokes = [...others, ...before.strokes].sort((one, other) => one.id - other.id);
  return {
    ...ink,
    isDrawing: false,
    past: ink.past.toSpliced(at, 1),
    strokes: withinBounds(strokes, sheet),
  };
}

function keptInk(kept: readonly Stroke[]): Ink {
  const strokes = kept.toSorted((one, other) => one.id - other.id);
  return { ...freshInk, strokes, next: (strokes.at(-1)?.id ?? 0) + 1 };
}
