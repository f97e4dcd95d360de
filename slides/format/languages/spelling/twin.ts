/** One word in the other spelling. */
import type { OtherSpelling } from './spelling.ts';

/** Answers for words that were asked before; null for those without a twin. */
interface Memory {
  toOther: Map<string, string | null>;
  toSource: Map<string, string | null>;
  back: ReadonlyMap<string, string>;
}

const memories = new WeakMap<OtherSpelling, Memory>();
const mostKnown = 20_000;

function memoryOf(other: OtherSpelling): Memory {
  const known = memories.get(other);
  if (known) return known;
  const pairs = [...other.words].filter(([, written]) => !other.shared.has(written));
  const back = new Map(pairs.map(([source, written]): [string, string] => [written, source]));
  const made = { toOther: new Map(), toSource: new Map(), back };
  memories.set(other, made);
  return made;
}

/** A word of the source spelling as the other one writes it, with its capitals; undefined where both write it alike. */
export function inOther(word: string, other: OtherSpelling): string | undefined {
  return recall(word, memoryOf(other).toOther, (small) => {
    const written = other.words.get(small) ?? small;
    const family = other.families.find(({ source }) => source.test(written));
    return family ? written.replace(family.source, family.toOther) : written;
  });
}

/** A word of the other spelling as the source writes it, with its capitals; undefined where it is right in the source. */
export function inSource(word: string, other: OtherSpelling): string | undefined {
  const { toSource, back } = memoryOf(other);
  return recall(word, toSource, (small) => {
    const family = other.families.find((one) => one.other.test(small));
    const written = family ? small.replace(family.other, family.toSource) : small;
    return back.get(written) ?? written;
  });
}

/** The two spellings that a word may have which no table knows; undefined where there is no doubt. */
export function doubtOf(word: string, other: OtherSpelling): string | undefined {
  const small = word.toLowerCase();
  if (other.alike.has(small)) return undefined;
  if (inOther(small, other) !== undefined || inSource(small, other) !== undefined) return undefined;
  const doubt = other.doubts.find(({ shape }) => shape.test(small));
  return doubt && likeIn(word, small.replace(doubt.shape, doubt.twin));
}

function recall(
  word: string,
  known: Map<string, string | null>,
  find: (small: string) => string,
): string | undefined {
  const small = word.toLowerCase();
  let written = known.get(small);
  if (written === undefined) {
    if (known.size >= mostKnown) known.clear();
    const found = find(small);
    written = found === small ? null : found;
    known.set(small, written);
  }
  return written === null ? undefined : likeIn(word, written);
}

/** A word in small letters with the capitals of another: `Tumours` makes `Tumors`, `TUMOURS` makes `TUMORS`. */
function likeIn(model: string, small: string): string {
  const first = model.charAt(0);
  if (first === first.toLowerCase()) return small;
  if (model.length > 1 && model === model.toUpperCase()) return small.toUpperCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
}
