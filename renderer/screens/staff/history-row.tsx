import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { localeOf } from '../../i18n/locale.ts';
import type { Settings } from '../../session-driver/kiosk.ts';
import { writtenTime } from './health/values.policy.ts';
import styles from './history-row.module.css';

export interface HistoryRowProps {
  /** Milliseconds since 1970. */
  at: number;
  country: Settings['country'];
  /** What happened, for style and tests. */
  event: string;
  /** Whether whoever reads the history should stop at it. */
  toHeed: boolean;
  /** Who did it. */
  by?: string;
  /** What happened, in words. */
  children: ReactNode;
}

/** A row of a history: when, by whom, and beside it what happened. */
export function HistoryRow({ at, country, event, toHeed, by, children }: HistoryRowProps) {
  const locale = localeOf(useIntl().locale, country);
  return (
    <li className={styles.row} data-event={event} data-heed={toHeed || null} data-stop="">
      <p className={styles.when}>
        <time dateTime={new Date(at).toISOString()}>{writtenTime(at, locale)}</time>
        {by !== undefined && <span>{by}</span>}
      </p>
      <div className={styles.what}>{children}</div>
    </li>
  );
}
