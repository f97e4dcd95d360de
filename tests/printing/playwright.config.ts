import { defineConfig } from '@playwright/test';

/** What is printed on a real CUPS, and put on real file systems: one test after another, for there is one printer. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results/printing',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
});
