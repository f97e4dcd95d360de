/** How long a consultation has lasted, and how much of it was spent in each deck: milliseconds. */
export interface Spent {
  elapsed: number;
  decks: Readonly<Record<string, number>>;
}

export const nothingSpent: Spent = { elapsed: 0, decks: {} };

/** What is spent after some more milliseconds, in this deck or in none. Time that ran backwards counts as none. */
export function spentAfter(spent: Spent, milliseconds: number, deck: string | undefined): Spent {
  const more = Math.max(0, Math.round(milliseconds));
  const elapsed = spent.elapsed + more;
  if (deck === undefined) return { ...spent, elapsed };
  return { elapsed, decks: { ...spent.decks, [deck]: (spent.decks[deck] ?? 0) + more } };
}

/** As a clock shows it: `0:07`, `12:40`, `1:02:03`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
