import qrcode from 'qrcode-generator';

export interface QrDrawing {
  /** Modules on a side, the quiet edge of four on each side included. */
  size: number;
  /** SVG path data of the dark modules, one unit a module. */
  path: string;
}

/** The empty edge that a camera needs, in modules (ISO/IEC 18004). */
const quietEdge = 4;

/** The drawing of a QR code that holds `text` itself, in medium error correction. Throws when the text is too long. */
export function qrDrawing(text: string): QrDrawing {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    rowPath(row, count, (column) => code.isDark(row, column)),
  );
  return { size: count + 2 * quietEdge, path: rows.join('') };
}

/** One row as runs of dark modules, so that no hairline shows between neighbours. */
function rowPath(row: number, count: number, isDark: (column: number) => boolean): string {
  let path = '';
  for (let column = 0; column < count; column += 1) {
    if (!isDark(column)) continue;
    const start = column;
    while (column < count && isDark(column)) column += 1;
    const run = column - start;
    path += `M${start + quietEdge} ${row + quietEdge}h${run}v1h-${run}z`;
  }
  return path;
}
