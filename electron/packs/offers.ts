/** Which packs lie on sticks and in the drop folder. Nothing is ever written or deleted there. */
import crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { packEnding } from './manifest.ts';
import type { Offer } from './schema.ts';

/** A place where packs may lie. */
export interface OfferPlace {
  from: Offer['from'];
  folder: string;
}

/** A file that looks like a pack. */
export interface FoundFile {
  id: string;
  from: Offer['from'];
  /** Its whole path. */
  path: string;
  file: string;
  /** Its size. */
  bytes: number;
  /** Its size and when it was last changed: a file that is still being copied shows two looks two of these. */
  state: string;
}

/** How many packs of a place are looked at. */
const mostFiles = 50;

/** Milliseconds that a place is given to answer: a share that is away may never do. */
const patience = 10_000;

/**
 * Whether a name is that of a whole file. Syncthing writes to `.syncthing.NAME.tmp`, or on Windows to `~syncthing~NAME.tmp`, rsync to
 * `.NAME.XXXXXX`, a browser to `NAME.part`, and each gives the file its own name at the end.
 */
export function isPackName(name: string): boolean {
  return name.endsWith(packEnding) && !name.startsWith('.') && !name.startsWith('~');
}

/** The packs in these places, in their order. Never rejects: a place that cannot be read has none. */
export async function findPacks(places: readonly OfferPlace[]): Promise<FoundFile[]> {
  return (await Promise.all(places.map((place) => inTime(packsIn(place))))).flat();
}

async function packsIn({ from, folder }: OfferPlace): Promise<FoundFile[]> {
  const names = (await fs.readdir(folder)).filter(isPackName).sort().slice(0, mostFiles);
  const found = names.map(async (name): Promise<FoundFile[]> => {
    const file = path.join(folder, name);
    const { size, mtimeMs } = await fs.stat(file);
    const id = crypto.createHash('sha256').update(`${from} ${file}`).digest('hex').slice(0, 16);
    return [{ id, from, path: file, file: name, bytes: size, state: `${size} ${mtimeMs}` }];
  });
  return (await Promise.all(found.map((each) => each.catch(() => [])))).flat();
}

async function inTime(found: Promise<FoundFile[]>): Promise<FoundFile[]> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<FoundFile[]>((resolve) => {
    timer = setTimeout(() => resolve([]), patience);
  });
  try {
    return await Promise.race([found, silent]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}
