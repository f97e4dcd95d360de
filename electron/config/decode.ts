/** From the bytes of a text file to its text, whatever an editor on Windows made of it. */

export interface Decoded {
  text: string;
  /** What to tell the person who saved the file, when its encoding was not plain UTF-8. */
  note?: string;
}

/** Decodes UTF-8 and UTF-16 (each with or without a byte order mark) and, as a last resort, Windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: decode(wide, bytes), note: saveAs('UTF-16') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: decode('windows-1252', bytes), note: saveAs('Windows-1252 or another old encoding') };
  }
}

/**
 * UTF-16, by its mark or by its zeros: every text that the kiosk reads begins with signs of ASCII, whose other byte
 * is 0 in UTF-16 and never in any other encoding.
 */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0))
    return 'utf-16be';
  return undefined;
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function saveAs(found: string): string {
  return `The file is saved as ${found}. It was read as such; save it as UTF-8.`;
}
