import type { Card } from '../../../slides/format/model/catalogue.ts';
import { type Group, groups } from '../../../slides/format/model/groups.ts';
import type { MessageId } from '../../i18n/messages.ts';

export interface CardGroup {
  group: Group;
  name: MessageId;
  cards: readonly Card[];
}

/** The cards in their groups, groups without a card left out. Cards keep the order in which they come. */
export function groupedCards(cards: readonly Card[]): readonly CardGroup[] {
  return groups
    .map((group): CardGroup => {
      const name: MessageId = `group.${group}`;
      return { group, name, cards: cards.filter((card) => card.group === group) };
    })
    .filter((each) => each.cards.length > 0);
}

/** How the cards are laid out: one wide card, a few large ones in a row, or rows of groups. */
export type HomeLayout = 'one' | 'few' | 'many';

/** The layout that fills the page well with so many decks. */
export function homeLayout(decks: number): HomeLayout {
  if (decks <= 1) return 'one';
  return decks <= 3 ? 'few' : 'many';
}
