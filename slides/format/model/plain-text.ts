import type { Inline } from './library.ts';

/** The words of a line without their markup, for names, sorting and announcements. */
export function plainText(line: readonly Inline[]): string {
  return line
    .map((part) => {
      if (part.type === 'text') return part.text;
      if (part.type === 'break') return ' ';
      return plainText(part.children);
    })
    .join('');
}
