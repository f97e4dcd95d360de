import { BadgeCheck, Hourglass } from 'lucide-react';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../../i18n/words.tsx';
import styles from './clinic-review.module.css';

/**
 * The cover's line about the clinic's own review.
 *
 * @param signedOn the day (`YYYY-MM-DD`) on which the clinic signed this very content, or null
 */
export function ClinicReview({ signedOn }: { signedOn: string | null }): ReactElement {
  const say = useWords();
  const { formatDate } = useIntl();
  const day = signedOn && formatDate(signedOn, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <p className={styles.review}>
      {day ? <BadgeCheck aria-hidden="true" /> : <Hourglass aria-hidden="true" />}
      {day ? say('deck.reviewed-on', { day }) : say('deck.not-reviewed')}
    </p>
  );
}
