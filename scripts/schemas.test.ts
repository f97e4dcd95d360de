import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';
import { schemaFiles } from './schemas.ts';

describe('The schemas for editors (if not: npm run schemas)', () => {
  it.each(Object.entries(schemaFiles()))('say in %s what the code checks', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('describe nothing that is gone', () => {
    const there = readdirSync(join(root, 'docs/schemas')).map((name) => `docs/schemas/${name}`);
    expect(there.filter((path) => !(path in schemaFiles()))).toEqual([]);
  });
});
