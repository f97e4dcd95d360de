/**
 * Builds the shell: `--mode main` makes out/main/main.js (one ES module), `--mode preload` makes
 * out/preload/preload.cjs (one CommonJS file, as a sandboxed preload must be). Everything is bundled but Electron
 * and, in the main process, Node's own modules.
 */
import path from 'node:path';
import { defineConfig, esmExternalRequirePlugin, type UserConfig } from 'vite';

const root = path.join(import.meta.dirname, '..');

const shared = {
  root,
  publicDir: false,
  // Not `node`: what packages keep for Node may call `require`, which a bundled ES module has not.
  resolve: { conditions: ['import', 'default'], mainFields: ['module', 'main'] },
} satisfies UserConfig;

/** The time of the build; the usual variable of builds that can be repeated byte for byte wins over the clock. */
const builtAt = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000) * 1000);

/** What the reader of zips asks of Node by `require`, which a bundled ES module has not: these become imports. */
const requiredOfNode = ['events', 'fs', 'stream', 'util', 'zlib'];

const main = {
  ...shared,
  plugins: [esmExternalRequirePlugin({ external: requiredOfNode })],
  define: { anteroomBuiltAt: JSON.stringify(builtAt.toISOString()) },
  build: {
    outDir: path.join(root, 'out/main'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: false,
    lib: { entry: path.join(root, 'electron/main.ts'), formats: ['es'], fileName: () => 'main.js' },
    rolldownOptions: { external: ['electron', /^node:/], output: { codeSplitting: false } },
  },
} satisfies UserConfig;

const preload = {
  ...shared,
  build: {
    outDir: path.join(root, 'out/preload'),
    emptyOutDir: true,
    target: 'chrome156',
    minify: false,
    sourcemap: false,
    lib: { entry: path.join(root, 'electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: ['electron'], output: { codeSplitting: false } },
  },
} satisfies UserConfig;

export default defineConfig(({ mode }) => {
  if (mode === 'main') return main;
  if (mode === 'preload') return preload;
  throw new Error(`Write --mode main or --mode preload, not --mode ${mode}.`);
});
