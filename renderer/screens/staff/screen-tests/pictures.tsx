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
            {place < pictures.length - 1 && (
              <Button
                variant="primary"
                icon={ArrowRight}
                iconSide="end"
                directional
                onPress={() => setPlace(place + 1)}
              >
                <Words id="screen-tests.next" />
              </Button>
            )}
            <Button
              variant={place === pictures.length - 1 ? 'primary' : 'quiet'}
              icon={Check}
              onPress={onDone}
            >
              <Words id="screen-tests.done" />
            </Button>
          </div>
        </div>
      )}
    </WholeScreen>
  );
}

function Drawing({ picture }: { picture: Picture }) {
  if (picture === 'greys') {
    return (
      <svg viewBox={`0 0 ${greys} 1`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: greys }, (_, step) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is nothing but its place.
            key={step}
            className={styles.bar}
            data-bar="white"
            x={step}
            width="1.01"
            height="1"
            fillOpacity={1 - step / (greys - 1)}
          />
        ))}
      </svg>
    );
  }
  if (picture === 'bars') {
    return (
      <svg viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map((bar, step) => (
          <rect key={bar} className={styles.bar} data-bar={bar} x={step} width="1.01" height="1" />
        ))}
      </svg>
    );
  }
  if (picture !== 'lines') return null;
  const path = Array.from({ length: lines + 1 }, (_, step) => {
    const at = (step * 100) / lines;
    return `M${at} 0V100M0 ${at}H100`;
  });
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.line} d={path.join('')} />
    </svg>
  );
}
