import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

const configs = {
  kiosk: 'renderer/vite.config.ts',
  stories: 'tests/screens/stories/vite.config.ts',
} as const;
export type BuiltPage = keyof typeof configs;

export const builtPages = Object.keys(configs) as BuiltPage[];

/** Builds a page into a folder. */
export async function buildPage(page: BuiltPage, folder: string): Promise<void> {
  await build({
    configFile: join(root, configs[page]),
    logLevel: 'error',
    build: { outDir: folder },
  });
}
