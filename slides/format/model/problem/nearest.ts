/** The candidate nearest to a misspelt name. */

/** The number of single-character edits (insert, delete, replace) between two words. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const removed = (previous[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, removed, inserted));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const longestName = 80;

/** The candidate nearest to `name`, or undefined when none is near enough to be meant. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.slice(0, longestName).toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(wanted.length * 0.4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** "Did you mean …?" with the nearest candidate, or the list when it is short, or `otherwise`. */
export function suggestion(name: string, candidates: readonly string[], otherwise: string): string {
  const near = nearest(name, candidates);
  if (near !== undefined) return `Did you mean “${near}”?`;
  if (candidates.length > 0 && candidates.length <= 20) return `Write one of: ${candidates.join(', ')}.`;
  return otherwise;
}
