/**
 * From the text of a `kiosk.config.json` to settings that always work. Whatever is wrong falls back to its default
 * and is reported with its place; everything else is kept. Pure: strings in, settings and problems out; nothing is
 * ever thrown.
 */
import { z } from 'zod';
import { nearest } from '../../slides/format/model/problem/nearest.ts';
import { meantName, meantValue } from './meant.ts';
import { type Parsed, parseSettings } from './parse.ts';
import { type Problem, shortened, show } from './problem.ts';
import { advice, type Config, configSchema, defaultConfig } from './schema.ts';

type Rule = z.core.$ZodType;

/** More items than any list may have; what follows them is not looked at. */
const mostItems = 100;

export interface Loaded {
  config: Config;
  problems: Problem[];
}

/** Reads the settings in `text`; `file` is the name that problems are reported under. */
export function loadConfig(text: string, file: string): Loaded {
  if (text.trim() === '') {
    const advice = 'The file is empty. Write { } or delete the file; defaults are used.';
    return { config: defaultConfig, problems: [{ file, advice }] };
  }
  const parsed = parseSettings(text, file);
  if (parsed.value === undefined) return { config: defaultConfig, problems: parsed.problems };
  const reading = new Reading(parsed, file);
  const { $schema: _, ...config } = reading.object(configSchema, parsed.value, '') as z.output<
    typeof configSchema
  >;
  return { config, problems: shortened([...parsed.problems, ...reading.problems], file) };
}

/** One file held against the schema, field by field. */
class Reading {
  readonly problems: Problem[] = [];
  readonly #parsed: Parsed;
  readonly #file: string;

  constructor(parsed: Parsed, file: string) {
    this.#parsed = parsed;
    this.#file = file;
  }

  object(schema: z.ZodObject, input: unknown, path: string): Record<string, unknown> {
    const given = this.#named(isPlainObject(input) ? input : {}, Object.keys(schema.shape), path);
    if (!isPlainObject(input)) {
      const instead = advice.get(schema)?.write ?? 'an object such as { "clinicName": "…" }';
      this.#report(path, input, `Write ${instead}; defaults are used.`);
    }
    this.#reportUnknown(given, Object.keys(schema.shape), path);
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, rule]) => {
        const field = path ? `${path}.${name}` : name;
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        const { whenWrong } = advice.get(rule) ?? {};
        if (value === undefined && whenWrong !== undefined && isWrittenOtherwise(name, given, schema)) {
          this.#report(field, undefined, `It could not be read; ${show(whenWrong)} is used.`);
          return [name, whenWrong];
        }
        return [name, this.#field(rule, value, field)];
      }),
    );
  }

  /** The fields by their right names: one that is right but for its capitals is read, and told. */
  #named(given: Record<string, unknown>, known: readonly string[], path: string): Record<string, unknown> {
    const named = { ...given };
    for (const name of known) {
      const written = meantName(name, Object.keys(given));
      if (written === undefined) continue;
      named[name] = named[written];
      delete named[written];
      const field = path ? `${path}.${written}` : written;
      const place = this.#parsed.placeOf(field, 'name');
      this.problems.push({
        file: this.#file,
        ...place,
        field,
        advice: `It is read as "${name}"; write it so.`,
      });
    }
    return named;
  }

  #field(rule: Rule, value: unknown, path: string): unknown {
    const inner = rule instanceof z.ZodPrefault || rule instanceof z.ZodDefault ? rule.unwrap() : rule;
    if (inner instanceof z.ZodObject) return this.#nested(rule, inner, value, path);
    if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject && Array.isArray(value))
      return this.#objects(inner, inner.element, value, path);
    const result = z.safeParse(rule, value);
    if (result.success) return result.data;
    const meant = meantValue(inner, value);
    if (meant !== undefined) {
      this.#report(path, value, `It is read as ${show(meant)}; write it so.`);
      return meant;
    }
    const kept = inner instanceof z.ZodArray && Array.isArray(value) ? goodItems(inner, value) : [];
    const byDefault = z.safeParse(rule, undefined);
    const used = advice.get(rule)?.whenWrong ?? (kept.length > 0 ? kept : byDefault.data);
    const then = byDefault.success ? `${show(used)} is used` : 'without it the entry is left out';
    this.#report(path, value, `Write ${instead(rule, inner, value)}; ${then}.`);
    return used;
  }

  /** A list of objects, of which each is read field by field; one that lacks what it needs is left out. */
  #objects(list: z.ZodArray, element: z.ZodObject, items: readonly unknown[], path: string): unknown[] {
    const good = items.slice(0, mostItems).flatMap((item, index) => {
      const place = `${path}.${index}`;
      if (isPlainObject(item)) return z.safeParse(element, this.object(element, item, place)).data ?? [];
      this.#report(place, item, 'Write an object with its fields in { }; it is left out.');
      return [];
    });
    const most = good.findIndex((_, index) => !z.safeParse(list, good.slice(0, index + 1)).success);
    if (most === -1) return good;
    this.#report(path, items, `Only the first ${most} are used; take the others out.`);
    return good.slice(0, most);
  }

  #nested(rule: Rule, inner: z.ZodObject, value: unknown, path: string): unknown {
    if (value === undefined || isPlainObject(value)) return this.object(inner, value ?? {}, path);
    this.#report(path, value, `Write ${advice.get(rule)?.write ?? 'an object'}; defaults are used.`);
    return this.object(inner, {}, path);
  }

  #reportUnknown(given: object, known: string[], path: string): void {
    for (const name of Object.keys(given).filter((key) => !known.includes(key))) {
      const field = path ? `${path}.${name}` : name;
      const near = nearest(name, known);
      this.problems.push({
        file: this.#file,
        ...this.#parsed.placeOf(field, 'name'),
        field,
        advice: near
          ? `There is no such field. Write "${near}".`
          : `There is no such field. Take it out, or write one of ${known.filter((key) => key !== '$schema').join(', ')}.`,
      });
    }
  }

  #report(field: string, value: unknown, words: string): void {
    // What an entry lacks has no place of its own: the entry has.
    const isLacking = value === undefined && field.includes('.');
    const place = this.#parsed.placeOf(isLacking ? field.replace(/\.[^.]*$/, '') : field);
    this.problems.push({
      file: this.#file,
      ...place,
      ...(field && { field }),
      ...(value !== undefined && { value: show(value) }),
      advice: words,
    });
  }
}

/** Whether a field that has no value here was written all the same: with nothing in it, or under a wrong name. */
function isWrittenOtherwise(name: string, given: object, { shape }: z.ZodObject): boolean {
  const known = Object.keys(shape);
  const strangers = Object.keys(given).filter((other) => !known.includes(other));
  return Object.hasOwn(given, name) || strangers.some((stranger) => nearest(stranger, known) === name);
}

/** The items of a list that are right, as far as the list's own limits allow. */
function goodItems(list: z.ZodArray, items: unknown[]): unknown[] {
  const good = items.slice(0, mostItems).filter((item) => z.safeParse(list.element, item).success);
  return list.safeParse(good).success ? good : [];
}

function instead(rule: Rule, inner: Rule, value: unknown): string {
  if (inner instanceof z.ZodEnum && typeof value === 'string') {
    const near = nearest(value.trim(), inner.options.map(String));
    if (near !== undefined) return `"${near}"`;
  }
  return advice.get(rule)?.write ?? 'another value';
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
