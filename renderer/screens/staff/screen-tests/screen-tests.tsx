import { Droplets, Hand, type LucideIcon, MonitorCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Words } from '../../../i18n/words.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Cleaning, cleaningLasts } from './cleaning.tsx';
import { Pictures } from './pictures.tsx';
import styles from './screen-tests.module.css';
import { TouchTest } from './touch-test.tsx';

export interface ScreenTestsProps {
  /** Takes touches and keys for a test, or for cleaning, until the function that it returns is called. */
  take: (reach: 'watched' | 'dead') => () => void;
  /** Says that somebody is here. */
  alive: () => void;
}

const things = ['pictures', 'touch', 'clean'] as const;
type Thing = (typeof things)[number];

const icons: Readonly<Record<Thing, LucideIcon>> = { pictures: MonitorCheck, touch: Hand, clean: Droplets };

/** What can be done at the screen itself: look at it, touch it all over, wipe it. */
export function ScreenTests({ take, alive }: ScreenTestsProps) {
  const [running, setRunning] = useState<Thing | null>(null);
  const done = () => setRunning(null);
  const tests: Readonly<Record<Thing, ReactNode>> = {
    pictures: <Pictures onDone={done} />,
    touch: <TouchTest take={() => take('watched')} onDone={done} />,
    clean: <Cleaning take={() => take('dead')} alive={alive} onDone={done} />,
  };
  return (
    <div className={styles.things}>
      {things.map((thing) => (
        <button
          key={thing}
          type="button"
          className={styles.thing}
          data-thing={thing}
          onClick={() => setRunning(thing)}
        >
          <Icon of={icons[thing]} />
          <span className={styles.name}>
            <Words id={`screen-tests.${thing}`} />
          </span>
          <span>
            <Words
              id={`screen-tests.${thing}-lead`}
              {...(thing === 'clean' ? { values: { seconds: cleaningLasts } } : {})}
            />
          </span>
        </button>
      ))}
      {running !== null && tests[running]}
    </div>
  );
}
