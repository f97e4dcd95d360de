import qrcode from 'qrcode-generator';

export interface QrDrawing {
  /** Modules on a side, the quiet edge of four on each side included. */
  size: number;
  /** SVG path data of the dark modules, one unit a module. */
  path: string;
}

/** The empty edge that a camera needs, in modules (ISO/IEC 18004). */
const quietEdge = 4;

/** The version that is no more than the text needs. */
const asNeeded = 0;

/** A version of a code: from 1, the smallest, to 40. */
type Version = Exclude<Parameters<typeof qrcode>[0], typeof asNeeded>;

const isVersion = (version: number): version is Version =>
  Number.isInteger(version) && version >= 1 && version <= 40;

/**
 * The drawing of a QR code that holds `text` itself as UTF-8, in medium error correction. Throws when the text is too long.
 *
 * @param version how large a code, 1 to 40; absent: as small as can be
 */
export function qrDrawing(text: string, version?: number): QrDrawing {
  const code = qrcode(version !== undefined && isVersion(version) ? version : asNeeded, 'M');
  code.addData(asBytes(text), 'Byte');
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    rowPath(row, count, (column) => code.isDark(row, column)),
  );
  return { size: count + 2 * quietEdge, path: rows.join('') };
}

/**
 * The bytes of a text in UTF-8, each as one letter: the generator takes only the low byte of a letter. A text that says more than
 * ASCII does begins with the mark of UTF-8; without it a reader guesses the alphabet, and reads `¿Cuándo` as Chinese.
 */
function asBytes(letters: string): string {
  const text = /^\p{ASCII}*$/u.test(letters) ? letters : `\uFEFF${letters}`;
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
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
