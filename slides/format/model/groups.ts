/** The parts of the home screen, in the order in which they are shown. The one list: everything else derives from it. */
export const groups = ['start', 'treatment', 'after', 'weighing', 'ahead'] as const;

/** The part of the home screen on which a deck stands. */
export type Group = (typeof groups)[number];

/**
 * Where a deck stands: in a part of the home screen, or, when it holds the words of a tool that every screen leads to, on
 * no card at all.
 */
export const deckGroups = [...groups, 'tool'] as const;
export type DeckGroup = (typeof deckGroups)[number];

/** Whether a deck stands on a card of the home screen. */
export function isOnHome(group: DeckGroup): group is Group {
  return group !== 'tool';
}
