/** What the calls do with which staff keep and share playlists. */
import type { KeptPlaylist, PlaylistChoices } from '../../slides/format/model/playlist.ts';
import type { PlaylistHandlers } from '../bridge/handlers.ts';
import type { Role } from '../bridge/roles.ts';
import type { OwnPlaylists } from '../library/own-playlists.ts';
import { sharedFileName, sharedName, sharedText } from '../library/share-playlist.ts';
import type { Audit } from '../records/audit.ts';
import type { ForStaff } from '../sticks/hand-over.ts';
import type { Handed } from '../sticks/schema.ts';
import type { StaffRole } from './pins.ts';

export interface PlaylistParts {
  /** The playlists of the clinic's files, as they are now. */
  shared: () => readonly KeptPlaylist[];
  /** What a playlist can be made of in a language. */
  choices: (language: string) => PlaylistChoices | null;
  own: Pick<OwnPlaylists, 'all' | 'save' | 'remove'>;
  handOver: (file: ForStaff) => Promise<Handed>;
  audit: Pick<Audit, 'write'>;
}

/** The gate lets nobody else call these. */
const insider = (role: Role): StaffRole => role as StaffRole;

/**
 * The audit names a playlist by its id and how many slides it has: its name is free text, which deleting it has to take along
 * should somebody have written a family's there.
 */
export function playlistHandlers({ shared, choices, own, handOver, audit }: PlaylistParts): PlaylistHandlers {
  const kept = (id: string) => own.all().find((each) => each.id === id);
  return {
    playlists: () => [...shared(), ...own.all()],
    playlistChoices: (_caller, language) => choices(language),
    savePlaylist: ({ role }, id, playlist) => {
      const outcome = own.save(id, playlist);
      if (outcome !== 'saved') return outcome;
      const saved = id ?? own.all().find((each) => each.playlist.name === playlist.name)?.id ?? '';
      const detail = `${saved}: ${playlist.slides.length} slides`;
      audit.write({ event: 'playlist-saved', role: insider(role), detail });
      return outcome;
    },
    sharePlaylist: async ({ role }, id) => {
      const found = kept(id);
      if (found === undefined) return { outcome: 'failed' };
      const handed = await handOver({
        folder: sharedName,
        name: sharedFileName(found),
        bytes: Buffer.from(sharedText(found.playlist)),
      });
      if ('file' in handed)
        audit.write({ event: 'playlist-shared', role: insider(role), detail: `${id}: ${handed.outcome}` });
      return handed;
    },
    removePlaylist: ({ role }, id) => {
      const isThere = kept(id) !== undefined;
      own.remove(id);
      if (isThere) audit.write({ event: 'playlist-deleted', role: insider(role), detail: id });
    },
  };
}
