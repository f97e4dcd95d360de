/** How many single-letter changes turn one word into the other, capitals aside. */
function distance(from: string, to: string): number {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known word that someone most likely meant, or undefined when none is near: at most a third of the letters
 * may differ. Words longer than 60 characters are never near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(word, candidate) }))
    .filter(
      ({ candidate, away }) => away <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
    )
    .sort((one, other) => one.away - other.away);
  return ranked[0]?.candidate;
}
