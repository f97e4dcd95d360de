import type { Deck, Group } from '../../../slides/format/model/library.ts';
import type { MessageId } from '../../i18n/messages.ts';

/** The groups in the order in which they are shown, with their names. */
const groups: readonly { group: Group; name: MessageId }[] = [
  { group: 'start', name: 'group.start' },
  { group: 'treatment', name: 'group.treatment' },
  { group: 'weighing', name: 'group.weighing' },
  { group: 'ahead', name: 'group.ahead' },
];

export interface DeckGroup {
  group: Group;
  name: MessageId;
  decks: readonly Deck[];
}

/** The decks in their groups, groups without a deck left out. Decks keep the order in which they come. */
export function groupedDecks(decks: readonly Deck[]): readonly DeckGroup[] {
  return groups
    .map(({ group, name }) => ({ group, name, decks: decks.filter((deck) => deck.group === group) }))
    .filter((each) => each.decks.length > 0);
}

/** How the cards are laid out: one wide card, a few large ones in a row, or a column for each group. */
export type HomeLayout = 'one' | 'few' | 'many';

/** The layout that fills the page well with so many decks. */
export function homeLayout(decks: number): HomeLayout {
  if (decks <= 1) return 'one';
  return decks <= 3 ? 'few' : 'many';
}
