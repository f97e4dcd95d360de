import styles from './unbroken.module.css';
import { unbrokenParts } from './unbroken-parts.ts';

/** Text in which `CAR T-cell` and its like are never parted at the end of a line. */
export function Unbroken({ children }: { children: string }) {
  return unbrokenParts(children).map(({ text, whole, start }) =>
    whole ? (
      <span key={start} className={styles.whole}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
