/** Builds the pages on which the deck is tested, and serves them under the kiosk's content security policy. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { contentSecurityPolicy } from '../../../electron/scheme/app-scheme.ts';
import type { DeckViews } from '../../../slides/format/index.ts';

const root = join(import.meta.dirname, '../../..');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/**
 * Builds the gallery and the engine's harness into `folder`.
 *
 * @param views shown by the gallery instead of the example deck
 */
export async function buildPages(folder: string, views?: DeckViews): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), galleryLibrary(views)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          gallery: join(root, 'renderer/deck/gallery.html'),
          harness: join(root, 'tests/deck/harness/harness.html'),
        },
      },
    },
  });
}

function galleryLibrary({ bundles, cast }: Partial<DeckViews> = {}): Plugin {
  const name = 'virtual:gallery-library';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? `export const bundles = ${JSON.stringify(bundles ?? [])}; export const cast = ${JSON.stringify(cast ?? null)};`
        : null,
  };
}

/** Where the built pages are. */
export interface Pages {
  gallery: string;
  harness: string;
  close(): Promise<void>;
}

/** Serves the built pages. */
export async function servePages(folder: string): Promise<Pages> {
  const { at, close } = await serveFolder(folder);
  return {
    gallery: `${at}/renderer/deck/gallery.html`,
    harness: `${at}/tests/deck/harness/harness.html`,
    close,
  };
}

/** Serves a folder on this machine only, on a free port. `at` is its address, without a slash at its end. */
export async function serveFolder(folder: string): Promise<{ at: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = await readFile(join(folder, pathname)).catch(() => null);
    const type = types[extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy,
    });
    response.end(body ?? undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
