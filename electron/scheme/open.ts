/** Serves this kiosk's page, logo and films from the disk. */
import { promises as fs } from 'node:fs';
import type { Protocol } from 'electron';
import { Films } from '../library/films.ts';
import { type Served, serveApp } from './app-scheme.ts';

export interface ServeKiosk {
  /** Folder of the built page. */
  page: string;
  /** Folder of the library, as it is now. */
  library: () => string;
  /** What the clinic wrote, as it is now. */
  clinic: () => { logo: ReturnType<Served['logo']>; config: ReturnType<Served['notice']> };
  warn: (message: string) => void;
}

export function serveKiosk(protocol: Protocol, { page, library, clinic, warn }: ServeKiosk): void {
  const read = (file: string) => fs.readFile(file);
  const films = new Films({ folder: library, read, warn });
  serveApp(protocol, {
    folder: page,
    logo: () => clinic().logo,
    notice: () => clinic().config,
    film: (hash, ending) => films.film(hash, ending),
    read,
  });
}
