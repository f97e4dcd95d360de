/** Which bytes of a file a request asks for: RFC 9110, section 14. A browser asks so to play a film and to go back in it. */

/** Bytes from `from` up to and with `to`, counted from 0. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * What a `Range` header asks of `size` bytes: one stretch; `whole` where there is no header, or one that means nothing or
 * several stretches, which a server may leave unheeded; `none` where the file has not one byte of what is asked for.
 */
export function rangeIn(header: string | null, size: number): ByteRange | 'whole' | 'none' {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  if (first === '') return fromEnd(Number(last), size);
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) return 'whole';
  return from < size ? { from, to } : 'none';
}

/** `bytes=-500`: the last so many. */
function fromEnd(length: number, size: number): ByteRange | 'none' {
  if (length === 0 || size === 0) return 'none';
  return { from: Math.max(0, size - length), to: size - 1 };
}
