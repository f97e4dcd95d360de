import { ArrowRight, Clock } from 'lucide-react';
import { useId } from 'react';
import type { Deck } from '../../../slides/format/model/library.ts';
import { FigureView } from '../../deck/figure/figure-view.tsx';
import { useWords, Words } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './deck-card.module.css';

export interface DeckCardProps {
  deck: Deck;
  /** With few decks a card has room for an invitation to begin. */
  large: boolean;
}

/** A deck on the home screen: its picture, title, one line and how long it takes. The whole card is one button. */
export function DeckCard({ deck, large }: DeckCardProps) {
  const say = useWords();
  const send = useSend();
  const id = useId();
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.card}
        data-group={deck.group}
        data-large={large}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}summary ${id}time`}
        onClick={() => send({ type: 'open', deck: deck.id, slides: deck.slides.length })}
      >
        <span className={styles.picture}>
          <FigureView figure={deck.card} active={false} decorative />
        </span>
        <span className={styles.words}>
          <span id={`${id}title`} className={styles.title}>
            <Unbroken>{deck.title}</Unbroken>
          </span>
          <span id={`${id}summary`} className={styles.summary}>
            <Unbroken>{deck.summary}</Unbroken>
          </span>
          <span className={styles.foot}>
            <span className={styles.time}>
              <Icon of={Clock} />
              <span id={`${id}time`}>
                {say(large ? 'home.minutes-long' : 'home.minutes', { minutes: deck.minutes })}
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
