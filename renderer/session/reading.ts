/**
 * The time that reading takes, which counts before idle does: whoever reads slowly is not asked whether they are still there
 * while they read. It is that of the words that are on the screen, once each time that they come up by something that somebody did.
 */

/** How long reading still keeps the visit from growing idle. */
export interface Reading {
  /** Milliseconds that the words on the screen still take. */
  left: number;
  /** Milliseconds of reading since the last sign of life. */
  unattended: number;
}

export const nothingToRead: Reading = { left: 0, unattended: 0 };

/**
 * Words a minute of a slow reader. Most adults read 175 to 300 silently; the old, and those with little English, fewer
 * (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). This is less than half of the slowest of most.
 */
const slowWords = 80;

/**
 * Characters of a word, with its space. Counted so, as reading charts do, a text with longer words is given longer, as one in
 * Spanish; letters are what is counted, so that it does not matter how large they are.
 */
const wordLength = 6;

/** Milliseconds that reading counts for at most, however much stands on a screen: nobody reads all of a long list. */
const longestReading = 240_000;

/** So many times the idle time at most. At the shortest that a clinic can set, 15 s, a slide of 50 words still has its own. */
const timesIdle = 3;

/** How long reading counts for at most, in milliseconds, where the idle time is so many seconds. */
export function mostReading(idleSeconds: number): number {
  return Math.min(longestReading, timesIdle * idleSeconds * 1000);
}

/** How long it takes to read so many characters, in milliseconds; never negative. */
export function readingTime(characters: number): number {
  return Math.max(0, (characters / wordLength / slowWords) * 60_000) || 0;
}

/**
 * After other words came up. Words that come up by themselves, one after the other, give no more time together than
 * `most`, in milliseconds: a screen that changes alone is no sign of life.
 */
export function wordsShown({ unattended }: Reading, characters: number, most: number): Reading {
  return { left: Math.max(0, Math.min(readingTime(characters), most - unattended)), unattended };
}

/** After milliseconds in which nobody touched anything. */
export function afterReading({ left, unattended }: Reading, ms: number): Reading {
  const read = Math.min(left, ms);
  return { left: left - read, unattended: unattended + read };
}

/** After a sign of life. */
export function attended({ left }: Reading): Reading {
  return { left, unattended: 0 };
}
