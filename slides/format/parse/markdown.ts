/** CommonMark with directives and pipe tables, as a tree. */
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Indented code is switched off, so that an indented line stays a line of text. */
const extensions = [directive(), gfmTable(), { disable: { null: ['codeIndented', 'setextUnderline'] } }];
const mdastExtensions = [directiveFromMarkdown(), gfmTableFromMarkdown()];

/** Parses the text of one slide. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions, mdastExtensions });
}
