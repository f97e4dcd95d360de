/**
 * Which of several pointers on the glass draws. One at a time; and a pen before a finger, since whoever writes with a pen
 * lays the hand on the glass.
 */
export interface Hand {
  /** The pointer that draws, and whether it is a pen; null while none does. */
  readonly draws: { pointer: number; isPen: boolean } | null;
  /** When a pen was last seen, in milliseconds of a steady clock. */
  readonly penAt: number;
}

export interface Seen {
  pointer: number;
  type: string;
  at: number;
}

export const noHand: Hand = { draws: null, penAt: Number.NEGATIVE_INFINITY };

/** So long after a pen a finger is the hand that holds it, in milliseconds. */
const handRests = 1000;

/** A pointer goes down. `begins`: it draws. `takes over`: it draws, and nobody meant what was being drawn until now. */
export function handDown(hand: Hand, seen: Seen): { hand: Hand; verdict: 'begins' | 'takes over' | 'waits' } {
  const isPen = seen.type === 'pen';
  const penAt = isPen ? seen.at : hand.penAt;
  const draws = { pointer: seen.pointer, isPen };
  if (hand.draws === null) {
    const isPalm = seen.type === 'touch' && seen.at - hand.penAt < handRests;
    return isPalm ? { hand, verdict: 'waits' } : { hand: { draws, penAt }, verdict: 'begins' };
  }
  if (isPen && !hand.draws.isPen) return { hand: { draws, penAt }, verdict: 'takes over' };
  // The end of a touch can be lost; the same pointer going down anew begins anew.
  if (hand.draws.pointer === seen.pointer) return { hand: { draws, penAt }, verdict: 'begins' };
  return { hand: { ...hand, penAt }, verdict: 'waits' };
}

/** A pointer moves, on the glass or above it. */
export function handMoves(hand: Hand, { type, at }: Seen): Hand {
  return type === 'pen' ? { ...hand, penAt: at } : hand;
}

/** A pointer lifts or is lost. */
export function handUp(hand: Hand, pointer: number): Hand {
  return hand.draws?.pointer === pointer ? { ...hand, draws: null } : hand;
}
