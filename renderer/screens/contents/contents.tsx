import { MapPin } from 'lucide-react';
import type { Deck } from '../../../slides/format/library.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './contents.module.css';

export interface ContentsProps {
  deck: Deck;
  /** The slide shown, from 0. */
  index: number;
  onGo: (index: number) => void;
}

/** Every slide of the deck by its title; a touch leads there. */
export function Contents({ deck, index, onGo }: ContentsProps) {
  const say = useWords();
  const send = useSend();
  return (
    <Panel
      title={say('contents.title')}
      lead={deck.title}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="contents"
    >
      <ol className={styles.list} data-scrolls>
        {deck.slides.map((slide, place) => (
          <li key={slide.id}>
            <button
              type="button"
              className={styles.item}
              aria-current={place === index ? 'step' : undefined}
              onClick={() => onGo(place)}
            >
              <span className={styles.number}>{place + 1}</span>
              <span className={styles.title}>{slide.titleText}</span>
              {place === index && (
                <span className={styles.here}>
                  <Icon of={MapPin} />
                  <Words id="contents.here" />
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
