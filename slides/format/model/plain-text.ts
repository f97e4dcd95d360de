import type { Inline } from './library.ts';

/** The words of a line without their markup, for names, sorting and announcements. */
export function plainText(line: readonly Inline[]): string {
  return line
    .map((part) => {
      if (part.type === 'text') return part.text;
      if (part.type === 'break') return ' ';
      if (part.type === 'phone') return part.phone;
      return plainText(part.children);
    })
    .join('');
}

/** How many letters the longest word has that no line can break: a hyphen, a dash, a slash or a blank ends a word. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => word.length));
}
