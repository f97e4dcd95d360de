/** YAML into checked data, with a place in the file for every problem. */

import type { Document } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { suggestion } from '../model/problem/nearest.ts';
import type { Place, Reporter } from '../model/problem/problem.ts';
import { adviceFor } from './issue-advice.ts';
import { reportYamlNesting } from './nesting.ts';

/** A way into a document: names of fields and numbers of items; `{ key }` means the name of a field itself. */
export type FieldPath = readonly (PropertyKey | { key: string })[];

export interface YamlText {
  text: string;
  /** Lines of the file before this text; 0 when the text is the whole file. */
  linesBefore?: number;
  /** Lines of the file that may not be used; what fields stand on them was reported. */
  damaged?: ReadonlySet<number>;
}

/** A document that could be read, with places for paths into it. */
export interface YamlDocument {
  data: unknown;
  placeOf(path: FieldPath): Place;
  /** Lines that may not be used. */
  damaged: ReadonlySet<number>;
}

/** One mistake often makes many errors; the first ones tell. */
const shownErrors = 5;

/** Reads YAML. Anchors, aliases and tags are refused: they have no use here and let small files grow large. */
export function readYaml(
  { text, linesBefore = 0, damaged = noLines }: YamlText,
  reporter: Reporter,
): YamlDocument | undefined {
  if (reportYamlNesting({ text, linesBefore }, reporter)) return undefined;
  const lines = new LineCounter();
  const placeAt = (from: number, to: number): Place => {
    const { line, col } = lines.linePos(from);
    const end = text.indexOf('\n', from);
    const length = Math.min(to, end === -1 ? text.length : end) - from;
    return {
      line: Math.max(1, line) + linesBefore,
      column: Math.max(1, col),
      ...(length > 0 ? { length } : {}),
    };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
  });
  if (document.errors.length > 0) {
    for (const error of document.errors.slice(0, shownErrors)) {
      reporter.report('yaml-syntax', placeAt(error.pos[0], error.pos[1]), {
        message: firstLine(error.message),
        advice: 'Check the indentation, the quotes and the colons around this place.',
      });
    }
    return undefined;
  }
  if (reportAliases(document, placeAt, reporter)) return undefined;
  const placeIn = (path: FieldPath) => placeOf(document, path, placeAt);
  const withoutComments = new Set([...damaged].filter((line) => !isComment(text, line - linesBefore)));
  return { data: document.toJS({ maxAliasCount: 0 }), placeOf: placeIn, damaged: withoutComments };
}

/** Reads a YAML text and checks it against a schema; undefined when anything is wrong. */
export function readYamlAs<T extends z.ZodType>(
  yaml: YamlText,
  schema: T,
  reporter: Reporter,
): { data: z.infer<T>; placeOf: YamlDocument['placeOf'] } | undefined {
  const document = readYaml(yaml, reporter);
  if (document === undefined) return undefined;
  const data = readAgainst(document.data, schema, reporter, document, []);
  return data === undefined ? undefined : { data, placeOf: document.placeOf };
}

const noLines: ReadonlySet<number> = new Set();

/** Whether a line, counted from 1, is a comment and nothing else. */
function isComment(text: string, line: number): boolean {
  return (text.split(/\r\n|\r|\n/)[line - 1] ?? '').trimStart().startsWith('#');
}

/**
 * Checks a part of a document against a schema, without the fields that stand on damaged lines. One that cannot do
 * without them is undefined, and nothing more is reported: the damage was.
 */
export function readAgainst<T extends z.ZodType>(
  data: unknown,
  schema: T,
  reporter: Reporter,
  document: YamlDocument,
  path: readonly PropertyKey[],
): z.infer<T> | undefined {
  const lost = damagedFields(data, document, path);
  if (lost.length === 0)
    return checkAgainst(data, schema, reporter, (within) => document.placeOf([...path, ...within]));
  const kept = Object.entries(data ?? {}).filter(([field]) => !lost.includes(field));
  const result = schema.safeParse(Object.fromEntries(kept));
  return result.success ? result.data : undefined;
}

/** The fields of a group that a damaged line belongs to: each ends where the next one begins. */
function damagedFields(
  data: unknown,
  { placeOf, damaged }: YamlDocument,
  path: readonly PropertyKey[],
): string[] {
  if (damaged.size === 0 || data === null || typeof data !== 'object') return [];
  const fields = Object.keys(data).map((key) => ({ key, line: placeOf([...path, { key }]).line }));
  const end = lineAfter(placeOf, path);
  return fields.flatMap(({ key, line }, index) => {
    const last = Math.max(line, (fields[index + 1]?.line ?? end) - 1);
    return [...damaged].some((one) => line <= one && one <= last) ? [key] : [];
  });
}

/** The line at which the next item of a list begins; beyond every line where none does. */
function lineAfter(placeOf: YamlDocument['placeOf'], path: readonly PropertyKey[]): number {
  const item = path.at(-1);
  if (typeof item !== 'number') return Number.POSITIVE_INFINITY;
  const next = placeOf([...path.slice(0, -1), item + 1]).line;
  return next > placeOf(path).line ? next : Number.POSITIVE_INFINITY;
}

/** Checks data against a schema and reports every issue as `field-invalid`; undefined when there is one. */
export function checkAgainst<T extends z.ZodType>(
  data: unknown,
  schema: T,
  reporter: Reporter,
  placeOf: (path: FieldPath) => Place,
): z.infer<T> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, data, schema, reporter, placeOf);
  return undefined;
}

function reportIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  reporter: Reporter,
  placeOf: (path: FieldPath) => Place,
): void {
  const field = issue.path.map(String).join('.');
  const top = schema instanceof z.ZodObject ? schema.shape[String(issue.path[0])] : undefined;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(schema);
    for (const key of issue.keys) {
      reporter.report('field-invalid', placeOf([...issue.path, { key }]), {
        message: `there is no field “${key}”`,
        advice: suggestion(key, known, 'Remove the field or correct its name.'),
      });
    }
    return;
  }
  const value = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key as PropertyKey],
    data,
  );
  const subject = field === '' ? 'the file' : `“${field}”`;
  const missing = value === undefined;
  reporter.report('field-invalid', placeOf(issue.path), {
    message: missing ? `${subject} is missing` : `${subject} is ${shown(value)}`,
    advice: missing && top?.description ? `Add it. ${top.description}` : `${capital(adviceFor(issue))}.`,
  });
}

function fieldsOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 60)}”`;
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a group of fields';
  return String(value);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const firstLine = (text: string) => text.split('\n')[0] ?? text;

function reportAliases(
  document: Document,
  placeAt: (from: number, to: number) => Place,
  reporter: Reporter,
): boolean {
  let found = false;
  visit(document, {
    Node(_key, node) {
      const anchored =
        isAlias(node) || ('anchor' in node && node.anchor !== undefined) || node.tag?.startsWith('!');
      if (!anchored) return undefined;
      found = true;
      reporter.report('yaml-alias', placeAt(node.range?.[0] ?? 0, node.range?.[1] ?? 0), {
        message: 'anchors (&), aliases (*) and tags (!) are not part of the format',
        advice: 'Write the value out, in quotes when it begins with one of these signs.',
      });
      return visit.BREAK;
    },
  });
  return found;
}

function placeOf(document: Document, path: FieldPath, placeAt: (from: number, to: number) => Place): Place {
  let node: unknown = document.contents;
  let place = rangeOf(node, placeAt) ?? { line: 1, column: 1 };
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) break;
    const atKey = typeof step === 'object';
    const key = atKey ? step.key : step;
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && String(item.key) === String(key))
      : undefined;
    const last = depth === path.length - 1;
    const next: unknown = pair ? pair.value : node.get(key, true);
    const found = rangeOf(
      pair && (atKey || (last && isCollection(next))) ? pair.key : (next ?? pair?.key),
      placeAt,
    );
    if (found === undefined) break;
    place = found;
    node = next;
  }
  return place;
}

function rangeOf(node: unknown, placeAt: (from: number, to: number) => Place): Place | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return placeAt(node.range[0], node.range[1]);
}
