import { Clock, Moon, Sun } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { localeOf } from '../../../i18n/locale.ts';
import { Words } from '../../../i18n/words.tsx';
import type { ScreenHours, Settings } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { AskedPage } from '../asked-page.tsx';
import { writtenTime } from '../health/values.policy.ts';
import styles from './opening.module.css';

export interface OpeningPageProps {
  ask: () => Promise<ScreenHours>;
  wish: (wish: 'on' | 'off' | 'hours') => Promise<ScreenHours>;
  country: Settings['country'];
}

/** Whether the screen is on while nobody is there, why, and until when; and what staff may do about it for today. */
export function OpeningPage({ ask, wish, country }: OpeningPageProps) {
  const [asked, setAsked] = useState<{ wish: 'on' | 'off' | 'hours'; at: number } | null>(null);
  // Another wish is another question, so that the page shows what came of it.
  const tell = useCallback(() => (asked === null ? ask() : wish(asked.wish)), [ask, wish, asked]);
  const want = (wanted: 'on' | 'off' | 'hours') => setAsked({ wish: wanted, at: Date.now() });
  return (
    <AskedPage ask={tell} at={() => null} country={country}>
      {(hours) => (
        <>
          <Now hours={hours} country={country} />
          <div className={styles.ways}>
            <Button icon={Sun} off={hours.isOpen && hours.why === 'staff'} onPress={() => want('on')}>
              <Words id="opening.keep-on" />
            </Button>
            <Button icon={Moon} off={!hours.isOpen} onPress={() => want('off')}>
              <Words id="opening.rest" />
            </Button>
            <Button icon={Clock} off={hours.why !== 'staff'} onPress={() => want('hours')}>
              <Words id="opening.by-hours" />
            </Button>
          </div>
          <p className={styles.note}>
            <Words id="opening.note" />
          </p>
        </>
      )}
    </AskedPage>
  );
}

function Now({
  hours: { isOpen, why, changesAt },
  country,
}: {
  hours: ScreenHours;
  country: Settings['country'];
}) {
  const locale = localeOf(useIntl().locale, country);
  return (
    <div className={styles.now} role="status" data-open={isOpen} data-why={why}>
      <p className={styles.is}>
        <Words id={isOpen ? 'opening.on' : 'opening.resting'} />
      </p>
      <p>
        <Words id={`opening.why.${why}`} />
      </p>
      {changesAt !== null && (
        <p>
          <Words id="opening.until" values={{ time: writtenTime(changesAt, locale) }} />
        </p>
      )}
    </div>
  );
}
