/**
 * Builds the shell: `--mode main` makes out/main/main.js (one ES module), `--mode preload` makes
 * out/preload/preload.cjs (one CommonJS file, as a sandboxed preload must be). Everything is bundled but Electron
 * and, in the main process, Node's own modules.
 */
import { builtinModules } from 'node:module';
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

/** Node's own modules as older packages name them. Without `node:` they would be taken for those of a browser, which has none. */
const bareNames = new RegExp(`^(${builtinModules.filter((name) => /^[a-z_/]+$/.test(name)).join('|')})$`);

const main = {
  ...shared,
  resolve: { ...shared.resolve, alias: [{ find: bareNames, replacement: 'node:$1' }] },
  // Packages that are CommonJS ask for Node's modules by `require`, which an ES module has not: each becomes an import.
  plugins: [esmExternalRequirePlugin({ external: [/^node:/] })],
  define: { anteroomBuiltAt: JSON.stringify(builtAt.toISOString()) },
  build: {
    outDir: path.join(root, 'out/main'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: false,
    lib: { entry: path.join(root, 'electron/main.ts'), formats: ['es'], fileName: () => 'main.js' },
    rolldownOptions: { external: ['electron'], output: { codeSplitting: false } },
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
