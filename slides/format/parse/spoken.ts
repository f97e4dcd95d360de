/** What a slide says, line by line, with what each stretch rests on. */
import type { Segment } from './facts/segments.ts';

/**
 * How strictly a line is held. `body`: each of its sentences rests on a fact by itself. `entry`: the same, but the first
 * sentence is a title. `headline`: it sums the slide up, and rests on what the slide rests on. Titles, labels,
 * descriptions and answers to choose from go with the headline and are not kept.
 */
export type Role = 'body' | 'entry' | 'headline';

export interface SpokenPiece extends Segment {
  /** `plain`: the author says, with a reason, that it needs no fact. */
  tie: 'fact' | 'plain' | undefined;
}

export interface SpokenLine {
  role: Role;
  pieces: readonly SpokenPiece[];
}
