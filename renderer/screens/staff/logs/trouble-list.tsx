import { useState } from 'react';
import { useIntl } from 'react-intl';
import { firstLanguage } from '../../../../slides/format/languages/faces.ts';
import { localeOf } from '../../../i18n/locale.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Settings, Troubles } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { writtenTime } from '../health/values.policy.ts';
import styles from './logs.module.css';

type Trouble = Troubles[number];

export interface TroubleListProps {
  troubles: Troubles;
  country: Settings['country'];
}

const order: readonly Trouble['kind'][] = ['screen', 'settings', 'content', 'machine', 'refused', 'other'];

/** What went wrong, the newest first: all of it, or what is of one kind. Kinds of which there is nothing are not offered. */
export function TroubleList({ troubles, country }: TroubleListProps) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  const [wanted, setWanted] = useState<Trouble['kind'] | null>(null);
  const kinds = order.filter((kind) => troubles.some((trouble) => trouble.kind === kind));
  const chosen = kinds.find((kind) => kind === wanted) ?? null;
  const shown = troubles.filter(({ kind }) => chosen === null || kind === chosen);
  if (troubles.length === 0) {
    return (
      <p className={styles.none}>
        <Words id="logs.none" />
      </p>
    );
  }
  return (
    <div className={styles.logs}>
      <fieldset className={styles.kinds} aria-label={say('logs.show')}>
        <Button pressed={chosen === null} onPress={() => setWanted(null)}>
          <Words id="logs.all" />
        </Button>
        {kinds.map((kind) => (
          <Button key={kind} pressed={chosen === kind} onPress={() => setWanted(kind)}>
            <Words id={`logs.kind.${kind}`} />
          </Button>
        ))}
      </fieldset>
      <ol className={styles.list}>
        {shown.map((trouble) => (
          <OneTrouble key={`${trouble.at} ${trouble.line}`} trouble={trouble} locale={locale} />
        ))}
      </ol>
    </div>
  );
}

function OneTrouble({ trouble, locale }: { trouble: Trouble; locale: string }) {
  const { at, level, means, line, times } = trouble;
  return (
    <li className={styles.trouble} data-kind={trouble.kind} data-stop="">
      <p className={styles.when}>
        <time dateTime={new Date(at).toISOString()}>{writtenTime(at, locale)}</time>
        <span data-level={level}>
          <Words id={`logs.${level}`} />
        </span>
      </p>
      <div className={styles.what}>
        <p>
          <Words id={`logs.means.${means}`} />
          {times > 1 && (
            <>
              {' '}
              <span className={styles.times}>
                (<Words id="logs.times" values={{ count: times }} />)
              </span>
            </>
          )}
        </p>
        <p className={styles.line}>
          <Words id="logs.for-it" /> <span lang={firstLanguage}>{line}</span>
        </p>
      </div>
    </li>
  );
}
