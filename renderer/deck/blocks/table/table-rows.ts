import { plainText } from '../../../../slides/format/model/plain-text.ts';
import type { BlockOf } from '../block-props.ts';

type Row = BlockOf<'table'>['rows'][number];

/** Which column orders the rows, and which way. */
export interface Order {
  column: number;
  direction: 'ascending' | 'descending';
}

/** The diseases that rows are about, each once, in the order in which they first appear. */
export function diseasesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => row.diseases))];
}

/**
 * The rows to show.
 *
 * @param disease only rows about this disease; null shows all
 * @param order null keeps the author's order. Numbers inside words count as numbers; equal cells keep their order.
 * @param language decides the order of letters (a BCP 47 tag)
 */
export function shownRows(
  rows: readonly Row[],
  disease: string | null,
  order: Order | null,
  language: string,
): Row[] {
  const kept = rows.filter((row) => disease === null || row.diseases.includes(disease));
  if (!order) return kept;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.direction === 'ascending' ? 1 : -1;
  const cell = (row: Row) => plainText(row.cells[order.column] ?? []);
  return kept.sort((a, b) => sign * compare(cell(a), cell(b)));
}

/** The order after touching a column's header: ascending, then descending, then the author's again. */
export function nextOrder(order: Order | null, column: number): Order | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
