/** Which packages are in the program: found by building it, since a bundle does not say what went into it. */
import fs from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { root } from '../run.ts';

/** A package whose code, font or picture is shipped. */
export interface Bundled {
  name: string;
  version: string;
  /** Its folder. */
  folder: string;
}

/** What is built, as `npm run build` does, without writing anything. */
const parts = [
  { configFile: 'electron/vite.config.ts', mode: 'main' },
  { configFile: 'electron/vite.config.ts', mode: 'preload' },
  { configFile: 'renderer/vite.config.ts', mode: 'production' },
];

/** What tools put into a bundle themselves stands there under names of their own. */
const ofTools: readonly [RegExp, string][] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?(?:@oxc-project|rolldown)\b/, 'rolldown'],
];

/** All packages of main process, preload and page, by name; each version of one by itself. */
export async function bundledPackages(): Promise<Bundled[]> {
  const modules = new Set<string>();
  const listing: Plugin = {
    name: 'list-bundled',
    generateBundle(_options, bundle) {
      for (const id of this.getModuleIds()) modules.add(id);
      for (const each of Object.values(bundle)) {
        // The bundler's own helpers stand only in what comes out, and fonts and pictures are no modules.
        const files =
          each.type === 'chunk'
            ? Object.keys(each.modules)
            : each.originalFileNames.map((file) => path.resolve(root, 'renderer', file));
        for (const file of files) modules.add(file);
      }
    },
  };
  for (const { configFile, mode } of parts) {
    await build({
      configFile: path.join(root, configFile),
      mode,
      logLevel: 'error',
      plugins: [listing],
      build: { write: false },
    });
  }
  return packagesOf(modules);
}

/** The packages to which modules belong, by the addresses that the bundler has for them. */
export function packagesOf(modules: Iterable<string>): Bundled[] {
  const folders = new Set<string>();
  for (const id of modules) {
    const folder = folderOf(id.replaceAll('\\', '/'));
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders]
    .map((folder) => {
      const { name, version } = JSON.parse(
        fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
      ) as Bundled;
      return { name, version, folder };
    })
    .sort((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1));
}

function folderOf(id: string): string | undefined {
  const tool = ofTools.find(([pattern]) => pattern.test(id))?.[1];
  if (tool !== undefined) return path.join(root, 'node_modules', tool);
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}
