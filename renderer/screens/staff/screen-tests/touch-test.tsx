import { Check, RotateCcw } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useWords, Words } from '../../../i18n/words.tsx';
import { noSigns, watchSign } from '../../../session/index.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './touch-test.module.css';
import {
  across,
  down,
  type Felt,
  lifted,
  moved,
  nothingFelt,
  type Spot,
  stuckSpot,
  touched,
  unanswered,
} from './touch-test.policy.ts';
import { WholeScreen } from './whole-screen.tsx';

/** How often a touch that goes on is looked for, in milliseconds. */
const lookEvery = 1000;

/** What a round of the test has come to. */
interface Round {
  felt: Felt;
  /** Where the same spot is touched again and again, or a touch goes on; null while nothing of it is seen. */
  stuck: Spot | null;
}

const newRound: Round = { felt: nothingFelt, stuck: null };

export interface TouchTestProps {
  /** Lets every touch through, also one that keeps coming back, until the function that it returns is called. */
  take: () => () => void;
  onDone: () => void;
}

/** Shows where touches land: cells fill, fingers leave a trail, and what never answered is said by name. */
export function TouchTest({ take, onDone }: TouchTestProps) {
  const say = useWords();
  const intl = useIntl();
  const dialog = useRef<HTMLDialogElement>(null);
  const [round, setRound] = useState(newRound);
  useTaken(take);
  useTouches(dialog, setRound);
  const { felt, stuck } = round;
  const missing = unanswered(felt);
  const places = intl.formatList(
    missing.map((ninth) => say(`touch-test.place.${ninth}`)),
    { type: 'conjunction' },
  );
  return (
    <WholeScreen label={say('touch-test.area')} screen="touch-test" onEscape={onDone} dialog={dialog}>
      <svg
        className={styles.cells}
        viewBox={`0 0 ${across} ${down}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {[...felt.cells].map((cell) => (
          <rect
            key={cell}
            className={styles.cell}
            data-cell={cell}
            x={cell % across}
            y={Math.floor(cell / across)}
            width="1"
            height="1"
          />
        ))}
        <path className={styles.ninths} d={`M6 0V12M12 0V12M0 4H18M0 8H18`} />
      </svg>
      <svg className={styles.cells} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {felt.trails.map(({ spots }) => (
          <path
            key={spots.map(({ x, y }) => `${x} ${y}`).join()}
            className={styles.trail}
            d={pathOf(spots)}
          />
        ))}
        {stuck !== null && <path className={styles.spot} d={`${pathOf([stuck])}h0`} />}
        {[...felt.fingers].map(([pointer, spot]) => (
          <path key={pointer} className={styles.finger} data-finger={pointer} d={`${pathOf([spot])}h0`} />
        ))}
      </svg>
      <div className={styles.words}>
        <p className={styles.lead}>
          <Words id="touch-test.lead" />
        </p>
        <div className={styles.buttons}>
          <Button icon={RotateCcw} onPress={() => setRound(newRound)}>
            <Words id="touch-test.again" />
          </Button>
          <Button variant="primary" icon={Check} onPress={onDone}>
            <Words id="screen-tests.done" />
          </Button>
        </div>
        <p role="status" data-missing={missing.join(' ')}>
          {felt.touches > 0 && missing.length === 0 && <Words id="touch-test.all" />}
          {felt.touches > 0 && missing.length > 0 && <Words id="touch-test.left" values={{ places }} />}
        </p>
        {felt.touches > 0 && (
          <p>
            <Words id="touch-test.touches" values={{ count: felt.touches, most: felt.most }} />
          </p>
        )}
        {stuck !== null && (
          <p className={styles.stuck} role="alert">
            <Words
              id="touch-test.spot"
              values={{ x: Math.round(stuck.x * 100), y: Math.round(stuck.y * 100) }}
            />
          </p>
        )}
      </div>
    </WholeScreen>
  );
}

function useTaken(take: () => () => void): void {
  const begin = useEffectEvent(take);
  useEffect(() => begin(), []);
}

/** Feels every finger on the screen, before any control does. */
function useTouches(
  dialog: { readonly current: HTMLDialogElement | null },
  setRound: (change: (before: Round) => Round) => void,
): void {
  useEffect(() => {
    const shown = dialog.current;
    if (shown === null) return undefined;
    let signs = noSigns;
    const stop = new AbortController();
    const feel = (change: (felt: Felt) => Felt) =>
      setRound((round) => ({ ...round, felt: change(round.felt) }));
    const listen = (
      name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
      on: (event: PointerEvent) => void,
    ) => shown.addEventListener(name, on, { capture: true, signal: stop.signal });
    listen('pointerdown', (event) => {
      const { pointerId, clientX: x, clientY: y, timeStamp: at } = event;
      const watched = watchSign(signs, { of: { x, y }, view: 'touch-test', at });
      signs = watched.signs;
      feel((felt) => touched(felt, pointerId, spotOf(event), at));
      if (watched.isNobodys) setRound((round) => ({ ...round, stuck: spotOf(event) }));
    });
    listen('pointermove', (event) =>
      feel((felt) => moved(felt, event.pointerId, spotOf(event), event.timeStamp)),
    );
    for (const name of ['pointerup', 'pointercancel'] as const) {
      listen(name, ({ pointerId }) => feel((felt) => lifted(felt, pointerId)));
    }
    const looking = window.setInterval(() => {
      setRound((round) => {
        const spot = stuckSpot(round.felt, performance.now());
        return spot === null ? round : { ...round, stuck: spot };
      });
    }, lookEvery);
    return () => {
      stop.abort();
      window.clearInterval(looking);
    };
  }, [dialog, setRound]);
}

function spotOf({ clientX, clientY }: PointerEvent): Spot {
  return { x: clientX / window.innerWidth, y: clientY / window.innerHeight };
}

/** In hundredths of the screen. */
function pathOf(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x * 100} ${y * 100}`).join('');
}
