/** Why a pack is refused, on its way from wherever that was found. */
import type { PackRefusal } from './schema.ts';

export class Refused extends Error {
  readonly reason: PackRefusal;
  readonly detail: string;

  /** @param detail which file, version or key, for people; at most a line */
  constructor(reason: PackRefusal, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail.slice(0, 200);
  }
}

const ofDisks: Readonly<Record<string, PackRefusal>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  EIO: 'gone',
  ENOTCONN: 'gone',
  ESTALE: 'gone',
};

/** What an error of a disk, or any other, is for whoever wanted the pack. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Refused(
    ofDisks[code] ?? 'failed',
    code || (error instanceof Error ? error.message : String(error)),
  );
}
