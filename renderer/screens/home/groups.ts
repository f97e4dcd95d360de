import { type Group, groups } from '../../../slides/format/model/groups.ts';
import type { Deck } from '../../../slides/format/model/library.ts';
import type { MessageId } from '../../i18n/messages.ts';

export interface DeckGroup {
  group: Group;
  name: MessageId;
  decks: readonly Deck[];
}

/** The decks in their groups, groups without a deck left out. Decks keep the order in which they come. */
export function groupedDecks(decks: readonly Deck[]): readonly DeckGroup[] {
  return groups
    .map((group): DeckGroup => {
      const name: MessageId = `group.${group}`;
      return { group, name, decks: decks.filter((deck) => deck.group === group) };
    })
    .filter((each) => each.decks.length > 0);
}

/** How the cards are laid out: one wide card, a few large ones in a row, or a column for each group. */
export type HomeLayout = 'one' | 'few' | 'many';

/** The layout that fills the page well with so many decks. */
export function homeLayout(decks: number): HomeLayout {
  if (decks <= 1) return 'one';
  return decks <= 3 ? 'few' : 'many';
}
