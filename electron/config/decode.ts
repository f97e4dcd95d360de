/** From the bytes of a text file to its text, whatever an editor on Windows made of it. */

export interface Decoded {
  text: string;
  /** What to tell the person who saved the file, when its encoding was not plain UTF-8. */
  note?: string;
}

/** Decodes UTF-8 (with or without a byte order mark), UTF-16 with a mark, and, as a last resort, Windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decode('utf-16le', bytes), note: saveAs('UTF-16') };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decode('utf-16be', bytes), note: saveAs('UTF-16') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: decode('windows-1252', bytes), note: saveAs('Windows-1252 or another old encoding') };
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function saveAs(found: string): string {
  return `The file is saved as ${found}. It was read as such; save it as UTF-8.`;
}
