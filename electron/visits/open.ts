/** Visits, put together: who counts them, what staff see of them, and when they are forgotten. */
import { dayAfter, localDay } from '../../slides/format/model/day.ts';
import type { Lookup } from '../../slides/format/model/lookup.ts';
import type { Config } from '../config/schema.ts';
import type { DeckHere } from '../library/library.ts';
import type { Audit } from '../records/audit.ts';
import type { Records } from '../records/database.ts';
import type { Log } from '../records/log.ts';
import { csvText } from '../sticks/csv.ts';
import type { ForStaff } from '../sticks/hand-over.ts';
import type { Handed } from '../sticks/schema.ts';
import type { Statistics, StatisticsAsked } from './schema.ts';
import { type StatisticsParts, statisticsRows, type TitledDeck, tellStatistics } from './statistics.ts';
import { VisitBook, type VisitBookParts } from './visit-book.ts';
import { VisitRecords } from './visit-records.ts';

export interface OpenVisits extends Pick<VisitBookParts, 'isVisitors' | 'isQuitting'> {
  records: Records;
  audit: Pick<Audit, 'write' | 'forget'>;
  /** The decks as visitors see them. */
  library: { here: () => DeckHere[]; lookup: (language: string) => Lookup | null };
  config: () => Pick<Config, 'records' | 'languages'>;
  handOver: (file: ForStaff) => Promise<Handed>;
  now: () => number;
  steady: () => number;
  every: (run: () => void, milliseconds: number) => void;
  log: Pick<Log, 'warn'>;
}

export interface OpenedVisits {
  book: VisitBook;
  statistics: (asked: StatisticsAsked) => Statistics;
  exportStatistics: (role: 'staff' | 'admin', asked: StatisticsAsked) => Promise<Handed>;
}

const day = 24 * 60 * 60 * 1000;

/** Forgets what is too old, now and each day from now on. */
export function openVisits(parts: OpenVisits): OpenedVisits {
  const { records, library, config, now, every, log } = parts;
  const visits = new VisitRecords(records);
  const today = () => localDay(new Date(now()));
  const decks = (language: string) => decksIn(library, language);
  const book = new VisitBook({
    ...parts,
    records: visits,
    isOn: () => config().records.keepVisitDays > 0,
    languages: () => config().languages,
    decks: (language) =>
      decks(language).map(({ id, slides }) => ({ id, slides: slides.map((slide) => slide.id) })),
    today,
  });
  const statistics: StatisticsParts = {
    records: visits,
    keepDays: () => config().records.keepVisitDays,
    languages: () => config().languages,
    decks,
    today,
  };
  const sweep = () => {
    try {
      forgetOld(visits, parts);
    } catch (error) {
      log.warn(`the database’s old entries cannot be deleted: ${String(error)}`);
    }
  };
  sweep();
  every(sweep, day);
  return {
    book,
    statistics: (asked) => tellStatistics(asked, statistics),
    exportStatistics: (role, asked) => exportRows(role, asked, statistics, parts),
  };
}

function forgetOld(
  visits: VisitRecords,
  { audit, config, now }: Pick<OpenVisits, 'audit' | 'config' | 'now'>,
) {
  const { keepVisitDays, keepAuditDays } = config().records;
  // Without days to be kept, those of today go as well.
  visits.forget(dayAfter(localDay(new Date(now())), keepVisitDays === 0 ? 1 : -keepVisitDays));
  if (keepAuditDays !== null) audit.forget(now() - keepAuditDays * day);
}

async function exportRows(
  role: 'staff' | 'admin',
  asked: StatisticsAsked,
  statistics: StatisticsParts,
  { handOver, audit }: Pick<OpenVisits, 'handOver' | 'audit'>,
): Promise<Handed> {
  const found = statisticsRows(asked, statistics);
  if (found === null) return { outcome: 'failed' };
  const { from, to } = found.span;
  const handed = await handOver({
    folder: 'exports',
    name: `statistics.${from}.${to}.csv`,
    bytes: Buffer.from(csvText(found.rows)),
  });
  if ('file' in handed)
    audit.write({
      event: 'statistics-exported',
      role,
      detail: `${from} to ${to}; ${handed.outcome}: ${handed.file}`,
    });
  return handed;
}

/** The decks on home with the slides that can be shown of them, in their order. */
function decksIn(library: OpenVisits['library'], language: string): TitledDeck[] {
  const found = library.lookup(language);
  if (found === null) return [];
  return library
    .here()
    .filter((deck) => deck.isOnHome && deck.language === found.language)
    .map(({ id, title }) => ({
      id,
      title,
      slides: found.slides
        .filter(({ deck }) => deck === id)
        .map(({ id: slide, title: headline }) => ({ id: slide, title: headline })),
    }))
    .filter(({ slides }) => slides.length > 0);
}
