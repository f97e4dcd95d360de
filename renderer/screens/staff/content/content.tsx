import { History as HistoryIcon, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { localeOf } from '../../../i18n/locale.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Installed, Offer, PackDesk, PackState, Settings } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { writtenTime } from '../health/values.policy.ts';
import pageStyles from '../staff-page.module.css';
import { useAsked } from '../use-asked.ts';
import styles from './content.module.css';
import { PackHistory } from './history.tsx';
import { Offers } from './offers.tsx';
import { PackLines } from './pack-lines.tsx';
import { RollBack } from './roll-back.tsx';
import { WhatChanges } from './what-changes.tsx';

export interface ContentPageProps {
  /** The calls of the bridge with which staff see and install content. */
  desk: PackDesk;
  /** Calls back when what the desk tells is another; returns what ends that. */
  onChanged: (listener: () => void) => () => void;
  /** Whether whoever looks at it may install and go back. */
  mayInstall: boolean;
  country: Settings['country'];
  onFault: (error: unknown) => void;
  /** Something new is on the screen, so that touches at one spot are known to be a reader’s. */
  onNews: () => void;
}

/** What lies over the page. What is gone back to is kept from when it was opened: afterwards it is what is installed. */
type Open = { is: 'changes'; offer: Offer } | { is: 'history' } | { is: 'roll-back'; before: Installed };

/** Which content is installed and which was before, which packs are offered, and what became of others. */
export function ContentPage({ desk, onChanged, mayInstall, country, onFault, onNews }: ContentPageProps) {
  const { answer, isAsking, hasFailed, again } = useAsked(desk.packs);
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => onChanged(again), [onChanged, again]);
  const close = () => {
    setOpen(null);
    again();
  };
  if (answer === null)
    return (
      <p className={pageStyles.note} role="status">
        {isAsking && <Words id="health.checking" />}
        {hasFailed && <Words id="staff.failed" />}
      </p>
    );
  const panel = { country, onFault, onNews, onClose: close };
  return (
    <div className={styles.page}>
      <InstalledNow state={answer} country={country} />
      <Before
        state={answer}
        country={country}
        mayInstall={mayInstall}
        onRollBack={(before) => setOpen({ is: 'roll-back', before })}
      />
      <Offers state={answer} country={country} onOpen={(offer) => setOpen({ is: 'changes', offer })} />
      <div>
        <Button icon={HistoryIcon} onPress={() => setOpen({ is: 'history' })}>
          <Words id="packs.history" />
        </Button>
      </div>
      {open?.is === 'history' && <PackHistory rows={answer.history} {...panel} />}
      {open?.is === 'roll-back' && <RollBack desk={desk} before={open.before} {...panel} />}
      {open?.is === 'changes' && (
        <WhatChanges
          desk={desk}
          offer={open.offer}
          mayInstall={mayInstall}
          progress={answer.installing}
          {...panel}
        />
      )}
    </div>
  );
}

function InstalledNow({ state, country }: { state: PackState; country: Settings['country'] }) {
  const say = useWords();
  const { now, isShown, lasts, stale } = state;
  return (
    <section className={styles.part} data-part="now" data-stop={say('packs.now')}>
      <h2>{say('packs.now')}</h2>
      <PackLines installed={now} country={country} />
      <When installed={now} country={country} />
      {!isShown && (
        <p role="status">
          <Words id="packs.not-shown-yet" />
        </p>
      )}
      {!lasts && (
        <p className={styles.heed}>
          <Words id="packs.in-memory" />
        </p>
      )}
      {stale.length > 0 && (
        <div className={styles.heed}>
          <p>
            <Words id="packs.stale" values={{ count: stale.length }} />
          </p>
          <ul className={styles.names}>
            {stale.map(({ deck, language, title }) => (
              <li key={`${language} ${deck}`} lang={language}>
                {title}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function When({ installed: { at }, country }: { installed: Installed; country: Settings['country'] }) {
  const locale = localeOf(useIntl().locale, country);
  return (
    at !== null && (
      <p className={styles.quiet}>
        <Words id="packs.since" values={{ at: writtenTime(at, locale) }} />
      </p>
    )
  );
}

interface BeforeProps {
  state: PackState;
  country: Settings['country'];
  mayInstall: boolean;
  onRollBack: (before: Installed) => void;
}

function Before({ state: { before }, country, mayInstall, onRollBack }: BeforeProps) {
  const say = useWords();
  return (
    <section className={styles.part} data-part="before" data-stop={say('packs.before')}>
      <h2>{say('packs.before')}</h2>
      {before === null && (
        <p>
          <Words id="packs.nothing-before" />
        </p>
      )}
      {before !== null && (
        <>
          <PackLines installed={before} country={country} />
          <When installed={before} country={country} />
          {mayInstall ? (
            <div>
              <Button icon={Undo2} onPress={() => onRollBack(before)}>
                <Words id="packs.roll-back" />
              </Button>
            </div>
          ) : (
            <p className={styles.quiet}>
              <Words id="packs.admin-rolls-back" />
            </p>
          )}
        </>
      )}
    </section>
  );
}
