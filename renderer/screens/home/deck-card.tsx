import { ArrowRight, Clock } from 'lucide-react';
import { useId } from 'react';
import type { Card } from '../../../slides/format/model/catalogue.ts';
import { FigureView } from '../../deck/index.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import styles from './deck-card.module.css';

export interface DeckCardProps {
  card: Card;
  /** With few decks a card has room for an invitation to begin. */
  large: boolean;
  /** A finger or a mouse went down on it and may yet press it. */
  onTouched: () => void;
  onOpen: () => void;
  /** What is said on it besides. */
  beside?: string | undefined;
}

/** A deck on the home screen: its picture, title, one line and how long it takes. The whole card is one button. */
export function DeckCard({ card, large, onTouched, onOpen, beside }: DeckCardProps) {
  const { library } = useKiosk();
  const say = useWords();
  const id = useId();
  const picture = library.drawings.picture(card.picture);
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.card}
        data-card={card.id}
        data-group={card.group}
        data-large={large}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}summary ${id}time${beside === undefined ? '' : ` ${id}beside`}`}
        onPointerDown={onTouched}
        onClick={onOpen}
      >
        <span className={styles.picture}>
          {picture && <FigureView figure={picture} active={false} decorative />}
        </span>
        <span className={styles.words}>
          <span id={`${id}title`} className={styles.title}>
            <Unbroken>{card.title}</Unbroken>
          </span>
          {beside !== undefined && (
            <span id={`${id}beside`} className={styles.beside}>
              {beside}
            </span>
          )}
          <span id={`${id}summary`} className={styles.summary}>
            <Unbroken>{card.summary}</Unbroken>
          </span>
          <span className={styles.foot}>
            <span className={styles.time}>
              <Icon of={Clock} />
              <span id={`${id}time`}>
                {say(large ? 'home.minutes-long' : 'home.minutes', { minutes: card.minutes })}
              </span>
            </span>
            {large && (
              <span className={styles.begin}>
                <Words id="home.begin" />
                <Icon of={ArrowRight} directional />
              </span>
            )}
          </span>
        </span>
      </button>
    </div>
  );
}
