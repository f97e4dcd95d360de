import type { ReactNode } from 'react';
import type { MessageId } from '../../../i18n/messages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import styles from './statistics.module.css';

export interface BarRow {
  id: string;
  label: ReactNode;
  /** At least so many; 0: too few to show. */
  count: number;
}

export interface BarTableProps {
  title: string;
  /** What the rows are. */
  what: MessageId;
  /** Null: nothing can be shown. */
  rows: readonly BarRow[] | null;
  hint?: ReactNode;
}

/** A chart that is a table: each row has its words, its number, and a bar beside it that says the same. */
export function BarTable({ title, what, rows, hint }: BarTableProps) {
  const say = useWords();
  const most = Math.max(...(rows ?? []).map(({ count }) => count), 1);
  return (
    <section className={styles.chart}>
      <h2 data-stop="">{title}</h2>
      {hint}
      {rows === null ? (
        <p className={styles.note}>
          <Words id="stats.withheld" />
        </p>
      ) : (
        <table className={styles.table} aria-label={title}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{say(what)}</th>
              <th scope="col">{say('stats.at-least')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, count }) => (
              <tr key={id} data-row={id} data-count={count} data-stop="">
                <th scope="row">{label}</th>
                <td>
                  <div className={styles.told}>
                    <span className={styles.number}>{count === 0 ? say('stats.few') : count}</span>
                    <Bar share={count / most} />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A bar of this share of the longest; too few is an empty frame, which no length is. */
function Bar({ share }: { share: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {share === 0 ? (
        <rect className={styles.few} x="0.5" y="1" width="2.5" height="8" />
      ) : (
        <rect className={styles.much} width={share * 100} height="10" />
      )}
    </svg>
  );
}
