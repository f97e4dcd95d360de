import { defineConfig } from '@playwright/test';

/** What is heard of a kiosk that reads aloud: one test after another, for there is one ear. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results/speech',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
});
