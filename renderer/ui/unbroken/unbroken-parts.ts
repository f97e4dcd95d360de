export interface TextPart {
  text: string;
  /** Not to be parted at a line's end. */
  whole: boolean;
  /** Where the part begins in the whole text. */
  start: number;
}

/** A single letter or a short code before a hyphen, with the word after it: `T-cell`, `B-cell`, `CAR-T`. */
const joined = /(?<![\p{L}\p{N}])(?:\p{L}-\p{L}+|\p{Lu}{2,4}-\p{L})(?![\p{L}\p{N}])/gu;

/** Cuts a text into the words that must stay whole and what lies between. Joined again they are the text. */
export function unbrokenParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(joined)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), whole: false, start: from });
    parts.push({ text: match[0], whole: true, start: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), whole: false, start: from });
  return parts;
}
