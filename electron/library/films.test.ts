import path from 'node:path';
import { expect, test } from 'vitest';
import { bytesHash } from '../../slides/format/model/hash/bundle-hash.ts';
import { Films } from './films.ts';

const bytes = new Uint8Array([1, 2, 3]);
const other = new Uint8Array([4, 5]);
const hash = bytesHash(bytes);

/** Films on a disk that a test can damage, with what was read and what the log was told. */
function films(disk: Readonly<Record<string, Uint8Array>>) {
  const [read, log]: [string[], string[]] = [[], []];
  const all = new Films({
    folder: () => '/library',
    read: async (file) => {
      read.push(path.basename(file));
      const found = disk[path.basename(file)];
      if (found === undefined) throw new Error('ENOENT');
      return found;
    },
    warn: (message) => log.push(message),
  });
  return { all, read, log };
}

test('a film that is missing is no film, and the log says so once, with what is shown instead', async () => {
  const { all, log } = films({});
  expect([await all.film(hash, 'webm'), await all.film(hash, 'webm')]).toEqual([null, null]);
  expect(log).toEqual([
    `${path.join('/library', `film.${hash}.webm`)}: cannot be read (ENOENT). Its slide shows what is left of picture and words.`,
  ]);
});

test('a film with other bytes than its name stands for is no film, and the log names it', async () => {
  const { all, log } = films({ [`film.${hash}.webm`]: other });
  expect(await all.film(hash, 'webm')).toBeNull();
  expect(log).toEqual([expect.stringContaining('its content is not the one that its name stands for')]);
});

test('a film is read once for all its stretches, also those that are asked for at the same time', async () => {
  const { all, read, log } = films({ [`film.${hash}.webm`]: bytes });
  const found = await Promise.all([all.film(hash, 'webm'), all.film(hash, 'webm')]);
  expect([...found, await all.film(hash, 'webm')]).toEqual([bytes, bytes, bytes]);
  expect([read, log]).toEqual([[`film.${hash}.webm`], []]);
});

test('only the last film is kept, and the one before is read again', async () => {
  const { all, read } = films({
    [`film.${hash}.webm`]: bytes,
    [`film.${bytesHash(other)}.webm`]: other,
  });
  for (const each of [hash, bytesHash(other), hash]) expect(await all.film(each, 'webm')).not.toBeNull();
  expect(read).toHaveLength(3);
});
