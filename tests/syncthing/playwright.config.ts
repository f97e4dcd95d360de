import { defineConfig } from '@playwright/test';

/** Kiosks and their publisher, joined by a real Syncthing: one test after another, each with machines of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results/syncthing',
  workers: 1,
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 180_000 },
  forbidOnly: true,
  reporter: 'list',
});
