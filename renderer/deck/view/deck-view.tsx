import type { ReactElement } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { fadeEnds } from '../engine/fade-ends.ts';
import { useReveal } from '../engine/use-reveal.ts';
import '../engine/engine.css';
import { Speaking } from '../../i18n/speaking.tsx';
import { tongueOf } from '../../i18n/tongue.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Led, TextSize } from '../../session/index.ts';
import { SlideView } from '../slide/slide-view.tsx';
import {
  CoveredContext,
  DetailsContext,
  FilmContext,
  type FilmNews,
  firstPart,
  LedContext,
  noList,
  PartsContext,
  type PartsOfSlide,
  type QuestionList,
  QuestionListContext,
  TextContext,
  TouchableContext,
} from './deck-context.ts';
import styles from './deck-view.module.css';
import { useKept } from './use-kept.ts';

export interface DeckViewProps {
  bundle: DeckBundle;
  /** The slide to show, from 0. The session decides it; beyond either end the slide at that end is shown. */
  index: number;
  /** A swipe asks for another slide. The deck shows it only when `index` follows. */
  onIndex(index: number): void;
  /** A slide whose words do not fit is shown in parts. Its first one when left out. */
  parts?: PartsOfSlide;
  /** How large the words are; what is around has to say the same to the style sheets (`data-text`). Usual when left out. */
  text?: TextSize;
  /** A swipe leads on or back. Without it, to the next slide or the one before. */
  onTurn?(by: 1 | -1): void;
  /** The visitor touched, pressed a key or scrolled. */
  onActivity?(): void;
  /** The visitor asks for the details of the shown slide. Nothing opens by itself. */
  onDetails?(): void;
  /** A film on the shown slide begins to run or stops. */
  onFilm?(news: FilmNews): void;
  /** Something lies over the deck: a film that runs stops. */
  covered?: boolean;
  /** The visitor's list of questions to ask, and what a touch on a question asks of it. Without it nothing is ticked. */
  questions?: QuestionList;
  /** Nothing moves: no transition, still pictures. */
  reducedMotion: boolean;
  /**
   * How many steps of the shown slide are seen, from 1 to `stepsOf(slide)`; parts of later steps keep their room. The
   * whole slide when left out; only then its pictures move.
   */
  step?: number | 'all';
  /** What somebody who leads does on the shown slide. Without it nobody leads. */
  led?: Led;
  /** Whether somebody can touch the slides, as is usual; else nothing on them invites to it. */
  touchable?: boolean;
}

const nobodyAsks = () => undefined;

/** A deck of slides, filling its parent. Its figures are drawn with the `Cast` around it. */
export function DeckView(props: DeckViewProps): ReactElement {
  const { deck, language } = props.bundle;
  const slides = deck.slides.map((slide) => slide.id).join(' ');
  return (
    <Speaking language={language}>
      <DetailsContext value={props.onDetails ?? nobodyAsks}>
        <FilmContext value={props.onFilm ?? nobodyAsks}>
          <CoveredContext value={props.covered ?? false}>
            <QuestionListContext value={props.questions ?? noList}>
              <TouchableContext value={props.touchable ?? true}>
                <PartsContext value={props.parts ?? firstPart}>
                  <TextContext value={props.text ?? 100}>
                    <LedContext value={props.led ?? null}>
                      <OpenDeckView key={`${deck.id} ${slides}`} {...props} />
                    </LedContext>
                  </TextContext>
                </PartsContext>
              </TouchableContext>
            </QuestionListContext>
          </CoveredContext>
        </FilmContext>
      </DetailsContext>
    </Speaking>
  );
}

function OpenDeckView(props: DeckViewProps): ReactElement {
  const { bundle, onIndex, onTurn, onActivity, reducedMotion, step = 'all' } = props;
  const { part, of } = props.parts ?? firstPart;
  const { deck, language } = bundle;
  const last = deck.slides.length - 1;
  const index = Math.min(Math.max(props.index, 0), last);
  const current = deck.slides[index];
  const root = useReveal({
    slide: current?.id ?? '',
    onSwipe(leads) {
      const by = leads === 'on' ? 1 : -1;
      if (onTurn) return onTurn(by);
      const asked = index + by;
      if (asked >= 0 && asked <= last) onIndex(asked);
    },
  });
  const places = useKept(index, deck.slides.length, () => fadeEnds(root.current));
  const say = useWords();
  return (
    <div
      className={styles.stage}
      {...tongueOf(language)}
      data-deck={deck.id}
      data-slide={current?.id}
      data-index={index}
      data-slides={deck.slides.map(({ id }) => id).join(' ')}
      onPointerDownCapture={onActivity}
      onKeyDownCapture={onActivity}
      onScrollCapture={onActivity}
    >
      <section ref={root} className="reveal" aria-label={deck.title} data-reduced-motion={reducedMotion}>
        <div className="slides">
          {places.map((place) => {
            const slide = deck.slides[place];
            if (!slide) return null;
            // Out of reach until reveal.js shows it.
            return (
              <section key={slide.id} data-slide-id={slide.id} inert aria-hidden="true">
                <SlideView
                  slide={slide}
                  bundle={bundle}
                  deckTitle={deck.title}
                  signedOn={deck.signedOn ?? null}
                  active={place === index}
                  moving={!reducedMotion}
                  step={step}
                />
              </section>
            );
          })}
        </div>
      </section>
      <p className="visually-hidden" role="status">
        {say('deck.position', { number: index + 1, total: deck.slides.length })}
        {of > 1 && `, ${say('deck.part', { part: Math.min(part, of - 1) + 1, parts: of })}`}
      </p>
    </div>
  );
}
