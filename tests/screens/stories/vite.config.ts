import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the page of examples as strictly as the kiosk's own page. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { target: 'esnext', assetsInlineLimit: 0, modulePreload: { polyfill: false }, emptyOutDir: true },
});
