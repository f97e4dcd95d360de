/**
 * What is outside the kiosk on this machine, and notices whoever comes: a server that counts its visitors, a home folder,
 * and programs to which a browser hands what it does not show.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outside } from '../attempt.ts';

/** Programs by which a browser hands an address or a file to another one. */
const openers = [
  'xdg-open',
  'xdg-email',
  'gio',
  'gvfs-open',
  'gnome-open',
  'kde-open',
  'x-www-browser',
  'sensible-browser',
  'nautilus',
];

export interface World extends Outside {
  /** The environment in which the kiosk finds all this. */
  env: Record<string, string>;
  /** What was asked of the server or handed to a program so far. */
  handed(): string[];
  /** Files below home that were not there. */
  files(): string[];
  close(): Promise<void>;
}

export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-escape-'));
  const home = join(folder, 'home');
  const bin = join(folder, 'bin');
  const heard = join(folder, 'handed');
  for (const one of [home, bin, join(home, 'Downloads'), join(home, 'Desktop')])
    mkdirSync(one, { recursive: true });
  for (const opener of openers) {
    const file = join(bin, opener);
    writeFileSync(file, `#!/bin/sh\necho "${opener} $*" >> '${heard}'\n`);
    chmodSync(file, 0o755);
  }
  const secret = join(folder, 'secret.txt');
  writeFileSync(secret, 'the secret of another program');
  const visits: string[] = [];
  const server = createServer(({ method, url }, response) => {
    visits.push(`${method} ${url}`);
    response.setHeader('content-type', url?.endsWith('.zip') ? 'application/zip' : 'text/html');
    response.end('<title>out</title><p>outside');
  });
  // Someone who connects and asks nothing has been outside as well.
  server.on('connection', (socket) => {
    const before = visits.length;
    socket.once('close', () => visits.length === before && visits.push('a connection'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    file: secret,
    env: {
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DOWNLOAD_DIR: join(home, 'Downloads'),
      PATH: `${bin}:${process.env.PATH}`,
    },
    handed: () => [...visits, ...(existsSync(heard) ? readFileSync(heard, 'utf8').trim().split('\n') : [])],
    files: () => visibleFiles(home),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}

/** Names of files below a folder, without what programs keep for themselves. */
function visibleFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('.'));
}
