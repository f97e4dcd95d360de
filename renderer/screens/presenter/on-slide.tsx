import { Hand, Pause, Play, Volume2 } from 'lucide-react';
import { useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import { viewsIn } from '../../../slides/format/model/slides.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Led } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { useOpensOn, useViewsOut } from './path/use-path.ts';
import styles from './presenter.module.css';
import { useLead } from './talking.tsx';

export interface OnSlideProps {
  bundle: DeckBundle;
  slide: Slide;
}

/** What is led on a slide, with the view on which its drawing opens for this family, and without those that are for others. */
export function useLedOn({ bundle, slide }: OnSlideProps): Led {
  const { led } = useLead();
  const opensOn = useOpensOn(bundle, slide);
  const without = useViewsOut(bundle, slide);
  return { ...led, view: led.view ?? opensOn, without };
}

/**
 * What the family would touch on the slide, had they no consultant: its views, the parts of its picture, its film. A touch here
 * shows it on their screen. Nothing where there is nothing to touch.
 */
export function OnSlide({ bundle, slide }: OnSlideProps) {
  const say = useWords();
  const send = useSend();
  const { without = [], ...led } = useLedOn({ bundle, slide });
  const [isOpen, setIsOpen] = useState(false);
  const change = (next: Partial<Led>) =>
    send({ type: 'lead', change: { to: 'led', led: { ...led, ...next } } });
  const views = viewsIn(slide.blocks).filter(({ view }) => !without.includes(view) || view === led.view);
  const parts = slide.blocks.flatMap((block) => ('figure' in block ? block.figure.parts : []));
  const films = slide.blocks.flatMap((block) => (block.type === 'video' ? [block.film] : []));
  if (views.length + parts.length + films.length === 0) return null;
  const film = led.film ?? { plays: false, isHeard: false };
  const buttons = (
    <>
      {films.map(({ hash, sound }) => [
        <Button
          key={hash}
          icon={film.plays ? Pause : Play}
          onPress={() => change({ film: { ...film, plays: !film.plays } })}
        >
          {say(film.plays ? 'video.pause' : 'video.play')}
        </Button>,
        sound && (
          <Button
            key="sound"
            icon={Volume2}
            pressed={film.isHeard}
            onPress={() => change({ film: { ...film, isHeard: !film.isHeard } })}
          >
            {say('video.sound')}
          </Button>
        ),
      ])}
      {views.map(({ view, title }) => (
        <Button key={view} pressed={view === (led.view ?? views[0]?.view)} onPress={() => change({ view })}>
          {title}
        </Button>
      ))}
      {parts.map(({ spot, name }) => (
        <Button
          key={spot}
          pressed={spot === led.part}
          onPress={() => change({ part: spot === led.part ? null : spot })}
        >
          {name}
        </Button>
      ))}
    </>
  );
  return (
    <>
      <nav
        className={`${styles.instead} ${styles.onSlide}`}
        aria-label={say('presenter.on-slide')}
        data-leads-on="slide"
      >
        <h2>{say('presenter.on-slide')}</h2>
        {buttons}
      </nav>
      {/* On a low screen there is room for one button, behind which the others are. */}
      <div className={styles.onSlideLow}>
        <Button icon={Hand} onPress={() => setIsOpen(true)}>
          {say('presenter.on-slide')}
        </Button>
      </div>
      {isOpen && (
        <Panel
          title={say('presenter.on-slide')}
          lead={slide.titleText}
          closeLabel={say('panel.close')}
          onClose={() => setIsOpen(false)}
          screen="on-slide"
        >
          <Scroller
            label={say('presenter.on-slide')}
            edge="panel"
            on={say('scroll.on')}
            end={say('scroll.end')}
            back={say('scroll.back')}
          >
            <div className={styles.onSlideAll}>{buttons}</div>
          </Scroller>
        </Panel>
      )}
    </>
  );
}
