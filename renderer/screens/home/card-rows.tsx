import type { Card } from '../../../slides/format/model/catalogue.ts';
import { useWords } from '../../i18n/words.tsx';
import styles from './card-rows.module.css';
import { DeckCard } from './deck-card.tsx';
import { groupedCards } from './groups.ts';
import { rowsOf } from './rows.ts';
import { useColumns } from './use-columns.ts';

export interface CardRowsProps {
  cards: readonly Card[];
  onTouched: (card: Card) => void;
  onOpen: (card: Card) => void;
  /** What is said on a card besides; nothing on most. */
  beside?: (card: Card) => string | undefined;
}

/** Many decks: rows of groups, each group under its heading. */
export function CardRows({ cards, onTouched, onOpen, beside }: CardRowsProps) {
  const say = useWords();
  const { place, columns } = useColumns(cards.length);
  return (
    <div ref={place} className={styles.rows}>
      {rowsOf(groupedCards(cards), columns).map((row) => (
        <div key={row[0]?.group} className={styles.row}>
          {row.map((each) => (
            <section
              key={each.group}
              className={styles.group}
              data-across={each.line}
              aria-labelledby={`group-${each.group}`}
            >
              <h2 id={`group-${each.group}`}>{say(each.name)}</h2>
              <ul className={styles.cards} data-line={each.line}>
                {each.cards.map((card, place) => (
                  <li
                    key={card.id}
                    data-stop={say(each.name)}
                    {...(place < each.line ? { 'data-stop-with': `group-${each.group}` } : {})}
                  >
                    <DeckCard
                      card={card}
                      large={false}
                      onTouched={() => onTouched(card)}
                      onOpen={() => onOpen(card)}
                      beside={beside?.(card)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ))}
    </div>
  );
}
