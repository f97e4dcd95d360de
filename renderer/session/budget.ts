/** How often something may be done: at most `most` times within any `within` milliseconds. */
export interface Budget {
  most: number;
  within: number;
}

/** When it was done, in milliseconds of a steady clock. */
export type Spent = readonly number[];

/** Whether it may be done once more now, and what is then spent. A refusal costs nothing. */
export function spend(
  { most, within }: Budget,
  spent: Spent,
  now: number,
): { spent: Spent; granted: boolean } {
  const recent = spent.filter((time) => now - time < within);
  return recent.length < most
    ? { spent: [...recent, now], granted: true }
    : { spent: recent, granted: false };
}
