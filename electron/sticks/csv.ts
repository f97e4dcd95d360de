/** A table that a spreadsheet reads. Pure. */

/**
 * Rows by RFC 4180. It begins with a byte order mark, without which Excel reads no accents; no cell is taken for a formula,
 * whatever somebody typed.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
