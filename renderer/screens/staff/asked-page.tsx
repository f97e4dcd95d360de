import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { localeOf } from '../../i18n/locale.ts';
import { Words } from '../../i18n/words.tsx';
import type { Settings } from '../../session-driver/kiosk.ts';
import { Button } from '../../ui/button/button.tsx';
import { writtenTime } from './health/values.policy.ts';
import styles from './staff-page.module.css';
import { useAsked } from './use-asked.ts';

export interface AskedPageProps<T> {
  /** Asks the shell; must stay the same from one drawing to the next. */
  ask: () => Promise<T>;
  /** When an answer was given, in milliseconds since 1970; null where it does not say. */
  at: (answer: T) => number | null;
  country: Settings['country'];
  children: (answer: T) => ReactNode;
}

/** A page of staff that shows an answer of the shell as it was at one moment, and asks again when it is told to. */
export function AskedPage<T>({ ask, at, country, children }: AskedPageProps<T>) {
  const { answer, isAsking, hasFailed, again } = useAsked(ask);
  const locale = localeOf(useIntl().locale, country);
  const when = answer === null ? null : at(answer);
  return (
    <div className={styles.page} data-asking={isAsking}>
      {answer !== null && children(answer)}
      <div className={styles.again}>
        <Button icon={RotateCw} off={isAsking} onPress={again}>
          <Words id="health.again" />
        </Button>
        <p className={styles.note} role="status">
          {isAsking && <Words id="health.checking" />}
          {!isAsking && hasFailed && <Words id="health.failed" />}
          {!isAsking && !hasFailed && when !== null && writtenTime(when, locale)}
        </p>
      </div>
    </div>
  );
}
