/** How much a pack may hold. Pure. */

const mebibyte = 1024 * 1024;

/**
 * What a pack may be at most. The library that ships with Anteroom has 65 files of 5 MB, of which the largest has under 1 MB; a film
 * may have 20 MB (`slides/format`).
 */
export const packLimits = {
  files: 5000,
  /** Bytes of the pack itself. */
  packed: 512 * mebibyte,
  /** Bytes of all files once they are unpacked. */
  unpacked: 768 * mebibyte,
  manifest: 2 * mebibyte,
  signature: 1024,
  /** Bytes of one text, and of all texts, which are held in memory while they are checked. */
  text: 16 * mebibyte,
  texts: 96 * mebibyte,
  film: 24 * mebibyte,
  /** How many times larger a file may be than what it is packed in. JSON of drawings reaches 15. */
  ratio: 200,
} as const;

/** A file as the zip announces it, in bytes. */
export interface Announced {
  name: string;
  packed: number;
  unpacked: number;
}

export interface TooMuch {
  what: 'too-many-files' | 'too-large' | 'bomb';
  detail: string;
}

/** What is too much about the files that a zip announces; null when nothing is. */
export function tooMuch(files: readonly Announced[]): TooMuch | null {
  if (files.length > packLimits.files)
    return { what: 'too-many-files', detail: `more than ${packLimits.files}` };
  for (const { name, packed, unpacked } of files) {
    // A few bytes are packed badly and hurt nobody.
    if (unpacked > mebibyte && unpacked > packed * packLimits.ratio)
      return { what: 'bomb', detail: `${name}: ${packed} bytes become ${unpacked}` };
    const most = mostOf(name);
    if (unpacked > most) return { what: 'too-large', detail: `${name}: ${unpacked} bytes, at most ${most}` };
  }
  const total = files.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > packLimits.unpacked)
    return { what: 'too-large', detail: `${total} bytes in all, at most ${packLimits.unpacked}` };
  const texts = files.filter(({ name }) => !isFilm(name)).reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (texts > packLimits.texts)
    return { what: 'too-large', detail: `${texts} bytes of texts, at most ${packLimits.texts}` };
  return null;
}

/** Whether a file is a film or a poster, which is never held in memory whole. */
export function isFilm(name: string): boolean {
  return name.startsWith('film.');
}

function mostOf(name: string): number {
  if (name === 'manifest.json') return packLimits.manifest;
  if (name === 'manifest.sig') return packLimits.signature;
  return isFilm(name) ? packLimits.film : packLimits.text;
}
