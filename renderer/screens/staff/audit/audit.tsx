import { useIntl } from 'react-intl';
import { firstLanguage } from '../../../../slides/format/languages/faces.ts';
import { localeOf } from '../../../i18n/locale.ts';
import { Words } from '../../../i18n/words.tsx';
import type { AuditRow, Settings } from '../../../session-driver/kiosk.ts';
import { AskedPage } from '../asked-page.tsx';
import { writtenTime } from '../health/values.policy.ts';
import styles from '../logs/logs.module.css';

export interface AuditPageProps {
  ask: () => Promise<readonly AuditRow[]>;
  country: Settings['country'];
}

/** The page that says who came to the staff door, and what they did behind it; the newest first. */
export function AuditPage({ ask, country }: AuditPageProps) {
  return (
    <AskedPage ask={ask} at={() => null} country={country}>
      {(rows) => <Rows rows={rows} country={country} />}
    </AskedPage>
  );
}

function Rows({ rows, country }: { rows: readonly AuditRow[]; country: Settings['country'] }) {
  const locale = localeOf(useIntl().locale, country);
  if (rows.length === 0) {
    return (
      <p className={styles.none}>
        <Words id="audit.none" />
      </p>
    );
  }
  return (
    <div className={styles.logs}>
      <ol className={styles.list}>
        {rows.map(({ id, at, event, role, detail }) => (
          <li key={id} className={styles.trouble} data-event={event} data-stop="">
            <p className={styles.when}>
              <time dateTime={new Date(at).toISOString()}>{writtenTime(at, locale)}</time>
              <span data-level="none">
                <Words id={`audit.${role ?? 'nobody'}`} />
              </span>
            </p>
            <div className={styles.what}>
              <p>
                <Words id={`audit.${event}`} />
              </p>
              {detail !== '' && (
                <p className={styles.line} lang={firstLanguage}>
                  {detail}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
