/** CommonMark with directives and pipe tables, as a tree. */
import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
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
  const root = fromMarkdown(text, { extensions, mdastExtensions });
  joinClockTimes(root);
  return root;
}

/** The `:30` of 8:30 is read as a directive; no directive is called by a number, so it becomes text again. */
function joinClockTimes(node: Root | RootContent): void {
  if (!('children' in node)) return;
  const children: RootContent[] = node.children;
  for (const child of children) joinClockTimes(child);
  if (!children.some(isClockTime)) return;
  children.splice(0, children.length, ...children.reduce(joined, []));
}

function isClockTime(node: RootContent): boolean {
  if (node.type !== 'textDirective' || !/^\d+$/.test(node.name)) return false;
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}

function joined(done: RootContent[], node: RootContent): RootContent[] {
  const text = isClockTime(node) && 'name' in node ? asText(node, `:${node.name}`) : node;
  const last = done.at(-1);
  if (text.type !== 'text' || last?.type !== 'text') return [...done, text];
  return [...done.slice(0, -1), joinTexts(last, text)];
}

function asText({ position }: RootContent | PhrasingContent, value: string): Text {
  return { type: 'text', value, ...(position ? { position } : {}) };
}

function joinTexts(first: Text, second: Text): Text {
  const position =
    first.position && second.position
      ? { start: first.position.start, end: second.position.end }
      : first.position;
  return { type: 'text', value: first.value + second.value, ...(position ? { position } : {}) };
}
