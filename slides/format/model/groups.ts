/** The parts of the home screen, in the order in which they are shown. The one list: everything else derives from it. */
export const groups = ['start', 'treatment', 'after', 'weighing', 'ahead'] as const;

/** The part of the home screen on which a deck stands. */
export type Group = (typeof groups)[number];
