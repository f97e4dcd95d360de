import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { configJsonSchema } from './json-schema.ts';
import { loadConfig } from './load.ts';
import { advice, configSchema, defaultConfig } from './schema.ts';

const docs = path.join(import.meta.dirname, '../../docs');
const read = (name: string) => readFileSync(path.join(docs, name), 'utf8');

/** Every field of the schema with its path, the inner ones included. */
function fieldsOf(schema: z.ZodObject, prefix = ''): [path: string, rule: z.core.$ZodType][] {
  return Object.entries(schema.shape).flatMap(([name, rule]) => {
    const inner = rule instanceof z.ZodPrefault ? rule.unwrap() : undefined;
    const below = inner instanceof z.ZodObject ? fieldsOf(inner, `${prefix}${name}.`) : [];
    return [[`${prefix}${name}`, rule], ...below] as [string, z.core.$ZodType][];
  });
}

test('every field says what it means and what to write', () => {
  const silent = fieldsOf(configSchema)
    .filter(([, rule]) => !z.globalRegistry.get(rule)?.description || !advice.get(rule)?.write)
    .map(([name]) => name);
  expect(silent).toEqual([]);
});

test('docs/kiosk.config.schema.json is up to date; if not, run npm run schemas', () => {
  expect(read('kiosk.config.schema.json')).toBe(configJsonSchema());
});

test('the example is a right file that names every field', () => {
  const text = read('kiosk.config.example.json');
  expect(loadConfig(text, 'example').problems).toEqual([]);
  const given = JSON.parse(text) as Record<string, unknown>;
  const known = fieldsOf(configSchema).map(([name]) => name);
  const missing = known.filter(
    (name) =>
      name.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], given) ===
      undefined,
  );
  expect(missing).toEqual([]);
});

test('without a file the kiosk waits 90 seconds, warns for 20, and knows no country', () => {
  expect(defaultConfig).toMatchObject({
    idleSeconds: 90,
    warningSeconds: 20,
    country: 'all',
    languages: ['en'],
  });
});
