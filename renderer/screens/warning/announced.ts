/** The seconds at which what is left is read out: at the start, at ten and at five. */
const marks = [10, 5] as const;

/**
 * The number that was read out last when `seconds` are left of a warning that lasts `lasts`. It changes twice in a
 * warning, not each second, so that whoever listens can also hear the question.
 */
export function announced(seconds: number, lasts: number): number {
  return marks.findLast((mark) => seconds <= mark) ?? Math.ceil(lasts);
}
