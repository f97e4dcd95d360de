import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

const configs = {
  kiosk: 'renderer/vite.config.ts',
  stories: 'tests/screens/stories/vite.config.ts',
} as const;
export type BuiltPage = keyof typeof configs;

const folders = new Map<BuiltPage, string>();
/** The folder of a page that this process built. Throws when it has built none. */
export function builtFolder(page: BuiltPage): string {
  const folder = folders.get(page);
  if (folder === undefined)
    throw new Error(`The page "${page}" is not built yet: call buildPage("${page}") first.`);
  return folder;
}

/**
 * Builds a page for the tests of this process, into a folder of its own: no test looks at yesterday's page, and
 * none pulls the page away from under another.
 */
export async function buildPage(page: BuiltPage): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `anteroom-${page}-`));
  folders.set(page, folder);
  await build({
    configFile: join(root, configs[page]),
    logLevel: 'error',
    build: { outDir: folder },
  });
}

/** Removes what this process built. */
export function removeBuiltPages(): void {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}
