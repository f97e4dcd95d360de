/** The time in Greenwich, which no change of the clocks brings twice, as part of a file's name: `2026-11-26-093000`. */
export function stampOf(time: Date): string {
  return time.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
}
