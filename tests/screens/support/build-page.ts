import { join } from 'node:path';
import { build, type PluginOption } from 'vite';

const root = join(import.meta.dirname, '../../..');

const configs = {
  kiosk: 'renderer/vite.config.ts',
  stories: 'tests/screens/stories/vite.config.ts',
} as const;
export type BuiltPage = keyof typeof configs;

export const builtPages = Object.keys(configs) as BuiltPage[];

/** Builds a page into a folder; `plugins` besides its own make another page of it for a test. */
export async function buildPage(
  page: BuiltPage,
  folder: string,
  plugins: readonly PluginOption[] = [],
): Promise<void> {
  await build({
    configFile: join(root, configs[page]),
    logLevel: 'error',
    plugins: [...plugins],
    build: { outDir: folder },
  });
}
