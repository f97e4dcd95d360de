import { type ReactElement, useLayoutEffect, useRef } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { Speaking } from '../../i18n/speaking.tsx';
import { tongueOf } from '../../i18n/tongue.ts';
import { type Ease, freshEase, type Led } from '../../session/index.ts';
import { SlideView } from '../slide/slide-view.tsx';
import { firstPart, LedContext, PartsContext, TextContext, TouchableContext } from './deck-context.ts';
import styles from './small-slide.module.css';

export interface SmallSlideProps {
  bundle: DeckBundle;
  slide: Slide;
  /** How many of its steps are seen, from 1, or the whole slide. */
  step: number | 'all';
  /** The size of its words and its colours; as they usually are when left out. */
  look?: Pick<Ease, 'text' | 'theme'>;
  /** The part that is seen, from 0, where its words do not fit. The first when left out. */
  part?: number;
  /** What somebody who leads does on it. Its film stands still here. */
  led?: Led;
  /** With what somebody could touch who had it before them; still out of reach. Without it when left out, as a family sees it. */
  touchable?: boolean;
}

/**
 * A slide as it looks on the whole screen, as large as its place allows, standing still and out of reach. Its figures are
 * drawn with the `Cast` around it.
 */
export function SmallSlide(props: SmallSlideProps): ReactElement {
  const { bundle, slide, step, look = freshEase, part = 0, led = null, touchable = false } = props;
  const place = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const around = place.current;
    if (around === null) return;
    const fitIn = () => {
      const { width, height } = around.getBoundingClientRect();
      const scale = Math.min(width / window.innerWidth, height / window.innerHeight);
      // Sizes of words and pictures are all measured by the screen, so one factor makes all of them smaller alike.
      screen.current?.style.setProperty('zoom', String(Math.max(scale, 0.01)));
    };
    fitIn();
    const watch = new ResizeObserver(fitIn);
    watch.observe(around);
    return () => watch.disconnect();
  }, []);
  const { deck, language } = bundle;
  return (
    <div ref={place} className={styles.place} data-theme={look.theme} data-text={look.text}>
      <div ref={screen} className={styles.screen} {...tongueOf(language)} inert aria-hidden="true">
        <Speaking language={language}>
          <TouchableContext value={touchable}>
            <TextContext value={look.text}>
              <PartsContext value={{ ...firstPart, part }}>
                <LedContext value={led && { ...led, film: null }}>
                  <SlideView
                    key={slide.id}
                    slide={slide}
                    bundle={bundle}
                    deckTitle={deck.title}
                    signedOn={deck.signedOn ?? null}
                    active
                    moving={false}
                    step={step}
                  />
                </LedContext>
              </PartsContext>
            </TextContext>
          </TouchableContext>
        </Speaking>
      </div>
    </div>
  );
}
