import styles from './progress.module.css';

export interface ProgressProps {
  /** The slide shown, from 0. */
  index: number;
  count: number;
  /** What it says in words, for example "3 of 12". */
  label: string;
}

/** How far through the slides one is: in words, and as a row of dashes. */
export function Progress({ index, count, label }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <p className={styles.label}>{label}</p>
      <ol className={styles.dashes} aria-hidden="true">
        {Array.from({ length: count }, (_, each) => (
          <li key={`dash-${each.toString()}`} data-is={whereIs(each, index)} />
        ))}
      </ol>
    </div>
  );
}

function whereIs(each: number, index: number): 'past' | 'here' | 'ahead' {
  if (each === index) return 'here';
  return each < index ? 'past' : 'ahead';
}
