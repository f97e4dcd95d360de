/** A text file into its front matter and the texts of its slides. */
import type { SlideText } from './context.ts';

export interface SplitText {
  /** Undefined when the file does not begin with a closed front matter. */
  frontMatter: SlideText | undefined;
  slides: SlideText[];
}

const separator = /^-{3,}[ \t]*$/;

/**
 * Parts a file at its lines of three or more hyphens. This happens before any Markdown is read, so that a block
 * left open in one slide cannot swallow the next. Slides that hold nothing but white space are left out.
 */
export function splitSlides(text: string): SplitText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const parts: SlideText[] = [];
  let from = 0;
  for (let line = 0; line <= lines.length; line += 1) {
    if (line < lines.length && !separator.test(lines[line] ?? '')) continue;
    parts.push({ text: lines.slice(from, line).join('\n'), linesBefore: from });
    from = line + 1;
  }
  const [before, matter, ...slides] = parts;
  const hasFrontMatter = before !== undefined && isBlank(before) && matter !== undefined && isMatter(matter);
  const rest = hasFrontMatter ? slides : parts;
  return {
    frontMatter: hasFrontMatter ? matter : undefined,
    slides: rest.filter((slide) => !isBlank(slide)),
  };
}

const isBlank = ({ text }: SlideText) => text.trim() === '';

/** Front matter holds fields; a slide holds directives and a headline. */
const isMatter = ({ text }: SlideText) => !/^\s*(?:::|# )/m.test(text) || /^\s*title\s*:/m.test(text);
