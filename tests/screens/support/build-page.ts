import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

const configs = {
  kiosk: 'renderer/vite.config.ts',
  stories: 'tests/screens/stories/vite.config.ts',
} as const;
export type BuiltPage = keyof typeof configs;

/** The folder of a page that was built for tests. */
export function builtFolder(page: BuiltPage): string {
  return join(root, 'out/screens', page);
}

/** Builds a page for tests into a folder of its own, so that a test never looks at yesterday's page. */
export async function buildPage(page: BuiltPage): Promise<void> {
  await build({
    configFile: join(root, configs[page]),
    logLevel: 'warn',
    build: { outDir: builtFolder(page) },
  });
}
