import { defineConfig } from '@playwright/test';
import { notTheirTurn } from './support/part.ts';

/** They start many kiosks, or wait for long; those beside each other take about as long. */
const long = [
  'consultation',
  'endurance',
  'sign-off',
  'config',
  'ink',
  'planted',
  'film',
  'access',
  'damage',
  'full-disk',
  'hours',
  'library',
  'lookup',
  'content-packs',
  'staff',
  'content',
  'traces',
  'statistics',
  'without-touch',
  'staff-pages',
  'idle',
  'review',
];
const waiting = notTheirTurn(long);
if (waiting.length > 0) console.log(`Another time (npm run test:whole): ${waiting.join(' ')}`);

/** End-to-end tests: a whole kiosk each, on the preview (or on Electron where its binary is). */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  testIgnore: waiting.map((name) => `**/${name}.e2e.ts`),
  outputDir: `../test-results/${process.env.ANTEROOM_PREVIEW_HOSTILE ?? 'e2e'}`,
  fullyParallel: true,
  // Three on two cores: a kiosk waits for its times more than it computes.
  workers: 3,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: `../test-results/${process.env.ANTEROOM_E2E_REPORT ?? 'e2e.json'}` }],
  ],
});
