/** Notices that files have changed, without reading them and without relying on the system to tell. */
import fs from 'node:fs';
import path from 'node:path';

/** Milliseconds between two looks. A share is asked for a few bytes each time. */
const lookEvery = 3000;

/** What was seen of the files: when they were last taken over, and at the last look. */
export interface Seen {
  taken: string | undefined;
  last: string | undefined;
}

export const nothingSeen: Seen = { taken: undefined, last: undefined };

/**
 * Whether what is seen now is news: other than what was taken over, and the same as at the look before. A file is
 * seldom written in one step, and half of it must not count. The first reading is taken for news as well, because
 * the files may have changed between it and the first look.
 */
export function isNews(seen: Seen, now: string): { seen: Seen; news: boolean } {
  const news = now === seen.last && now !== seen.taken;
  return { seen: { taken: news ? now : seen.taken, last: now }, news };
}

/** The files and the entries of the folders with their size and when they were last changed. Never rejects. */
export async function stateOf(
  { files, folders }: { files: readonly string[]; folders: readonly string[] },
  disk: Pick<typeof fs.promises, 'stat' | 'readdir'> = fs.promises,
): Promise<string> {
  const entriesOf = async (folder: string) => {
    const entries = await disk.readdir(folder).catch((): string[] => []);
    return entries.sort().map((name) => path.join(folder, name));
  };
  const entries = await Promise.all(folders.map(entriesOf));
  const all = [...files, ...entries.flat()];
  const states = all.map(async (file) => {
    const state = await disk.stat(file).then(
      ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
      () => 'not there',
    );
    return `${file} ${state}`;
  });
  return (await Promise.all(states)).join('\n');
}

export interface LookParts {
  look: () => Promise<string>;
  later: (run: () => void, milliseconds: number) => () => void;
  changed: () => void;
}

/** Looks every few seconds, one look after the other has ended, and calls `changed` at news. */
export function keepLooking({ look, later, changed }: LookParts): void {
  let seen = nothingSeen;
  const again = async () => {
    const next = isNews(seen, await look());
    seen = next.seen;
    if (next.news) changed();
    later(() => void again(), lookEvery);
  };
  void again();
}
