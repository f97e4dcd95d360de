/**
 * Writes of each list of lines only those that the list before did not have: what stays wrong is said once, and again
 * after it was right for a while.
 */
export function onlyNews(write: (line: string) => void): (lines: readonly string[]) => void {
  let before = new Set<string>();
  return (lines) => {
    for (const line of new Set(lines)) {
      if (!before.has(line)) write(line);
    }
    before = new Set(lines);
  };
}
