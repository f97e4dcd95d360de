/** A playlist as the file by which clinics share it. */
import fs from 'node:fs';
import path from 'node:path';
import type { KeptPlaylist, Playlist } from '../../slides/format/model/playlist.ts';

/** The folder of the data folder in which shared playlists are written. */
export const sharedName = 'shared-playlists';

/** What stands in the file: names of slides, and nothing of anybody. */
export function sharedText(playlist: Playlist): string {
  return `${JSON.stringify(playlist, null, 2)}\n`;
}

/** The file's name: the playlist's, in small letters without accents, and its id, so that no two meet. */
export function sharedFileName({ id, playlist: { name } }: KeptPlaylist): string {
  const plain =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return [...plain, ...(id.match(/\d+$/) ?? [])].join('-').slice(-80).concat('.json');
}

/** Writes the file into the data folder, in place of what it shared before. Says whether it could. */
export function sharePlaylist(folder: string, kept: KeptPlaylist): boolean {
  const shared = path.join(folder, sharedName);
  try {
    fs.mkdirSync(shared, { recursive: true });
    fs.writeFileSync(path.join(shared, sharedFileName(kept)), sharedText(kept.playlist));
    return true;
  } catch {
    return false;
  }
}
