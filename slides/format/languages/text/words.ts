/** The words of a text. */

const spoken = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const counted = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,%-]*/gu;

/** Words as they are spoken: "T-cell" is two. */
export function spokenWords(text: string): string[] {
  return text.match(spoken) ?? [];
}

/** How many words people count: "T-cell" is one, a dash is none. */
export function countWords(text: string): number {
  return text.match(counted)?.length ?? 0;
}
