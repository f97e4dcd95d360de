/**
 * From the text of a `kiosk.config.json` to settings that always work. Whatever is wrong falls back to its default
 * and is reported; everything else is kept. Pure: strings in, settings and problems out; nothing is ever thrown.
 */
import { z } from 'zod';
import { nearest } from '../../slides/format/model/problem/nearest.ts';
import { type Problem, show } from './problem.ts';
import { advice, type Config, configSchema, defaultConfig } from './schema.ts';

const mostProblems = 50;

type Rule = z.core.$ZodType;

export interface Loaded {
  config: Config;
  problems: Problem[];
}

/** Reads the settings in `text`; `file` is the name that problems are reported under. */
export function loadConfig(text: string, file: string): Loaded {
  const parsed = parseJson(text, file);
  if ('problem' in parsed) return { config: defaultConfig, problems: [parsed.problem] };
  const problems: Problem[] = [];
  const { $schema: _, ...config } = readObject(configSchema, parsed.value, '', file, problems) as z.output<
    typeof configSchema
  >;
  return { config, problems: shortened(problems, file) };
}

/** A file that is wrong from top to bottom does not fill the log. */
function shortened(problems: Problem[], file: string): Problem[] {
  if (problems.length <= mostProblems) return problems;
  const left = problems.length - mostProblems;
  return [...problems.slice(0, mostProblems), { file, advice: `${left} more problems are not listed.` }];
}

function parseJson(text: string, file: string): { value: unknown } | { problem: Problem } {
  if (text.trim() === '') {
    return {
      problem: { file, advice: 'The file is empty. Write { } or delete the file; defaults are used.' },
    };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: { file, advice: jsonAdvice(text, error) } };
  }
}

function jsonAdvice(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const told = /\(line (\d+) column (\d+)\)/.exec(message);
  const stranger = firstStranger(text);
  const place = stranger ?? (told && { line: told[1], column: told[2] });
  const where = place ? ` It breaks at line ${place.line}, column ${place.column}.` : '';
  return `The file is not JSON, so defaults are used.${where} ${jsonHint(text, stranger?.word, message)}`;
}

/** The first character that belongs to no word of JSON, and where it stands: what people trip over most. */
function firstStranger(text: string): { line: number; column: number; word: string } | undefined {
  const words = /\s+|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null|[{}[\],:]/iy;
  let end = 0;
  while (words.test(text)) end = words.lastIndex;
  if (end === text.length) return undefined;
  const lines = text.slice(0, end).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, word: text.slice(end, end + 2) };
}

function jsonHint(text: string, stranger: string | undefined, message: string): string {
  if (stranger && /^(\/[/*]|#|<!)/.test(stranger)) return 'JSON has no comments: take them out.';
  if (stranger && /^[“”„‘’'`]/.test(stranger)) {
    return 'Write straight double quotation marks (") around names and texts.';
  }
  if (/escape/i.test(message)) return String.raw`In a path write \\ for each \, or /.`;
  if (!stranger && /,\s*[}\]]/.test(text)) return 'Take out the comma before the closing bracket.';
  return 'Compare it with docs/kiosk.config.example.json.';
}

function readObject(
  schema: z.ZodObject,
  input: unknown,
  path: string,
  file: string,
  problems: Problem[],
): Record<string, unknown> {
  const given = isPlainObject(input) ? input : {};
  if (!isPlainObject(input)) {
    const instead = advice.get(schema)?.write ?? 'an object such as { "clinicName": "…" }';
    problems.push({
      file,
      ...(path && { field: path }),
      value: show(input),
      advice: `Write ${instead}; defaults are used.`,
    });
  }
  reportUnknown(given, Object.keys(schema.shape), path, file, problems);
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, rule]) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      return [name, readField(rule, value, path ? `${path}.${name}` : name, file, problems)];
    }),
  );
}

function readField(rule: Rule, value: unknown, path: string, file: string, problems: Problem[]): unknown {
  const inner = rule instanceof z.ZodPrefault || rule instanceof z.ZodDefault ? rule.unwrap() : rule;
  if (inner instanceof z.ZodObject) return readNested(rule, inner, value, path, file, problems);
  const result = z.safeParse(rule, value);
  if (result.success) return result.data;
  const kept = inner instanceof z.ZodArray && Array.isArray(value) ? goodItems(inner, value) : [];
  const fallback = z.safeParse(rule, undefined).data;
  const used = kept.length > 0 ? kept : fallback;
  problems.push({
    file,
    field: path,
    value: show(value),
    advice: `Write ${instead(rule, inner, value)}; ${show(used)} is used.`,
  });
  return used;
}

function readNested(
  rule: Rule,
  inner: z.ZodObject,
  value: unknown,
  path: string,
  file: string,
  problems: Problem[],
): unknown {
  if (value === undefined) return readObject(inner, {}, path, file, problems);
  if (isPlainObject(value)) return readObject(inner, value, path, file, problems);
  problems.push({
    file,
    field: path,
    value: show(value),
    advice: `Write ${advice.get(rule)?.write ?? 'an object'}; defaults are used.`,
  });
  return readObject(inner, {}, path, file, problems);
}

/** The items of a list that are right, as far as the list's own limits allow. */
function goodItems(list: z.ZodArray, items: unknown[]): unknown[] {
  const good = items.slice(0, 100).filter((item) => z.safeParse(list.element, item).success);
  return list.safeParse(good).success ? good : [];
}

function instead(rule: Rule, inner: Rule, value: unknown): string {
  if (inner instanceof z.ZodEnum && typeof value === 'string') {
    const near = nearest(value.trim(), inner.options.map(String));
    if (near !== undefined) return `"${near}"`;
  }
  return advice.get(rule)?.write ?? 'another value';
}

function reportUnknown(
  given: object,
  known: string[],
  path: string,
  file: string,
  problems: Problem[],
): void {
  for (const name of Object.keys(given).filter((key) => !known.includes(key))) {
    const near = nearest(name, known);
    problems.push({
      file,
      field: path ? `${path}.${name}` : name,
      advice: near
        ? `There is no such field. Write "${near}".`
        : `There is no such field. Take it out, or write one of ${known.filter((key) => key !== '$schema').join(', ')}.`,
    });
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
