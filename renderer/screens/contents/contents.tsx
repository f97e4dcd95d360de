import { MapPin } from 'lucide-react';
import type { Slide } from '../../../slides/format/model/library.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { PanelWays } from '../tools/panel-ways.tsx';
import styles from './contents.module.css';

type Listed = Pick<Slide, 'id' | 'titleText'>;

export interface ContentsProps {
  /** What is listed, a deck or what is shown like one. */
  deck: { title: string; slides: readonly Listed[] };
  /** The slide shown, from 0. */
  index: number;
  onGo: (index: number) => void;
  /** What is said beside a slide, and whether it stands back; nothing beside most. */
  beside?: (index: number) => { words: string; isBack: boolean } | undefined;
}

/** Every slide of the deck by its title; a touch leads there. */
export function Contents({ deck, index, onGo, beside }: ContentsProps) {
  const say = useWords();
  const send = useSend();
  const half = Math.ceil(deck.slides.length / 2);
  const columns = [deck.slides.slice(0, half), deck.slides.slice(half)];
  return (
    <Panel
      title={say('contents.title')}
      lead={deck.title}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="contents"
      beside={<PanelWays />}
    >
      <Scroller
        label={say('contents.title')}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <div className={styles.columns}>
          {columns.map((slides, column) => (
            <ol key={slides[0]?.id ?? 'none'} start={1 + column * half}>
              {slides.map((slide, place) => (
                <li key={slide.id} data-stop="">
                  <Entry
                    slide={slide}
                    place={place + column * half}
                    here={index}
                    onGo={onGo}
                    beside={beside?.(place + column * half)}
                  />
                </li>
              ))}
            </ol>
          ))}
        </div>
      </Scroller>
    </Panel>
  );
}

interface EntryProps {
  slide: Listed;
  /** Its place in the deck, from 0. */
  place: number;
  /** The slide shown. */
  here: number;
  onGo: (index: number) => void;
  beside: { words: string; isBack: boolean } | undefined;
}

function Entry({ slide, place, here, onGo, beside }: EntryProps) {
  return (
    <button
      type="button"
      className={styles.entry}
      aria-current={place === here ? 'step' : undefined}
      data-back={beside?.isBack}
      onClick={() => onGo(place)}
    >
      <span className={styles.number}>{place + 1}</span>
      <span className={styles.title}>
        <Unbroken>{slide.titleText}</Unbroken>
        {beside && <span className={styles.beside}>{beside.words}</span>}
      </span>
      {place === here && (
        <span className={styles.here}>
          <Icon of={MapPin} />
          <Words id="contents.here" />
        </span>
      )}
    </button>
  );
}
