import { Words } from '../../i18n/words.tsx';
import { Still } from '../attract/still.tsx';
import { useSession, useSettings } from '../kiosk/kiosk-context.ts';
import styles from './asleep.module.css';

/**
 * What the screen shows outside the opening hours: nothing but black, or a dim picture. Any touch wakes it for one visit;
 * the session's listeners take it. In the dim picture all moves by a hair in ten minutes, so that nothing burns in.
 */
export function Asleep() {
  const isDim = useSession(({ context }) => context.rules.screen === 'dim');
  const { clinicName } = useSettings();
  return (
    <main className={styles.asleep} data-screen="asleep" data-look={isDim ? 'dim' : 'dark'}>
      {isDim ? (
        <div className={styles.drifting}>
          <div className={styles.picture}>
            <Still />
          </div>
          <div className={styles.words}>
            <h1>
              <Words id="asleep.title" />
            </h1>
            <p>
              <Words id="asleep.text" />
            </p>
            <p>
              <bdi>{clinicName}</bdi>
            </p>
          </div>
        </div>
      ) : (
        <h1 className="visually-hidden">
          <Words id="asleep.title" /> <Words id="asleep.text" />
        </h1>
      )}
    </main>
  );
}
