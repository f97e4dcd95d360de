import type { Caption } from '../../../../slides/format/model/library.ts';

/** The caption that belongs to a second of the film, where there is one. */
export function captionAt(captions: readonly Caption[], seconds: number): Caption | undefined {
  return captions.find(({ from, to }) => from <= seconds && seconds < to);
}

/** Whole seconds as a clock shows them: `1:05`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
