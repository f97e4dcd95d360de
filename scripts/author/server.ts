/** The page's server: vite for the page itself, and what the desk says about the decks. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { Desk } from './desk.ts';
import { checkedEvent } from './told.ts';

export interface AuthorServer {
  address: string;
  close(): Promise<void>;
}

/** Milliseconds: an editor that saves writes a file in several steps. */
const settling = 60;

/**
 * Starts the server on this machine alone. `watched` are the folders whose files the desk wants to hear of. With port 0
 * it takes any free one.
 */
export async function serve(
  root: string,
  desk: Desk,
  watched: string[],
  port: number,
): Promise<AuthorServer> {
  const server = await createServer({
    root: join(root, 'scripts/author'),
    configFile: false,
    cacheDir: join(root, 'node_modules/.cache/author'),
    appType: 'mpa',
    logLevel: 'warn',
    clearScreen: false,
    server: { host: '127.0.0.1', port, fs: { allow: [root, realpathSync(join(root, 'node_modules'))] } },
    plugins: [react(), deskPlugin(desk, watched)],
  });
  await server.listen();
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

function deskPlugin(desk: Desk, watched: string[]): Plugin {
  return {
    name: 'anteroom-desk',
    configureServer(server) {
      server.middlewares.use('/checked', (request, response) => {
        const name = decodeURIComponent((request.url ?? '').replace(/^\/|\.json.*$/g, ''));
        const body = name === 'decks' ? desk.names() : desk.deck(name);
        response.statusCode = body === undefined ? 404 : 200;
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(body ?? null));
      });
      server.middlewares.use('/films', (request, response) => {
        const film = desk.film((request.url ?? '').replace(/^\//, ''));
        response.statusCode = film === undefined ? 404 : 200;
        response.end(film);
      });
      watch(server, desk, watched);
    },
    // A slide's text is not a module: the page is told of the change and keeps its place.
    hotUpdate: ({ file }) => (watched.some((folder) => file.startsWith(folder)) ? [] : undefined),
  };
}

function watch(server: ViteDevServer, desk: Desk, watched: string[]): void {
  const stale = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    for (const name of stale) server.ws.send({ type: 'custom', event: checkedEvent, data: name });
    stale.clear();
  };
  server.watcher.add(watched);
  server.watcher.on('all', (_event, file) => {
    if (!watched.some((folder) => file.startsWith(folder))) return;
    const name = desk.changed(file);
    if (name === undefined) return;
    stale.add(name);
    clearTimeout(timer);
    timer = setTimeout(tell, settling);
  });
}
