import { useWords } from '../../i18n/words.tsx';
import type { CardRowsProps } from './card-rows.tsx';
import { DeckCard } from './deck-card.tsx';
import styles from './few-cards.module.css';
import { groupedCards } from './groups.ts';

/** One deck, whose card is the page's title page; or two or three large cards in a row. */
export function FewCards({ cards, onTouched, onOpen }: CardRowsProps) {
  const say = useWords();
  return (
    <div className={styles.groups} data-decks={cards.length}>
      {groupedCards(cards).map(({ group, name, cards: own }) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{say(name)}</h2>
          <ul className={styles.cards}>
            {own.map((card) => (
              <li key={card.id}>
                <DeckCard card={card} large onTouched={() => onTouched(card)} onOpen={() => onOpen(card)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
