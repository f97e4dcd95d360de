import { useIntl } from 'react-intl';
import type { ShownFact } from '../../../slides/format/model/library.ts';
import { localeOf } from '../../i18n/locale.ts';
import { useWords } from '../../i18n/words.tsx';
import type { Settings } from '../../session-driver/kiosk.ts';
import { writtenDay } from './health/values.policy.ts';

export interface FactDaysProps {
  checked: Pick<ShownFact, 'verification' | 'readOn' | 'reviewBy'>;
  country: Settings['country'];
}

/** When a fact was held against its source, how far, and by when that is due again. */
export function FactDays({ checked: { verification, readOn, reviewBy }, country }: FactDaysProps) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  const day = (iso: string) => writtenDay(iso, locale);
  return (
    <>
      {readOn === null || verification === 'unread'
        ? say('sources.unread')
        : say('sources.read', { day: day(readOn) })}
      {verification === 'partly' && ` ${say('sources.partly')}`}{' '}
      {say('decks.review-by', { day: day(reviewBy) })}
    </>
  );
}
