import type { ReactElement } from 'react';
import type { Deck, Library } from '../../../slides/format/model/library.ts';
import { useReveal } from '../engine/use-reveal.ts';
import '../engine/engine.css';
import { Speaking } from '../../i18n/speaking.tsx';
import { useWords } from '../../i18n/words.tsx';
import { SlideView } from '../slide/slide-view.tsx';
import styles from './deck-view.module.css';

export interface DeckViewProps {
  deck: Deck;
  /** Holds the deck's words, facts and sources. */
  library: Library;
  /** The slide to show, from 0. The session decides it. */
  index: number;
  /** A swipe asks for another slide. The deck shows it only when `index` follows. */
  onIndex(index: number): void;
  /** The visitor touched, pressed a key or scrolled. */
  onActivity?(): void;
  /** Nothing moves: no transition, still pictures. */
  reducedMotion: boolean;
}

/** A deck of slides, filling its parent. */
export function DeckView(props: DeckViewProps): ReactElement {
  const slides = props.deck.slides.map((slide) => slide.id).join(' ');
  return (
    <Speaking language={props.library.language}>
      <OpenDeckView key={`${props.deck.id} ${slides}`} {...props} />
    </Speaking>
  );
}

function OpenDeckView(props: DeckViewProps): ReactElement {
  const { deck, library, index, onIndex, onActivity, reducedMotion } = props;
  const root = useReveal({ index, onIndex });
  const say = useWords();
  const current = deck.slides[index];
  return (
    <div
      className={styles.stage}
      data-deck={deck.id}
      data-slide={current?.id}
      data-index={index}
      onPointerDownCapture={onActivity}
      onKeyDownCapture={onActivity}
      onScrollCapture={onActivity}
    >
      <section ref={root} className="reveal" aria-label={deck.title} data-reduced-motion={reducedMotion}>
        <div className="slides">
          {deck.slides.map((slide, place) => (
            <section key={slide.id} data-slide-id={slide.id}>
              <SlideView
                slide={slide}
                library={library}
                deckTitle={deck.title}
                signedOn={deck.signedOn ?? null}
                active={place === index}
                moving={!reducedMotion}
              />
            </section>
          ))}
        </div>
      </section>
      <p className="visually-hidden" role="status">
        {say('deck.position', { number: index + 1, total: deck.slides.length })}
      </p>
    </div>
  );
}
