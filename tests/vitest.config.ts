import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { notTheirTurn } from './support/part.ts';

const outside = ['node_modules/**', 'out/**', 'tests/e2e/**'];
/** They look at built pages in a browser; both are made once for all of them. */
const pages = ['tests/{deck,screens}/**/*.test.ts'];
const waitingPages = notTheirTurn(
  ['deck', 'screens']
    .flatMap((folder) =>
      readdirSync(join(import.meta.dirname, folder)).map((file) => `tests/${folder}/${file}`),
    )
    .filter((file) => file.endsWith('.test.ts')),
);
if (waitingPages.length > 0) console.log(`Another time (npm run test:whole): ${waitingPages.join(' ')}`);
/** They start kiosks and other programs. */
const withPrograms = [
  'tests/**/*.test.{ts,tsx}',
  'scripts/{preview,package}/**/*.test.ts',
  'scripts/check-slides.test.ts',
];

const common = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Unit tests beside their sources, and the suites in tests/ that need no whole kiosk. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        test: {
          ...common,
          name: 'rooms',
          include: ['{electron,renderer,slides,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...outside, ...withPrograms],
          // What a module of theirs holds is made anew by each test that cares; a worker for each file costs more than
          // most of them.
          isolate: false,
        },
      },
      { test: { ...common, name: 'programs', include: withPrograms, exclude: [...outside, ...pages] } },
      {
        test: {
          ...common,
          name: 'pages',
          include: pages,
          exclude: [...waitingPages],
          globalSetup: 'tests/support/pages-setup.ts',
          isolate: false,
        },
      },
    ],
  },
});
