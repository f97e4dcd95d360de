/** Builds the pages on which the deck is tested, and serves them as the kiosk's own scheme does. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type PluginOption } from 'vite';
import { answer } from '../../../electron/scheme/app-scheme.ts';
import type { DeckViews, FilmFile } from '../../../slides/format/index.ts';
import type { FilmEnding } from '../../../slides/format/model/bundle.ts';
import { bytesHash } from '../../../slides/format/model/hash/bundle-hash.ts';

const root = join(import.meta.dirname, '../../..');

/**
 * Builds the gallery and the engine's harness into `folder`.
 *
 * @param views shown by the gallery instead of the example deck
 * @param plugins besides its own, which make another page of it for a test
 */
export async function buildPages(
  folder: string,
  views?: DeckViews,
  plugins: readonly PluginOption[] = [],
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [...plugins, react(), galleryLibrary(views)],
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
  // The gallery begins with its examples, whatever it is asked to show then.
  layFilms(folder, [...exampleFilms(), ...(views?.films ?? [])]);
}

/** The folder of films beside the pages, each by its hash. */
const filmFolder = 'films';

/** Lays films beside the pages: those of decks, or that of the examples. */
function layFilms(folder: string, films: readonly FilmFile[]): void {
  mkdirSync(join(folder, filmFolder), { recursive: true });
  for (const { hash, ending, bytes } of films) {
    writeFileSync(join(folder, filmFolder, `${hash}.${ending}`), bytes);
  }
}

/** The film of the examples, and its poster. */
export function exampleFilms(): FilmFile[] {
  return (['webm', 'webp'] as const).map((ending) => {
    const bytes = readFileSync(join(import.meta.dirname, `films/example.${ending}`));
    return { hash: bytesHash(bytes), ending, bytes };
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
  const read = (file: string) => readFile(file);
  const server = createServer(async ({ url = '/', method = 'GET', headers }, response) => {
    const asked = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const request = { url: `app://anteroom${url}`, method, headers: new Headers(asked) };
    const film = (hash: string, ending: FilmEnding) =>
      read(join(folder, filmFolder, `${hash}.${ending}`)).then(
        (bytes) => new Uint8Array(bytes),
        () => null,
      );
    const notice = () => ({ clinicName: '', languages: [] });
    const answered = await answer(request, { folder, logo: () => null, notice, film, read });
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(await answered.bytes());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
