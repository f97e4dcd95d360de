/**
 * The films of the library. Each is read whole when it is first asked for, and held against the hash of its name, as every
 * file of the library is. The last one is kept, because a browser asks for a film in many stretches.
 */
import path from 'node:path';
import { fileNames } from '../../slides/format/model/bundle.ts';
import { bytesHash } from '../../slides/format/model/hash/bundle-hash.ts';

export interface FilmParts {
  /** Folder of the library. */
  folder: string;
  /** Reads a file; rejects when there is none. */
  read: (file: string) => Promise<Uint8Array>;
  warn: (message: string) => void;
}

type Film = Promise<Uint8Array<ArrayBuffer> | null>;

export class Films {
  readonly #parts: FilmParts;
  /** Hashes of films that cannot be shown, each of which was named in the log. */
  readonly #broken = new Set<string>();
  #last: { hash: string; film: Film } | undefined;

  constructor(parts: FilmParts) {
    this.#parts = parts;
  }

  /** The film of this hash; null when it is missing or damaged, which the log learns once. Never rejects. */
  film(hash: string): Film {
    if (this.#broken.has(hash)) return Promise.resolve(null);
    if (this.#last?.hash !== hash) this.#last = { hash, film: this.#open(hash) };
    return this.#last.film;
  }

  async #open(hash: string): Film {
    const file = path.join(this.#parts.folder, fileNames.film(hash));
    try {
      const bytes = new Uint8Array(await this.#parts.read(file));
      if (bytesHash(bytes) === hash) return bytes;
      return this.#leaveOut(hash, `${file}: its content is not the one that its name stands for.`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return this.#leaveOut(hash, `${file}: cannot be read (${why}).`);
    }
  }

  #leaveOut(hash: string, what: string): null {
    this.#broken.add(hash);
    this.#parts.warn(`${what} Its slide shows a picture and the words instead.`);
    return null;
  }
}
