/** The attributes of a directive, checked against the schema of its kind. */

import type { Directives } from 'mdast-util-directive';
import { z } from 'zod';
import { ages, diseases, productIds } from '../model/applies.ts';
import { countries } from '../model/countries.ts';
import { jurisdictionSchema } from '../model/library.ts';
import { suggestion } from '../model/problem/nearest.ts';
import type { Place } from '../model/problem/problem.ts';
import { placeOf, placeWithin, type SlideContext, sourceOf } from './context.ts';

/** `jurisdictions="us uk"`: the countries that a slide or block is for. */
export const jurisdictionsAttribute = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''))
  .pipe(z.array(jurisdictionSchema).min(1, `write ${countries.join(', ')} or all, parted by spaces`))
  .optional()
  .describe('Countries it is for, parted by spaces; everywhere when left out.');

/** `diseases="lymphoma cll"`: names of one list, parted by spaces; `about` says what they are, for editors. */
export function namesAttribute<const Name extends string>(names: readonly Name[], about: string) {
  return z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''))
    .pipe(
      z
        .array(z.enum(names, `write one or more of ${names.join(', ')}, parted by spaces`))
        .min(1, `write one or more of ${names.join(', ')}, parted by spaces`),
    )
    .optional()
    .describe(`${about}, parted by spaces: ${names.join(', ')}; all of them when left out.`);
}

/** For whom something is. */
export const tagAttributes = {
  diseases: namesAttribute(diseases, 'Diseases that it is about'),
  products: namesAttribute(productIds, 'Products that it is about'),
  ages: namesAttribute(ages, 'Whom it is about'),
};

/** Text that may not be empty. */
export const wordsAttribute = z.string().trim().min(1, 'write some words').max(500);

/** Reads the attributes of a directive; reports each that is missing, unknown or wrong. */
export function readAttributes<T extends z.ZodObject>(
  node: Directives,
  schema: T,
  context: SlideContext,
): z.infer<T> | undefined {
  const result = schema.safeParse(node.attributes ?? {});
  if (result.success) return result.data;
  const known = Object.keys(schema.shape);
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) reportUnknown(key, known, node, context);
    } else reportWrong(String(issue.path[0] ?? ''), issue.message, node, context);
  }
  return undefined;
}

/** Where an attribute stands in the file; the whole directive when it is absent. */
export function placeOfAttribute(node: Directives, key: string, context: SlideContext): Place {
  const opening = sourceOf(node, context).split('\n')[0] ?? '';
  const found = new RegExp(`[\\s{]${key.replace(/[^\w-]/g, '\\$&')}(?==|[\\s}])`).exec(
    opening.slice(opening.indexOf('{')),
  );
  if (!found) return placeOfOpening(node, context);
  const place = placeOf(node, context);
  const offset = opening.indexOf('{') + found.index + 1;
  return { line: place.line, column: place.column + offset, length: key.length };
}

/** Where the name of a directive stands. */
export function placeOfOpening(node: Directives, context: SlideContext): Place {
  return placeWithin(node, node.name, 0, context);
}

function reportUnknown(key: string, known: string[], node: Directives, context: SlideContext): void {
  context.reporter.report('block-attribute', placeOfAttribute(node, key, context), {
    message: `“${node.name}” has no attribute “${key}”`,
    advice: suggestion(key, known, 'Remove it.'),
  });
}

function reportWrong(key: string, expected: string, node: Directives, context: SlideContext): void {
  const given = node.attributes?.[key];
  const missing = given === undefined || given === null;
  const code = key === 'alt' ? 'alt-missing' : 'block-attribute';
  context.reporter.report(code, placeOfAttribute(node, key, context), {
    message: missing ? `“${node.name}” lacks ${key}="…"` : `${key}="${given}" will not do`,
    advice: adviceFor(key, node.name, missing, expected),
  });
}

function adviceFor(key: string, name: string, missing: boolean, expected: string): string {
  if (key === 'alt') return 'Say in a sentence or two what the picture shows, for people who cannot see it.';
  return missing ? `Write ${name}{${key}="…"}.` : `${expected.charAt(0).toUpperCase()}${expected.slice(1)}.`;
}
