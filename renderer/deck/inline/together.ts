/** A stretch of plain text, and whether it must stay on one line. */
export interface TextStretch {
  text: string;
  together: boolean;
}

/**
 * Finds the words that a line may not part: a single letter and what it names, as in `T cell`, `T-cell` and `CAR T`.
 * Joined again, the stretches are the text.
 */
export function togetherParts(text: string): TextStretch[] {
  return text
    .split(/((?:\bCAR )?\b[B-HJ-Z][ -]\p{L}+|\bCAR T\b)/u)
    .map((stretch, place) => ({ text: stretch, together: place % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}
