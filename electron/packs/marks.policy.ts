/**
 * Which packs ever counted here. A signature stays right for ever, so an old pack that lies about on a stick, or that somebody puts
 * back into the drop folder, is known by its version alone; and that has to hold after a library was taken back as well. Pure.
 */
import { compareContent } from './versions.policy.ts';

/** A pack that counted here: the highest version of its id that one key signed, and the SHA-256 of its manifest. */
export interface Mark {
  pack: string;
  key: string;
  version: string;
  digest: string;
}

/** A pack of a library. */
interface Counted {
  digest: string;
  pack: { id: string; version: string; key: { id: string } };
}

/**
 * The marks once these packs count: of each id the highest version, for each key by itself, so that nothing is lost where one of the
 * keys is revoked.
 */
export function raised(marks: readonly Mark[], packs: readonly Counted[]): Mark[] {
  const all = [
    ...marks,
    ...packs.map(({ digest, pack: { id, version, key } }) => ({ pack: id, key: key.id, version, digest })),
  ];
  return all.filter(
    (mark, at) =>
      !all.some((other, place) => {
        if (other.pack !== mark.pack || other.key !== mark.key) return false;
        const order = compareContent(other.version, mark.version);
        // Of two of a version the one that was there first.
        return order > 0 || (order === 0 && place < at);
      }),
  );
}

/**
 * The highest version of a pack that ever counted here; undefined where none did.
 *
 * @param revoked ids of keys whose packs are as if they had never been: whoever stole one could name any version
 */
export function markOf(marks: readonly Mark[], pack: string, revoked: ReadonlySet<string>): Mark | undefined {
  return marks
    .filter((mark) => mark.pack === pack && !revoked.has(mark.key))
    .reduce<Mark | undefined>(
      (highest, mark) =>
        highest === undefined || compareContent(mark.version, highest.version) > 0 ? mark : highest,
      undefined,
    );
}
