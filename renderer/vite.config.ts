import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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
    // One page from one disk: a second file would only be a second thing to wait for.
    chunkSizeWarningLimit: 1500,
  },
});
