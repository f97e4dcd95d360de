/** Words as they are compared: without capitals and accents, so that nobody has to know how a word is spelled. */

/** The words of a text, in order: `CAR T-cell` has three. An `ñ` is found by an `n`, and the other way round. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many letters may be wrong in a word of this length: none in a short one, which would be found everywhere. */
export function slipsIn(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

/**
 * The fewest slips that turn what was typed into the beginning of a word: a wrong letter, one too many, one too few, or
 * two that changed places. More than `most` are not counted further.
 */
export function slipsTo(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= width; at += 1) {
      const same = typed[row - 1] === word[at - 1];
      const swapped = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      here[at] = Math.min(
        (last[at] ?? row) + 1,
        (here[at - 1] ?? at) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...here) > most) return most + 1;
    [before, last] = [last, here];
  }
  return Math.min(...last);
}
