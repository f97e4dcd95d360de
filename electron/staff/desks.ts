/** What staff work at behind the door, put together: reading and signing, playlists, statistics, and the file for who mends it. */
import { firstLanguage } from '../../slides/format/languages/faces.ts';
import type { Handlers } from '../bridge/gate.ts';
import type { PlaylistHandlers, SignOffHandlers, VisitHandlers } from '../bridge/handlers.ts';
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
import type { BundleParts } from '../support/gather.ts';
import { handBundle } from '../support/open.ts';
import { type OpenVisits, openVisits } from '../visits/open.ts';
import type { VisitBook } from '../visits/visit-book.ts';
import type { StaffRole } from './pins.ts';
import { playlistHandlers } from './playlist-handlers.ts';
import { historySheet, signOffHandlers } from './sign-off-handlers.ts';
import { visitHandlers } from './visit-handlers.ts';

export interface DesksParts extends Pick<OpenVisits, 'config' | 'isVisitors' | 'isQuitting'> {
  /** What is read and signed. */
  reading: ReadingRoom;
  records: Records;
  /** The playlists of the clinic's files, as they are now. */
  sharedPlaylists: () => readonly FiledPlaylist[];
  /** A sheet as a PDF, or why there is none. Never throws. */
  pdfOf: (sheet: HistorySheet) => ReturnType<ExportParts['pdf']>;
  /** The data folder. */
  folder: string;
  /** What the support bundle tells. */
  bundle: () => BundleParts;
  audit: Audit;
  log: Log;
}

export interface Desks {
  signOffs: SignOffHandlers;
  ofPlaylists: PlaylistHandlers;
  ofVisits: VisitHandlers;
  supportBundle: Handlers['supportBundle'];
  /** Counts the visits. */
  visits: VisitBook;
}

export function openDesks(parts: DesksParts): Desks {
  const { reading, records, sharedPlaylists, pdfOf, folder, bundle, audit, log } = parts;
  const { decks, desk, reviews } = reading;
  const sticks = () => pluggedIn(process.platform);
  const toStaff: ExportParts['handOver'] = (file) => handOver(file, { folder, sticks, save, log });
  const visits = openVisits({
    ...parts,
    library: decks.library,
    handOver: toStaff,
    now: Date.now,
    steady: () => performance.now(),
    every: setInterval,
  });
  return {
    visits: visits.book,
    ofVisits: visitHandlers(visits),
    // The gate lets nobody else call it.
    supportBundle: ({ role }) => handBundle(role as StaffRole, bundle(), { handOver: toStaff, audit }),
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
