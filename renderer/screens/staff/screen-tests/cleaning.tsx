import { useEffect, useEffectEvent, useState } from 'react';
import { useWords, Words } from '../../../i18n/words.tsx';
import { Ring } from '../../../ui/ring/ring.tsx';
import styles from './cleaning.module.css';
import { WholeScreen } from './whole-screen.tsx';

/** Seconds: long enough to wipe a screen of 55 inches, short enough to wait for. */
export const cleaningLasts = 30;

/** How often the seconds are counted, and a sign of life is given, in milliseconds. */
const countEvery = 250;

export interface CleaningProps {
  /** Makes every touch and key do nothing, until the function that it returns is called. */
  take: () => () => void;
  /** Says that somebody is here, who must not be taken for gone. */
  alive: () => void;
  /** The time is over. */
  onDone: () => void;
}

/** For half a minute nothing that is touched or pressed does anything, so that the screen can be wiped. It ends by itself. */
export function Cleaning(props: CleaningProps) {
  const say = useWords();
  const seconds = useCountdown(props);
  return (
    <WholeScreen label={say('screen-tests.clean')} screen="cleaning">
      <div className={styles.cleaning}>
        <Ring left={seconds / cleaningLasts}>{seconds}</Ring>
        <h2>
          <Words id="cleaning.title" />
        </h2>
        <p>
          <Words id="cleaning.lead" />
        </p>
        <p className="visually-hidden" role="status">
          {seconds % 10 === 0 && say('cleaning.left', { seconds })}
        </p>
      </div>
    </WholeScreen>
  );
}

/** The seconds that are left. Touches and keys are held meanwhile, and let go again however it ends. */
function useCountdown(props: CleaningProps): number {
  const [seconds, setSeconds] = useState(cleaningLasts);
  const take = useEffectEvent(props.take);
  const passes = useEffectEvent((left: number) => {
    props.alive();
    setSeconds(Math.max(Math.ceil(left), 0));
    if (left <= 0) props.onDone();
  });
  useEffect(() => {
    const release = take();
    const began = performance.now();
    const counting = window.setInterval(() => {
      passes(cleaningLasts - (performance.now() - began) / 1000);
    }, countEvery);
    return () => {
      window.clearInterval(counting);
      release();
    };
  }, []);
  return seconds;
}
