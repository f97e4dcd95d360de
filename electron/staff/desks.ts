/** What staff work at behind the door, put together: reading and signing, and playlists. */
import { firstLanguage } from '../../slides/format/languages/faces.ts';
import type { PlaylistHandlers, SignOffHandlers } from '../bridge/handlers.ts';
import type { HistorySheet } from '../bridge/paper.ts';
import { choicesIn } from '../library/choices.ts';
import { OwnPlaylists } from '../library/own-playlists.ts';
import type { FiledPlaylist } from '../library/playlists.ts';
import type { Audit } from '../records/audit.ts';
import type { Records } from '../records/database.ts';
import type { Log } from '../records/log.ts';
import type { ExportParts } from '../sign-off/export.ts';
import type { ReadingRoom } from '../sign-off/open.ts';
import { pluggedIn } from '../sticks/drives.ts';
import { handOver } from '../sticks/hand-over.ts';
import { save } from '../sticks/save.ts';
import { playlistHandlers } from './playlist-handlers.ts';
import { historySheet, signOffHandlers } from './sign-off-handlers.ts';

export interface DesksParts {
  /** What is read and signed. */
  reading: ReadingRoom;
  records: Records;
  /** The playlists of the clinic's files, as they are now. */
  sharedPlaylists: () => readonly FiledPlaylist[];
  /** A sheet as a PDF, or why there is none. Never throws. */
  pdfOf: (sheet: HistorySheet) => ReturnType<ExportParts['pdf']>;
  /** The data folder. */
  folder: string;
  audit: Audit;
  log: Log;
}

export interface Desks {
  signOffs: SignOffHandlers;
  ofPlaylists: PlaylistHandlers;
}

export function openDesks({
  reading,
  records,
  sharedPlaylists,
  pdfOf,
  folder,
  audit,
  log,
}: DesksParts): Desks {
  const { decks, desk, reviews } = reading;
  const sticks = () => pluggedIn(process.platform);
  const toStaff: ExportParts['handOver'] = (file) => handOver(file, { folder, sticks, save, log });
  return {
    signOffs: signOffHandlers(desk, {
      records: reviews,
      pdf: (language) => pdfOf(historySheet(desk.entries(), language, Date.now())),
      handOver: toStaff,
      now: () => new Date(),
      audit,
    }),
    ofPlaylists: playlistHandlers({
      shared: () => sharedPlaylists().map(({ id, playlist }) => ({ id, playlist })),
      choices: (language) => choicesIn(decks.consultation, [language, firstLanguage]),
      own: new OwnPlaylists(records, Date.now),
      handOver: toStaff,
      audit,
    }),
  };
}
