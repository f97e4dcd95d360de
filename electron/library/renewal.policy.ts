/** When what pages were told of the library has to be told anew. */

/**
 * How often the shell looks whether it still holds, in milliseconds. Midnight alone would not do: a machine sleeps, and
 * a clock that starts in 2013 is set to today at any moment.
 */
export const lookEvery = 60_000;

/** The names of what was told otherwise than it would be now. */
export function outdated(told: ReadonlyMap<string, string>, now: (name: string) => string): string[] {
  return [...told].filter(([name, text]) => now(name) !== text).map(([name]) => name);
}
