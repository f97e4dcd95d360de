/** A playlist as the file by which clinics share it. */
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
