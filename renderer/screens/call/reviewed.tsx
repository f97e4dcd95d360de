import { Words } from '../../i18n/words.tsx';
import styles from './call.module.css';

/** Says that what stands above it is past its review date. */
export function Reviewed() {
  return (
    <p className={styles.reviewed}>
      <Words id="call.being-reviewed" />
    </p>
  );
}
