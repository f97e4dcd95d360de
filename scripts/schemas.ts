/**
 * Writes the JSON Schemas that editors read, from the schemas that the kiosk and the content compiler themselves use:
 * docs/kiosk.config.schema.json and docs/schemas/<name>.schema.json, that of health.json among them. Run it after changing a field: npm run schemas
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configJsonSchema } from '../electron/config/json-schema.ts';
import { healthJsonSchema } from '../electron/health/fleet-schema.ts';
import { jsonSchemas } from '../slides/format/json-schema.ts';
import { root } from './run.ts';

/** Every schema file by its path in the project, with its text. */
export function schemaFiles(): Record<string, string> {
  const all = { ...jsonSchemas(), health: healthJsonSchema() };
  const content = Object.entries(all).map(
    ([name, schema]) => [`docs/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  return { 'docs/kiosk.config.schema.json': configJsonSchema(), ...Object.fromEntries(content) };
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(schemaFiles())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
