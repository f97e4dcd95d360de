export interface TextPart {
  text: string;
  /** Not to be parted at a line's end. */
  whole: boolean;
  /** Where the part begins in the whole text. */
  start: number;
}

/** What a line may not part. The first that fits counts, so the longer comes before the shorter. */
const joined = [
  // A single capital and what it names, with the CAR before it: `T cell`, `B-cells`, `CAR T-cell`. A and I are words.
  '(?:CAR )?[B-HJ-Z][ -]\\p{L}+',
  'CAR T',
  // A letter or a short code before a hyphen: `e-mail`, `CAR-T`.
  '\\p{L}-\\p{L}+',
  '\\p{Lu}{2,4}-\\p{L}',
];
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${joined.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Cuts a text into the words that must stay whole and what lies between. Joined again they are the text. */
export function unbrokenParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), whole: false, start: from });
    parts.push({ text: match[0], whole: true, start: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), whole: false, start: from });
  return parts;
}
