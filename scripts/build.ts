/** `npm run build`: makes `out/` from the sources, part by part, and leaves alone what is up to date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './run.ts';

interface Part {
  name: string;
  /** Folders and files whose change makes the part stale. */
  inputs: string[];
  build: () => Promise<number>;
  /** A bad slide must not keep the kiosk from starting: the part leaves it out, says so, and the build goes on. */
  carriesOn?: boolean;
}

const vite = 'node_modules/vite/bin/vite.js';
const shared = ['package-lock.json', 'tsconfig.json'];
const shellSources = ['electron', 'slides/format'];

const parts: Part[] = [
  {
    name: 'library',
    inputs: ['slides', 'scripts/build-library.ts'],
    build: () => runNode('scripts/build-library.ts', []),
    carriesOn: true,
  },
  {
    name: 'main',
    inputs: shellSources,
    build: () =>
      runNode(vite, ['build', '--config', 'electron/vite.config.ts', '--mode', 'main', '--logLevel', 'warn']),
  },
  {
    name: 'preload',
    inputs: shellSources,
    build: () =>
      runNode(vite, [
        'build',
        '--config',
        'electron/vite.config.ts',
        '--mode',
        'preload',
        '--logLevel',
        'warn',
      ]),
  },
  {
    name: 'renderer',
    inputs: ['renderer', 'assets', 'slides/format', 'electron/bridge'],
    build: () => runNode(vite, ['build', '--config', 'renderer/vite.config.ts', '--logLevel', 'warn']),
  },
];

/** Newest change and number of files below the inputs: enough to notice an edit, an addition or a removal. */
function fingerprint(inputs: string[]): string {
  let newest = 0;
  let count = 0;
  for (const input of inputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [path];
    for (const file of files) {
      newest = Math.max(newest, statSync(file).mtimeMs);
      count += 1;
    }
  }
  return `${count} ${newest}`;
}

/**
 * Builds every stale part, in order. Stops at the first that fails and returns its name, or null when `out/` is good.
 * `force` builds all.
 */
export async function buildAll(force = false): Promise<string | null> {
  const stamps = join(root, 'out', '.stamps');
  mkdirSync(stamps, { recursive: true });
  for (const part of parts) {
    const stamp = join(stamps, part.name);
    const print = fingerprint([...part.inputs, ...shared]);
    const isFresh = !force && existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
    if (isFresh) continue;
    console.error(`Building ${part.name}…`);
    if ((await part.build()) === 0) writeFileSync(stamp, print);
    else if (!part.carriesOn) return part.name;
  }
  return null;
}

if (import.meta.main) {
  const failed = await buildAll(process.argv.includes('--force'));
  if (failed) console.error(`The build stopped at: ${failed}`);
  process.exit(failed ? 1 : 0);
}
