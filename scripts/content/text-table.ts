/** Tables for a terminal. */

export interface Column {
  title: string;
  /** Numbers stand to the right, words to the left. */
  align?: 'left' | 'right';
}

const gap = '  ';

/**
 * Lines of an aligned table under its titles and a rule, none longer than `width` as long as shortening the first
 * column to 12 characters is enough for that. No trailing spaces.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = 100,
): string[] {
  const widths = columns.map((column, index) =>
    Math.max(column.title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const total = widths.reduce((sum, one) => sum + one, 0) + gap.length * (columns.length - 1);
  if (total > width) widths[0] = Math.max(12, (widths[0] ?? 0) - (total - width));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => cellOf(cells[index] ?? '', widths[index] ?? 0, align ?? 'left'))
      .join(gap)
      .trimEnd();
  const rule = widths.map((one) => '─'.repeat(one)).join(gap);
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)];
}

function cellOf(text: string, width: number, align: 'left' | 'right'): string {
  const short = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return align === 'right' ? short.padStart(width) : short.padEnd(width);
}
