/** The value below which this share, from 0 to 1, of a list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The columns of a table of times, and what they hold of a list of them. */
export const spread = {
  columns: ['runs', 'min ms', 'p50 ms', 'p95 ms', 'max ms'],
  cells: (times: readonly number[]): string[] => [
    String(times.length),
    ...[0, 0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1)),
  ],
};
