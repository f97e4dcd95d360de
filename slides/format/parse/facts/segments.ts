/** Text that remembers where each of its stretches came from. */
import type { Place } from '../../model/problem/problem.ts';

export interface Segment {
  text: string;
  /** Where a stretch of this segment stands in its file. */
  at(index: number, length: number): Place;
}

/** A text made of segments. */
export interface TracedText {
  text: string;
  at(index: number, length: number): Place;
}

/** Joins segments into one text whose every stretch can still be found. */
export function joinSegments(segments: readonly Segment[]): TracedText {
  return {
    text: segments.map((segment) => segment.text).join(''),
    at(index, length) {
      let from = index;
      for (const segment of segments) {
        if (from < segment.text.length) return segment.at(from, Math.min(length, segment.text.length - from));
        from -= segment.text.length;
      }
      return segments.at(-1)?.at(0, 1) ?? { line: 1, column: 1 };
    },
  };
}
