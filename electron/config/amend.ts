/**
 * A settings file in which some fields get another value, and everything else stays as the clinic wrote it: other fields,
 * their order, comments, blanks. Pure: text in, text out.
 */
import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import { meantName } from './meant.ts';
import { parseSettings } from './parse.ts';

/** Fields by their path from the top, each with its new value. */
export type Amendment = readonly { readonly path: readonly string[]; readonly value: unknown }[];

export interface Amended {
  text: string;
  /** Whether all of the old text is still there; else only the values that could be read are. */
  isKept: boolean;
}

const formattingOptions = { tabSize: 2, insertSpaces: true, eol: '\n' };

/**
 * The text with these fields. One that is no JSON, even with comments in it and a comma too many, or that would then still
 * say something else, is written anew from what could be read of it.
 *
 * @param text what the file says; undefined where there is none
 */
export function amended(text: string | undefined, amendment: Amendment): Amended {
  if (text === undefined || text.trim() === '') return { text: written({}, amendment), isKept: true };
  const plain = text.replace(/^\ufeff/, '');
  const kept = edited(plain, amendment);
  if (kept !== undefined && says(kept, amendment)) return { text: kept, isKept: true };
  return { text: written(objectIn(plain), amendment), isKept: false };
}

/** The text with each field put in its place; undefined where that cannot be done. */
function edited(text: string, amendment: Amendment): string | undefined {
  try {
    const errors: ParseError[] = [];
    const value: unknown = parse(text, errors, { allowTrailingComma: true });
    if (errors.length > 0 || !isObject(value)) return undefined;
    return amendment.reduce(
      (before, { path, value: next }) =>
        applyEdits(before, modify(before, [...path], next, { formattingOptions })),
      withoutNearlyNamed(text, value, amendment),
    );
  } catch {
    return undefined;
  }
}

/** Takes out what is meant to be one of the fields and is written in another way, which would stand beside the new one. */
function withoutNearlyNamed(text: string, value: Record<string, unknown>, amendment: Amendment): string {
  return topNames(amendment).reduce((before, name) => {
    const other = meantName(name, Object.keys(value));
    if (other === undefined) return before;
    return applyEdits(before, modify(before, [other], undefined, { formattingOptions }));
  }, text);
}

/** Whether a text says these values, as the kiosk reads it. */
function says(text: string, amendment: Amendment): boolean {
  const parsed = parseSettings(text, '');
  const same = ({ path, value }: Amendment[number]) =>
    JSON.stringify(at(parsed.value, path)) === JSON.stringify(value);
  return parsed.isWhole && amendment.every(same);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}

/** What the kiosk could read of a text, with these fields, as plain JSON. */
function written(read: Record<string, unknown>, amendment: Amendment): string {
  const all = { ...read };
  for (const name of topNames(amendment)) {
    const other = meantName(name, Object.keys(all));
    if (other !== undefined) delete all[other];
  }
  for (const { path, value } of amendment) put(all, path, value);
  return `${JSON.stringify(all, null, 2)}\n`;
}

function put(object: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    object[name] = value;
    return;
  }
  const inner = object[name];
  const next = isObject(inner) ? { ...inner } : {};
  object[name] = next;
  put(next, rest, value);
}

function objectIn(text: string): Record<string, unknown> {
  const { value } = parseSettings(text, '');
  return isObject(value) ? value : {};
}

function topNames(amendment: Amendment): string[] {
  return [...new Set(amendment.flatMap(({ path }) => path.slice(0, 1)))];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
