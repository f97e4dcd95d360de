/** Word lists as they are written in the languages. */

/** `two=2 three=3` as a table. */
export function numberTable(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(/\s+/).map((pair) => {
      const [word = '', value = ''] = pair.split('=');
      return [word, Number(value)];
    }),
  );
}

/** Units by each of the words that name them. */
export function unitTable<U extends string>(words: Partial<Record<U, string>>): ReadonlyMap<string, U> {
  const pairs = Object.entries(words) as [U, string][];
  return new Map(pairs.flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)));
}

/** The share of 100 that a fraction is, with one digit after the point. */
export function shareOf(numerator: number, denominator: number): number {
  return Math.round((1000 * numerator) / denominator) / 10;
}
