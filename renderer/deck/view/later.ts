import { type ShownUpTo, useShownUpTo } from './deck-context.ts';

/** What is put on a part of a slide that is not shown yet: it keeps its room, and nobody sees, reaches or hears it. */
export interface LaterProps {
  inert?: true;
  'aria-hidden'?: true;
  'data-later'?: true;
}

const now: LaterProps = {};
const later: LaterProps = { inert: true, 'aria-hidden': true, 'data-later': true };

/**
 * What to put on a part of a slide.
 *
 * @param number the number that the part carries; 1 for what is there from the start
 */
export function laterProps(number: number, shownUpTo: ShownUpTo): LaterProps {
  return shownUpTo !== 'all' && number > shownUpTo ? later : now;
}

/** `laterProps` for the slide around. */
export function useLater(): (number: number | undefined) => LaterProps {
  const shownUpTo = useShownUpTo();
  return (number = 1) => laterProps(number, shownUpTo);
}
