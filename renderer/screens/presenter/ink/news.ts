import type { InkTold } from '../../../../electron/bridge/contract.ts';
import type { Ink, Spot, Stroke } from '../../../session/index.ts';

/** What the shell was told of the ink so far. */
export interface Known {
  strokes: ReadonlyMap<number, Stroke>;
  spot: Spot | null;
  /** Whether the family sees it; null before anything was told. */
  isSeen: boolean | null;
}

/** So many strokes are told at a time, as the contract has it; the rest follows in the next frame. */
const mostPut = 20;

/** What is to be told of the ink as it is now, and what is known then; null where everything is known already. */
export function newsOf(
  known: Known,
  { strokes, spot }: Pick<Ink, 'strokes' | 'spot'>,
  isSeen: boolean,
): { told: InkTold; known: Known } | null {
  const ids = new Set(strokes.map(({ id }) => id));
  const put = strokes.filter((stroke) => known.strokes.get(stroke.id) !== stroke).slice(0, mostPut);
  const drop = [...known.strokes.keys()].filter((id) => !ids.has(id));
  const isNews = put.length > 0 || drop.length > 0 || spot !== known.spot || isSeen !== known.isSeen;
  if (!isNews) return null;
  const left = new Map([...known.strokes].filter(([id]) => ids.has(id)));
  for (const stroke of put) left.set(stroke.id, stroke);
  return { told: { put, drop, spot, isSeen }, known: { strokes: left, spot, isSeen } };
}

/** What is known where the shell has kept these strokes. */
export function knownFrom(strokes: readonly Stroke[]): Known {
  return { strokes: new Map(strokes.map((stroke) => [stroke.id, stroke])), spot: null, isSeen: null };
}
