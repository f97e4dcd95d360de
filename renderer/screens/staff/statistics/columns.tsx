import type { MessageId } from '../../../i18n/messages.ts';
import { useWords } from '../../../i18n/words.tsx';
import styles from './statistics.module.css';

export interface Column {
  id: string;
  /** Below the column, short; and in full. */
  short: string;
  label: string;
  /** At least so many; 0: too few to show. */
  count: number;
}

export interface ColumnsProps {
  title: string;
  /** What the columns are. */
  what: MessageId;
  columns: readonly Column[];
}

/** One column for each day or week, and a table with the same numbers for who does not see it. */
export function Columns({ title, what, columns }: ColumnsProps) {
  const say = useWords();
  const most = Math.max(...columns.map(({ count }) => count), 1);
  const told = (count: number) => (count === 0 ? say('stats.few') : String(count));
  return (
    <section className={styles.chart} data-stop="">
      <h2>{title}</h2>
      <div className={styles.columns} aria-hidden="true">
        {columns.map(({ id, short, count }) => (
          <div key={id} className={styles.column} data-column={id} data-count={count}>
            <span className={styles.number}>{told(count)}</span>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
              {count === 0 ? (
                <rect className={styles.few} x="1" y="96" width="8" height="3.5" />
              ) : (
                <rect
                  className={styles.much}
                  y={100 - (count / most) * 100}
                  width="10"
                  height={(count / most) * 100}
                />
              )}
            </svg>
            <span className={styles.short}>{short}</span>
          </div>
        ))}
      </div>
      <table className="visually-hidden" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say(what)}</th>
            <th scope="col">{say('stats.at-least')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ id, label, count }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{told(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
