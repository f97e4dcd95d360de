import { Hand, Pause, Play, RotateCcw, Volume2 } from 'lucide-react';
import { useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Block, Slide } from '../../../slides/format/model/library.ts';
import { plainText } from '../../../slides/format/model/plain-text.ts';
import { partsIn, viewsIn } from '../../../slides/format/model/slides.ts';
import { groupView } from '../../deck/index.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Led } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { useOpensOn, usePartsOut, useViewsOut } from './path/use-path.ts';
import styles from './presenter.module.css';
import { useLead } from './talking.tsx';

type PeopleGroups = Extract<Block, { type: 'people' }>['groups'];

export interface OnSlideProps {
  bundle: DeckBundle;
  slide: Slide;
}

/** The button of a film that does not play, by what it came to. */
const filmButtons = {
  paused: { icon: Play, words: 'video.play' },
  ended: { icon: RotateCcw, words: 'video.again' },
  lost: { icon: Play, words: 'presenter.film-lost' },
} as const;

/** The groups of people between which a picture of them changes; none where it has one. */
function groupsIn(groups: PeopleGroups): { view: string; title: string }[] {
  if (groups.length < 2) return [];
  return groups.map(({ label }, place) => ({ view: groupView(place), title: plainText(label) }));
}

/** What is led on a slide, with the view on which its drawing opens for this family, and without those that are for others. */
export function useLedOn({ bundle, slide }: OnSlideProps): Led {
  const { led } = useLead();
  const opensOn = useOpensOn(bundle, slide);
  const without = useViewsOut(bundle, slide);
  return { ...led, view: led.view ?? opensOn, without };
}

/**
 * What the family would touch on the slide, had they no consultant: its views, its groups of people, the parts of its picture, its
 * film, which says by itself when it has come to its end or cannot be played; without views and parts that are for others. A touch here shows it on their screen. Nothing where there
 * is nothing to touch.
 */
export function OnSlide({ bundle, slide }: OnSlideProps) {
  const say = useWords();
  const send = useSend();
  const { without = [], ...led } = useLedOn({ bundle, slide });
  const partsOut = usePartsOut(bundle, slide);
  const [isOpen, setIsOpen] = useState(false);
  const change = (next: Partial<Led>) =>
    send({ type: 'lead', change: { to: 'led', led: { ...led, ...next } } });
  const views = viewsIn(slide.blocks).filter(({ view }) => !without.includes(view) || view === led.view);
  const groups = slide.blocks.flatMap((block) => (block.type === 'people' ? groupsIn(block.groups) : []));
  const parts = partsIn(slide.blocks).filter(({ spot }) => !partsOut.includes(spot) || spot === led.part);
  const films = slide.blocks.flatMap((block) => (block.type === 'video' ? [block.film] : []));
  if (views.length + groups.length + parts.length + films.length === 0) return null;
  const film: NonNullable<Led['film']> = led.film ?? { plays: false, isHeard: false };
  const isLost = film.cameTo === 'lost';
  const playing = film.plays
    ? ({ icon: Pause, words: 'video.pause' } as const)
    : filmButtons[film.cameTo ?? 'paused'];
  const buttons = (
    <>
      {films.map(({ hash, sound }) => [
        <Button
          key={hash}
          icon={playing.icon}
          off={isLost}
          onPress={() => change({ film: { plays: !film.plays, isHeard: film.isHeard } })}
        >
          {say(playing.words)}
        </Button>,
        sound && !isLost && (
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
      {[views, groups].map((choice) =>
        choice.map(({ view, title }) => (
          <Button
            key={view}
            pressed={view === (led.view ?? choice[0]?.view)}
            onPress={() => change({ view })}
          >
            {title}
          </Button>
        )),
      )}
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
