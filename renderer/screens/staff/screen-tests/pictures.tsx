import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useState } from 'react';
import type { MessageId } from '../../../i18n/messages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import styles from './pictures.module.css';
import { WholeScreen } from './whole-screen.tsx';

/** The pictures in their order. A plain one is all of one colour. */
const pictures = ['white', 'black', 'red', 'green', 'blue', 'greys', 'bars', 'lines'] as const;
type Picture = (typeof pictures)[number];

const words: Readonly<Record<Picture, MessageId>> = {
  white: 'picture.white',
  black: 'picture.black',
  red: 'picture.red',
  green: 'picture.green',
  blue: 'picture.blue',
  greys: 'picture.greys',
  bars: 'picture.bars',
  lines: 'picture.lines',
};

/** In the order of their brightness, as television has had its bars since the 1950s. */
const bars = ['white', 'yellow', 'cyan', 'green', 'magenta', 'red', 'blue', 'black'] as const;
/** Steps of grey: what lies beside each other differs by 6 in 100, which a screen that works shows. */
const greys = 17;
/** Lines in each direction. */
const lines = 30;

/**
 * Pictures that show what is wrong with a screen, one after another. The words on them can be put away by a touch, so
 * that nothing hides a spot.
 */
export function Pictures({ onDone }: { onDone: () => void }) {
  const say = useWords();
  const [place, setPlace] = useState(0);
  const [isPlain, setIsPlain] = useState(false);
  const picture = pictures[place] ?? 'white';
  const isLast = place === pictures.length - 1;
  return (
    <WholeScreen label={say('screen-tests.pictures')} screen="picture-test" onEscape={onDone}>
      <button
        type="button"
        className={styles.picture}
        data-picture={picture}
        aria-label={say('screen-tests.hide')}
        aria-pressed={isPlain}
        onClick={() => setIsPlain(!isPlain)}
      >
        <Drawing picture={picture} />
      </button>
      {!isPlain && (
        <div className={styles.words}>
          <p role="status">
            <b>
              <Words id="screen-tests.position" values={{ number: place + 1, total: pictures.length }} />
            </b>{' '}
            <Words id={words[picture]} />
          </p>
          <p className={styles.hint}>
            <Words id="screen-tests.hide" />
          </p>
          <div className={styles.buttons}>
            <Button icon={ArrowLeft} directional off={place === 0} onPress={() => setPlace(place - 1)}>
              <Words id="screen-tests.back" />
            </Button>
            <Button
              variant={isLast ? 'quiet' : 'primary'}
              icon={ArrowRight}
              iconSide="end"
              directional
              off={isLast}
              onPress={() => setPlace(place + 1)}
            >
              <Words id="screen-tests.next" />
            </Button>
            <Button variant={isLast ? 'primary' : 'quiet'} icon={Check} onPress={onDone}>
              <Words id="screen-tests.done" />
            </Button>
          </div>
        </div>
      )}
    </WholeScreen>
  );
}

/** Bars beside each other, each as wide as the others; one alone is a plain picture. */
function Drawing({ picture }: { picture: Picture }) {
  const shown = barsOf(picture);
  return (
    <svg
      viewBox={`0 0 ${shown.length} 1`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <rect className={styles.bar} data-bar="black" width={shown.length} height="1" />
      {shown.map(({ bar, opacity }, place) => (
        <rect
          key={`${bar} ${opacity}`}
          className={styles.bar}
          data-bar={bar}
          x={place}
          width="1"
          height="1"
          fillOpacity={opacity}
        />
      ))}
      {picture === 'lines' && <path className={styles.line} d={grid} />}
    </svg>
  );
}

interface Bar {
  bar: (typeof bars)[number];
  /** How much of it there is over black. */
  opacity: number;
}

function barsOf(picture: Picture): readonly Bar[] {
  if (picture === 'lines') return [{ bar: 'black', opacity: 1 }];
  if (picture === 'bars') return bars.map((bar) => ({ bar, opacity: 1 }));
  if (picture !== 'greys') return [{ bar: picture, opacity: 1 }];
  return Array.from({ length: greys }, (_, step) => ({ bar: 'white', opacity: 1 - step / (greys - 1) }));
}

/** Lines from edge to edge of a picture that is 1 wide and high. */
const grid = Array.from({ length: lines + 1 }, (_, step) => {
  const at = step / lines;
  return `M${at} 0V1M0 ${at}H1`;
}).join('');
