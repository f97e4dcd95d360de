/**
 * What a WebM file says of itself before its pictures begin: EBML (RFC 8794) as WebM uses it. Only what is asked here is
 * read, and nothing is decoded.
 */

export interface Webm {
  /** Null where the file does not say how long it lasts, as recordings of a browser do not. */
  seconds: number | null;
  tracks: WebmTrack[];
}

export interface WebmTrack {
  kind: 'video' | 'audio' | 'other';
  /** As the file names it: `V_VP9`. */
  codec: string;
  /** Pixels of a picture; 0 of what has none. */
  width: number;
  height: number;
}

const ids = {
  head: 0x1a45dfa3,
  kind: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackKind: 0x83,
  codec: 0x86,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
} as const;

/** One element: where its content begins and ends in the file. */
interface Element {
  id: number;
  from: number;
  to: number;
}

/** Elements that are looked at on one level: far more than stand before the pictures of a film. */
const mostElements = 1000;

/** The file's own words; undefined when it is no WebM, or ends before it should. */
export function readWebm(bytes: Uint8Array): Webm | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [head, ...others] = elementsIn(view, 0, view.byteLength);
  if (head?.id !== ids.head || wordsOf(view, find(view, head, ids.kind)) !== 'webm') return undefined;
  const segment = others.find(({ id }) => id === ids.segment);
  if (!segment || segment.to > view.byteLength) return undefined;
  return {
    seconds: secondsOf(view, find(view, segment, ids.info)),
    tracks: all(view, find(view, segment, ids.tracks), ids.track).map((track) => trackOf(view, track)),
  };
}

function secondsOf(view: DataView, info: Element | undefined): number | null {
  const duration = info && find(view, info, ids.duration);
  if (!info || !duration) return null;
  const length = duration.to - duration.from;
  const ticks =
    length === 4 ? view.getFloat32(duration.from) : length === 8 ? view.getFloat64(duration.from) : 0;
  const seconds = (ticks * (numberOf(view, find(view, info, ids.scale)) || 1_000_000)) / 1e9;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

function trackOf(view: DataView, track: Element): WebmTrack {
  const kind = numberOf(view, find(view, track, ids.trackKind));
  const video = find(view, track, ids.video);
  return {
    kind: kind === 1 ? 'video' : kind === 2 ? 'audio' : 'other',
    codec: wordsOf(view, find(view, track, ids.codec)),
    width: video ? numberOf(view, find(view, video, ids.width)) : 0,
    height: video ? numberOf(view, find(view, video, ids.height)) : 0,
  };
}

function find(view: DataView, parent: Element, wanted: number): Element | undefined {
  return all(view, parent, wanted)[0];
}

/** The children of an element with one id; none of an element that does not end within the file. */
function all(view: DataView, parent: Element | undefined, wanted: number): Element[] {
  if (!parent || parent.to > view.byteLength) return [];
  return elementsIn(view, parent.from, parent.to).filter(
    ({ id, to }) => id === wanted && to <= view.byteLength,
  );
}

/** The elements of a stretch, one after the other. One of unknown length runs on to the end of the stretch. */
function elementsIn(view: DataView, from: number, to: number): Element[] {
  const found: Element[] = [];
  let at = from;
  while (at < to && found.length < mostElements) {
    const id = variable(view, at, to, 4, false);
    const size = id && variable(view, id.after, to, 8, true);
    if (!id || !size) break;
    const end = size.value === unknownSize ? to : size.after + size.value;
    found.push({ id: id.value, from: size.after, to: end });
    at = end;
  }
  return found;
}

const unknownSize = -1;

/** A number whose first byte says how long it is; undefined where it does not fit. A size gives that mark away. */
function variable(
  view: DataView,
  at: number,
  to: number,
  longest: number,
  isSize: boolean,
): { value: number; after: number } | undefined {
  if (at >= to) return undefined;
  const first = view.getUint8(at);
  const length = Math.clz32(first) - 23;
  if (length > longest || at + length > to) return undefined;
  let value = isSize ? first & (0xff >> length) : first;
  let isUnknown = isSize && value === 0xff >> length;
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = view.getUint8(next);
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { value: isUnknown ? unknownSize : value, after: at + length };
}

function numberOf(view: DataView, element: Element | undefined): number {
  let value = 0;
  const end = element ? Math.min(element.to, element.from + 8) : 0;
  for (let at = element?.from ?? 0; at < end; at += 1) value = value * 256 + view.getUint8(at);
  return value;
}

/** The longest name that is read: codecs have some twenty letters. */
const longestName = 60;

function wordsOf(view: DataView, element: Element | undefined): string {
  if (!element || element.to - element.from > longestName) return '';
  const codes = Array.from({ length: element.to - element.from }, (_, at) =>
    view.getUint8(element.from + at),
  );
  return String.fromCharCode(...codes.filter((code) => code >= 0x20 && code < 0x7f));
}
