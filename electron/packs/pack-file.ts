/** A file from which a pack is read: in pieces, wherever it lies, and only read. */
import fs from 'node:fs/promises';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';

export interface PackFile {
  /** Bytes. */
  size: number;
  /** Reads so many bytes from a place on; rejects as the disk does. How many were read, 0 at the end. */
  read: (into: Buffer, offset: number, length: number, position: number) => Promise<number>;
  close: () => Promise<void>;
}

/** Opens a file that is no link, no folder and no pipe. */
export async function openFile(file: string): Promise<PackFile> {
  // Opened without waiting, for who opens a pipe waits for a writer.
  const handle = await fs.open(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  try {
    const state = await handle.stat();
    if (!state.isFile()) throw Object.assign(new Error('no file'), { code: 'ENOENT' });
    return {
      size: state.size,
      read: async (into, offset, length, position) =>
        (await handle.read(into, offset, length, position)).bytesRead,
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

const piece = 256 * 1024;

/** The bytes of a file from a place to another. Ends early where the file does. */
export async function* piecesOf(file: PackFile, start = 0, end = file.size): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const buffer = Buffer.allocUnsafe(Math.min(piece, end - at));
    const got = await file.read(buffer, 0, buffer.length, at);
    if (got === 0) return;
    yield buffer.subarray(0, got);
    at += got;
  }
}

/** The same file as the reader of zips wants it. */
export class ZipSource extends yauzl.RandomAccessReader {
  readonly #file: PackFile;

  constructor(file: PackFile) {
    super();
    this.#file = file;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.#file, start, end), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#whole(buffer, offset, length, position).then(() => callback(null), callback);
  }

  override close(callback: (error: Error | null) => void): void {
    // Whoever opened the file closes it.
    callback(null);
  }

  async #whole(buffer: Buffer, offset: number, length: number, position: number): Promise<void> {
    for (let done = 0; done < length; ) {
      const got = await this.#file.read(buffer, offset + done, length - done, position + done);
      if (got === 0) throw new Error('unexpected EOF');
      done += got;
    }
  }
}
