/** Writes the history of sign-offs to a file and hands it to staff. */
import type { Audit } from '../records/audit.ts';
import type { ReviewEvent, ReviewRecords } from '../records/reviews.ts';
import type { ForStaff } from '../sticks/hand-over.ts';
import type { Handed } from '../sticks/schema.ts';
import { stampOf } from '../sticks/stamp.ts';
import { historyCsv } from './history-csv.ts';
import type { HistoryForm } from './schema.ts';

/** The folder for files that are written for people, within the data folder. */
export const exportsName = 'exports';

export interface ExportParts {
  records: Pick<ReviewRecords, 'history'>;
  /** The history as a document in a language, or why there is none. Never throws. */
  pdf: (language: string) => Promise<Uint8Array | 'busy' | 'cancelled' | 'failed'>;
  handOver: (file: ForStaff) => Promise<Handed>;
  now: () => Date;
  audit: Pick<Audit, 'write'>;
}

/** Writes the whole history. What came of it is told, and recorded where it was written. */
export async function exportHistory(
  role: ReviewEvent['role'],
  form: HistoryForm,
  language: string,
  { records, pdf, handOver, now, audit }: ExportParts,
): Promise<Handed> {
  const bytes = form === 'pdf' ? await pdf(language) : Buffer.from(historyCsv(records.history()));
  if (typeof bytes === 'string') return { outcome: bytes === 'busy' ? 'busy' : 'failed' };
  const handed = await handOver({
    folder: exportsName,
    name: `sign-offs.${stampOf(now())}.${form}`,
    bytes,
  });
  if ('file' in handed)
    audit.write({ event: 'history-exported', role, detail: `${handed.outcome}: ${handed.file}` });
  return handed;
}
