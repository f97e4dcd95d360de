import { useIntl } from 'react-intl';
import { localeOf } from '../../../i18n/locale.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Health, Settings } from '../../../session-driver/kiosk.ts';
import { Verdict } from '../verdict.tsx';
import styles from './health.module.css';
import { Problems } from './problems.tsx';
import type { ScreenLine } from './screen-line.policy.ts';
import { written } from './values.policy.ts';
import type { VoicesLine } from './voices-line.policy.ts';

/** A line of the shell's, or the page's own. */
export type Line = Health['lines'][number] | ScreenLine | VoicesLine;

export interface HealthLinesProps {
  lines: readonly Line[];
  country: Settings['country'];
}

/** How the kiosk is: a line for each thing, what is wrong first. */
export function HealthLines({ lines, country }: HealthLinesProps) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  const values = (measured: Line['says'][number]['values']) =>
    Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, written(value, locale)]));
  const count = (verdict: string) => lines.filter((line) => line.verdict === verdict).length;
  return (
    <div className={styles.health}>
      <p className={styles.summary} role="status">
        <Words id="health.summary" values={{ it: count('it'), look: count('look') }} />
      </p>
      <ul className={styles.lines}>
        {lines.map(({ line, verdict, says, problems }) => (
          <li key={line} className={styles.line} data-line={line} data-stop={say(`health.${line}`)}>
            <Verdict is={verdict} word={`health.verdict.${verdict}`} />
            <h3>
              <Words id={`health.${line}`} />
            </h3>
            <div className={styles.says}>
              {says.map(({ id, values: measured }) => (
                <p key={`${id} ${JSON.stringify(measured)}`}>
                  <Words id={`health.${id}`} values={values(measured)} />
                </p>
              ))}
              {problems.length > 0 && <Problems problems={problems} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
