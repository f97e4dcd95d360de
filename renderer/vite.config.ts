import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Whether a module belongs to the page as it starts: all but the staff screens, which `staff/lazy.tsx` fetches, and what
 * only they use.
 */
function isForVisitors(file: string): boolean {
  return !/\/renderer\/(screens\/staff\/(?!lazy)|ui\/keypad\/)|\/node_modules\/diff\//.test(
    file.replaceAll('\\', '/'),
  );
}

/**
 * Builds the page into `out/renderer`: every address relative to `app://anteroom/`, nothing inline, so that it runs
 * under `script-src 'self'; style-src 'self'; font-src 'self'`.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'esnext',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // One page from one disk: a second file would only be a second thing to wait for. Only what visitors never see comes later.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'index', test: isForVisitors }] } } },
  },
});
