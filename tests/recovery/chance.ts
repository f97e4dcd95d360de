/** Chance that can be had again: the same seed gives the same numbers. */

export interface Chance {
  /** From 0 up to, and without, 1. */
  next: () => number;
  /** A whole number from 0 up to, and without, `limit`. */
  below: (limit: number) => number;
  /** @throws Error for an empty list */
  oneOf: <T>(list: readonly T[]) => T;
}

/** mulberry32, by Tommy Ettinger: small, and even enough to choose with. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    oneOf: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('There is nothing to choose from.');
      return one;
    },
  };
}

/** The seed of a day, so that each day tries out something else and a failure can be repeated. */
export function seedOfDay(now: Date): number {
  return Math.floor(now.getTime() / 86_400_000);
}
