/** The text of one section of notes: `::notes{#slide}`, and a list of points. */
import type { ListItem, Paragraph, RootContent, Text } from 'mdast';
import { z } from 'zod';
import { type NoteKind, noteKindSchema, noteKinds } from '../../model/notes.ts';
import { suggestion } from '../../model/problem/nearest.ts';
import { nameSchema } from '../../model/schema/words.ts';
import { jurisdictionsAttribute, readAttributes } from '../attributes.ts';
import { type Placed, reportNode, type SlideContext } from '../context.ts';
import { parseLine } from '../inline.ts';
import { parseMarkdown } from '../markdown.ts';
import type { SpokenLine } from '../spoken.ts';
import { reportLookAlikes } from '../stray/lines.ts';
import { reportStray } from '../stray/tree.ts';
import type { WrittenNotes, WrittenPoint } from './notes-text.ts';

export const notesAttributes = z.strictObject({
  id: nameSchema.describe(
    'The slide that they belong to: its id, or what its versions share, such as “where” for where-us and where-uk.',
  ),
  jurisdictions: jurisdictionsAttribute,
});

/** How a point begins, such as “say: ”. */
const beginning = /^(\p{L}+):\s+/u;

const howToWrite = `Begin each point with what it is for: ${Object.keys(noteKinds)
  .map((kind) => `“- ${kind}: …”`)
  .join(', ')}.`;

/** Reads one section; undefined when it does not say to which slide it belongs. */
export function parseSection(context: SlideContext): WrittenNotes | undefined {
  reportLookAlikes(context.source, context.reporter);
  const root = parseMarkdown(context.source.text);
  reportStray(root, context);
  const [opening, ...content] = root.children;
  if (opening?.type !== 'leafDirective' || opening.name !== 'notes') {
    reportNode('notes-content', opening ?? {}, missingOpening, context);
    return undefined;
  }
  const attributes = readAttributes(opening, notesAttributes, context);
  const points = content.flatMap((node) => pointsIn(node, context));
  if (!attributes) return undefined;
  if (content.length === 0)
    reportNode('notes-content', opening, { message: 'notes without a point', advice: howToWrite }, context);
  return { id: attributes.id, jurisdictions: attributes.jurisdictions, points, text: context.source };
}

const missingOpening = {
  message: 'notes without their first line',
  advice: 'Begin them with ::notes{#name-of-the-slide}.',
};

function pointsIn(node: RootContent, context: SlideContext): WrittenPoint[] {
  if (node.type === 'list' && !node.ordered)
    return node.children.flatMap((item) => readPoint(item, context) ?? []);
  reportNode('notes-content', node, { message: 'something else than a list', advice: howToWrite }, context);
  return [];
}

function readPoint(item: ListItem, context: SlideContext): WrittenPoint | undefined {
  const [first, ...others] = item.children;
  for (const other of others) {
    const advice = 'Make it a second point, or join it to the first paragraph.';
    reportNode('notes-content', other, { message: 'a point with more than one paragraph', advice }, context);
  }
  const parted = first?.type === 'paragraph' ? kindOf(first) : undefined;
  if (!parted) {
    reportNode('notes-content', first ?? item, unkind(), context);
    return undefined;
  }
  const kind = noteKindSchema.safeParse(parted.word);
  if (!kind.success) {
    reportNode('notes-content', first ?? item, unkind(parted.word), context);
    return undefined;
  }
  return pointOf(kind.data, parted.rest, item, context);
}

function pointOf(
  kind: NoteKind,
  rest: Paragraph['children'],
  item: Placed,
  context: SlideContext,
): WrittenPoint | undefined {
  const claims = new Set<string>();
  const spoken: SpokenLine[] = [];
  const words = parseLine(rest, { ...context, claims, spoken }, 'body');
  if (words.length === 0) {
    reportNode(
      'notes-content',
      item,
      { message: `“${kind}:” and nothing after it`, advice: howToWrite },
      context,
    );
    return undefined;
  }
  return { point: { kind, words }, facts: [...claims], spoken };
}

function unkind(word?: string): { message: string; advice: string } {
  if (word === undefined) return { message: 'a point that does not say what it is for', advice: howToWrite };
  return {
    message: `no kind of point is called “${word}”`,
    advice: suggestion(word, Object.keys(noteKinds), howToWrite),
  };
}

/** The word before the colon, and what follows it; undefined where a point begins otherwise. */
function kindOf({ children }: Paragraph): { word: string; rest: Paragraph['children'] } | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'text') return undefined;
  const found = beginning.exec(first.value);
  if (!found) return undefined;
  return { word: found[1] ?? '', rest: [withoutStart(first, found[0].length), ...others] };
}

/** A text without its first characters, which still knows where it stands. */
function withoutStart(text: Text, length: number): Text {
  const value = text.value.slice(length);
  if (!text.position) return { ...text, value };
  const { start, end } = text.position;
  const moved = { ...start, column: start.column + length, offset: (start.offset ?? 0) + length };
  return { ...text, value, position: { start: moved, end } };
}
