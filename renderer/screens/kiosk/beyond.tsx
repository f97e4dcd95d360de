import { Still } from '../attract/still.tsx';
import styles from './beyond.module.css';

/** What stands on the part of the screen that the page left, where nobody has to reach: a quiet picture, and no control. */
export function Beyond() {
  return (
    <div className={styles.beyond} aria-hidden="true">
      <div className={styles.picture}>
        <Still />
      </div>
    </div>
  );
}
