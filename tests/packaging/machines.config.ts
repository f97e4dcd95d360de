import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What takes minutes and tools that few machines have: installers, tried on machines made for it, and what a hospital runs beside them. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/{packaging,fleet}/**/*.machine.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
    passWithNoTests: false,
  },
});
