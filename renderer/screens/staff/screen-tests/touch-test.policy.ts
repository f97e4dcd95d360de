/**
 * What a test of the touch screen has felt: which parts answered, how many fingers at once, and whether a touch goes on of
 * which nobody can be the cause. Pure; places in shares of the screen from 0 to 1, times in milliseconds.
 */

/** Cells in each direction: small enough to show a dead strip, large enough for a finger to fill each of them. */
export const across = 18;
export const down = 12;

/** The ninths of the screen by row, as a person names them. */
export const ninths = [
  'top-left',
  'top',
  'top-right',
  'left',
  'middle',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const;
export type Ninth = (typeof ninths)[number];

/** Where something touched the screen. */
export interface Spot {
  x: number;
  y: number;
}

interface Finger extends Spot {
  /** Since when it lies where it lies. */
  since: number;
}

/** The way of a finger from where it went down. */
interface Trail {
  pointer: number;
  spots: readonly Spot[];
}

export interface Felt {
  /** The cells that were touched, by their number, row by row. */
  readonly cells: ReadonlySet<number>;
  readonly touches: number;
  /** The fingers that are down, by the number that the browser gave them. */
  readonly fingers: ReadonlyMap<number, Finger>;
  /** The most fingers that were down at once. */
  readonly most: number;
  /** Where fingers went, the oldest first; only so much of it that an hour of drawing is as light as a minute. */
  readonly trails: readonly Trail[];
}

export const nothingFelt: Felt = { cells: new Set(), touches: 0, fingers: new Map(), most: 0, trails: [] };

/** The places that all trails hold at most. */
export const longestTrails = 400;

/** A finger that lies longer than this without moving is no finger of somebody who tests. */
const longestRest = 20_000;
/** Within this share of the screen a finger has not moved. */
const stillWithin = 0.01;

/** What is felt after a finger went down. */
export function touched(felt: Felt, pointer: number, spot: Spot, at: number): Felt {
  const fingers = new Map(felt.fingers).set(pointer, { ...spot, since: at });
  return {
    cells: withCell(felt.cells, spot),
    touches: felt.touches + 1,
    fingers,
    most: Math.max(felt.most, fingers.size),
    trails: shortened([...felt.trails, { pointer, spots: [spot] }]),
  };
}

/** What is felt after a finger moved; one that is not down moves nothing. */
export function moved(felt: Felt, pointer: number, spot: Spot, at: number): Felt {
  const finger = felt.fingers.get(pointer);
  if (finger === undefined) return felt;
  const isStill = Math.hypot(spot.x - finger.x, spot.y - finger.y) <= stillWithin;
  const fingers = isStill ? felt.fingers : new Map(felt.fingers).set(pointer, { ...spot, since: at });
  const last = felt.trails.findLast((trail) => trail.pointer === pointer);
  const trails = shortened(
    felt.trails.map((trail) => (trail === last ? { ...trail, spots: [...trail.spots, spot] } : trail)),
  );
  return { ...felt, cells: pathCells(felt.cells, lastSpot(last, finger), spot), fingers, trails };
}

/** What is felt after a finger lifted, or was taken away. */
export function lifted(felt: Felt, pointer: number): Felt {
  return { ...felt, fingers: new Map([...felt.fingers].filter(([each]) => each !== pointer)) };
}

/** The cell of a place, from 0; a place beyond an edge belongs to the cell at that edge. */
export function cellOf({ x, y }: Spot): number {
  return placeOf(y, down) * across + placeOf(x, across);
}

/** The ninths of which no cell was touched, in their order. */
export function unanswered({ cells }: Felt): Ninth[] {
  const answered = new Set([...cells].map((cell) => ninthOf(cell)));
  return ninths.filter((ninth) => !answered.has(ninth));
}

/** Where a touch lies for longer than anybody holds a finger still; null where none does. */
export function stuckSpot({ fingers }: Felt, now: number): Spot | null {
  const stuck = [...fingers.values()].find(({ since }) => now - since > longestRest);
  return stuck === undefined ? null : { x: stuck.x, y: stuck.y };
}

function ninthOf(cell: number): Ninth | undefined {
  const column = Math.floor(((cell % across) * 3) / across);
  const row = Math.floor((Math.floor(cell / across) * 3) / down);
  return ninths[row * 3 + column];
}

function placeOf(share: number, cells: number): number {
  return Math.min(Math.max(Math.floor(share * cells), 0), cells - 1);
}

function withCell(cells: ReadonlySet<number>, spot: Spot): ReadonlySet<number> {
  const cell = cellOf(spot);
  return cells.has(cell) ? cells : new Set([...cells, cell]);
}

/** A finger that trembles at one place lies where it lay, but it was last somewhere else. */
function lastSpot(trail: Trail | undefined, finger: Spot): Spot {
  return trail?.spots.at(-1) ?? finger;
}

/** The trails without the oldest of their places. */
function shortened(trails: readonly Trail[]): readonly Trail[] {
  let surplus = trails.reduce((sum, { spots }) => sum + spots.length, 0) - longestTrails;
  if (surplus <= 0) return trails;
  return trails.flatMap((trail) => {
    const spots = trail.spots.slice(Math.max(surplus, 0));
    surplus -= trail.spots.length - spots.length;
    return spots.length === 0 ? [] : [{ ...trail, spots }];
  });
}

/** A finger that is drawn fast is told of a few times only; what lies between was touched as well. */
function pathCells(cells: ReadonlySet<number>, from: Spot, to: Spot): ReadonlySet<number> {
  const steps = Math.ceil(Math.hypot((to.x - from.x) * across, (to.y - from.y) * down) * 2);
  let passed = withCell(cells, to);
  for (let step = 1; step < steps; step += 1) {
    const share = step / steps;
    passed = withCell(passed, { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  }
  return passed;
}
