/**
 * The films of the library and their posters. Each is read whole when it is first asked for, and held against the hash of its name, as every
 * file of the library is. The last one is kept, because a browser asks for a film in many stretches.
 */
import path from 'node:path';
import { type FilmEnding, fileNames } from '../../slides/format/model/bundle.ts';
import { bytesHash } from '../../slides/format/model/hash/bundle-hash.ts';

export interface FilmParts {
  /** Folder of the library, as it is now. */
  folder: () => string;
  /** Reads a file; rejects when there is none. */
  read: (file: string) => Promise<Uint8Array>;
  warn: (message: string) => void;
}

type Film = Promise<Uint8Array<ArrayBuffer> | null>;

export class Films {
  readonly #parts: FilmParts;
  /** Files that cannot be shown, each of which was named in the log. */
  readonly #broken = new Set<string>();
  #last: { file: string; film: Film } | undefined;

  constructor(parts: FilmParts) {
    this.#parts = parts;
  }

  /** The film or poster of this hash; null when it is missing or damaged, which the log learns once. Never rejects. */
  film(hash: string, ending: FilmEnding): Film {
    const file = path.join(this.#parts.folder(), fileNames.film(hash, ending));
    if (this.#broken.has(file)) return Promise.resolve(null);
    if (this.#last?.file !== file) this.#last = { file, film: this.#open(file, hash) };
    return this.#last.film;
  }

  async #open(file: string, hash: string): Film {
    try {
      const bytes = new Uint8Array(await this.#parts.read(file));
      if (bytesHash(bytes) === hash) return bytes;
      return this.#leaveOut(file, 'its content is not the one that its name stands for.');
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return this.#leaveOut(file, `cannot be read (${why}).`);
    }
  }

  #leaveOut(file: string, why: string): null {
    this.#broken.add(file);
    this.#parts.warn(`${file}: ${why} Its slide shows what is left of picture and words.`);
    return null;
  }
}
