import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Unit tests beside their sources, and the suites in tests/ that need no whole kiosk. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['{electron,renderer,slides,scripts}/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', 'out/**', 'tests/e2e/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    passWithNoTests: false,
  },
});
