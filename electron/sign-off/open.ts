/** The clinic's decks, and the desk at which they are read and signed, put together over one folder and one database. */
import { localDay } from '../../slides/format/model/day.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import { type ClinicDecks, type DeckParts, openClinicDecks } from '../library/clinic-decks.ts';
import type { Audit } from '../records/audit.ts';
import type { Records } from '../records/database.ts';
import type { Log } from '../records/log.ts';
import { ReviewRecords } from '../records/reviews.ts';
import { SignOffDesk } from './desk.ts';
import { ScreenSignOffs } from './screen-sign-offs.ts';

export interface ReadingRoomParts extends Pick<DeckParts, 'folder' | 'clinic' | 'talkCountry'> {
  records: Records;
  audit: Pick<Audit, 'write'>;
  /** Hears that other decks are signed than before. */
  changed: () => void;
  log: Log;
}

export interface ReadingRoom {
  decks: ClinicDecks;
  desk: SignOffDesk;
  reviews: ReviewRecords;
  /** All that this clinic has signed, by files and on the screen. */
  signOffs: () => SignOff[];
}

/** What is signed at the desk holds for the decks from then on. */
export function openReadingRoom(parts: ReadingRoomParts): ReadingRoom {
  const { folder, clinic, talkCountry, records, audit, changed, log } = parts;
  const today = () => localDay(new Date());
  const reviews = new ReviewRecords(records, log);
  const signed = new ScreenSignOffs(reviews, log);
  const decks = openClinicDecks({
    folder,
    clinic,
    talkCountry,
    signed: () => signed.all,
    today,
    warn: log.warn,
  });
  const desk = new SignOffDesk({
    library: decks.review,
    records: reviews,
    signed,
    clinic,
    today,
    now: Date.now,
    lasts: () => records.lasts,
    audit,
    changed,
  });
  const signOffs = () => [...clinic().signOffs.map(({ signOff }) => signOff), ...signed.all];
  return { decks, desk, reviews, signOffs };
}
