import styles from './ring.module.css';

export interface RingProps {
  /** What is left, from 1 (full) to 0 (empty). */
  left: number;
  /** A number in the middle, for the eye only. */
  children: string | number;
}

const radius = 44;
const around = 2 * Math.PI * radius;

/** A ring that empties. It says nothing by itself: put what it means into words beside it. */
export function Ring({ left, children }: RingProps) {
  const shown = Math.min(Math.max(left, 0), 1);
  return (
    <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
      <circle className={styles.track} cx="50" cy="50" r={radius} />
      <circle
        className={styles.rest}
        cx="50"
        cy="50"
        r={radius}
        strokeDasharray={around}
        strokeDashoffset={around * (1 - shown)}
        transform="rotate(-90 50 50)"
      />
      <text className={styles.number} x="50" y="50" textAnchor="middle" dominantBaseline="central">
        {children}
      </text>
    </svg>
  );
}
