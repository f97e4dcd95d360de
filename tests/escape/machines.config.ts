import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What `npm run escape` tests besides the attempts, on a display and in a network made for it. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/escape/**/*.machine.ts'],
    maxWorkers: 1,
    passWithNoTests: false,
  },
});
