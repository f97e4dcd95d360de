/** Pictures that can be the clinic's logo: on a stick that somebody put in, and where the clinic's files lie. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { FoundLogo } from '../bridge/contract.ts';
import { type Logo, readLogo } from '../config/logo/logo.ts';

/** A picture as it was found, kept so that a stick may be pulled out afterwards. */
export interface Candidate extends FoundLogo {
  bytes: Uint8Array;
  /** The kind of file, as the name of a logo ends. */
  ending: string;
}

/** What of a disk is used; all of it may be slow, and is not waited for longer than {@link patience}. */
export type LogosDisk = Pick<typeof fs.promises, 'readdir' | 'readFile' | 'stat'>;

/** Pictures that are shown at most. */
const most = 12;
/** Milliseconds that a disk gets to tell what is on it. */
const patience = 4000;
/** Bytes; `readLogo` says why a larger one is not taken. */
const largest = 2 * 1024 * 1024;

const endings: Readonly<Record<Logo['type'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/** The folders under which a system shows what is put into the machine, with how many names lie between. */
export function stickRoots(platform: string): { folder: string; depth: 0 | 1 | 2 }[] {
  if (platform === 'win32')
    return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({ folder: `${letter}:\\`, depth: 0 }));
  if (platform === 'darwin') return [{ folder: '/Volumes', depth: 1 }];
  // /media/stick, or /media/user/stick.
  return [
    { folder: '/media', depth: 2 },
    { folder: '/run/media', depth: 2 },
  ];
}

/** The pictures in these folders, those of the sticks after those of `folders`. Never rejects. */
export async function findLogos(
  folders: readonly string[],
  roots: ReturnType<typeof stickRoots>,
  disk: LogosDisk = fs.promises,
): Promise<Candidate[]> {
  const sticks = await Promise.all(roots.map(({ folder, depth }) => below(folder, depth, disk)));
  const all = [...new Set([...folders, ...sticks.flat()])];
  const files = (await Promise.all(all.map((folder) => picturesIn(folder, disk)))).flat().slice(0, most);
  const found = await Promise.all(files.map((file) => candidate(file, disk)));
  return found.filter((each) => each !== null);
}

/** A folder and those in it, so many names deep. */
async function below(folder: string, depth: number, disk: LogosDisk): Promise<string[]> {
  if (depth === 0) return [folder];
  const names = await inTime(disk.readdir(folder), []);
  const inner = await Promise.all(
    names.slice(0, 20).map((name) => below(path.join(folder, name), depth - 1, disk)),
  );
  return [folder, ...inner.flat()];
}

async function picturesIn(folder: string, disk: LogosDisk): Promise<string[]> {
  const names = await inTime(disk.readdir(folder), []);
  return names
    .filter((name) => !name.startsWith('.') && /\.(png|svg|jpe?g|webp)$/i.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

async function candidate(file: string, disk: LogosDisk): Promise<Candidate | null> {
  const size = await inTime(
    disk.stat(file).then((stats) => stats.size),
    null,
  );
  if (size === null) return null;
  const bytes = size > largest ? new Uint8Array() : await inTime(disk.readFile(file), null);
  if (bytes === null) return null;
  const { logo } = readLogo(file, file, { size: () => size, read: () => bytes });
  return {
    id: createHash('sha256').update(file).digest('hex').slice(0, 16),
    name: path.basename(file),
    folder: path.dirname(file),
    picture: logo && `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`,
    bytes,
    ending: logo ? endings[logo.type] : '',
  };
}

/** What is wished for, or `instead` when it fails or takes too long: a share that is away answers late or never. */
function inTime<T>(wished: Promise<T>, instead: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(instead), patience);
    wished.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      () => {
        clearTimeout(timer);
        resolve(instead);
      },
    );
  });
}
