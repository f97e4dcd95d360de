/** What two clocks of a machine say, in milliseconds. */
export interface Reading {
  /** Never runs backwards, but on some systems stands still while the machine sleeps. */
  monotonic: number;
  /** The time of day: goes on during sleep, but can be set to anything. */
  wall: number;
}

/** The wall clock leads by this many milliseconds only when the machine slept or was given a new time of day. */
const sleepAtLeast = 10_000;

/**
 * A clock that counts sleep and ignores a time of day that is set back: it follows the monotonic clock, and the wall
 * clock where that has run far ahead. A time of day set forward looks like sleep; the worst that comes of it is an
 * early reset, and keeping somebody else's page on the screen would be worse.
 */
export function steadyClock(read: () => Reading): () => number {
  let last = read();
  let time = 0;
  return () => {
    const reading = read();
    const awake = Math.max(0, reading.monotonic - last.monotonic);
    const byDay = reading.wall - last.wall;
    time += byDay - awake >= sleepAtLeast ? byDay : awake;
    last = reading;
    return time;
  };
}
