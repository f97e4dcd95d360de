import { Eye, EyeOff, Globe, LogOut, MonitorPause, MonitorPlay, MonitorX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import type { FamilyView } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useSend, useSession, useSettings } from '../kiosk/kiosk-context.ts';
import { useConsultation } from './consultation-context.ts';
import styles from './presenter.module.css';
import { clockTime } from './stopwatch.ts';
import { useLead, useTalk } from './talking.tsx';

/**
 * The clock, what the family sees, and what changes that: above every screen of the presenter. What stands inside it has a line of
 * its own below.
 */
export function PresenterBar({ children }: { children?: ReactNode }) {
  const say = useWords();
  const send = useSend();
  const { family } = useConsultation();
  const { spent, view } = useTalk();
  const lead = useLead();
  const deck = useSession(({ context }) => context.visit.deck?.id);
  const [isEnding, setIsEnding] = useState(false);
  const sees: MessageId = lead.frozen && !lead.isBlank ? 'presenter.sees-frozen' : seen[view.shows.kind];
  return (
    <header className={styles.bar}>
      <dl className={styles.clock}>
        <div>
          <dt>{say('presenter.elapsed')}</dt>
          <dd>{clockTime(spent.elapsed)}</dd>
        </div>
        {deck !== undefined && (
          <div>
            <dt>{say('presenter.in-deck')}</dt>
            <dd>{clockTime(spent.decks[deck] ?? 0)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.sees} role="status" data-family={family}>
        <Icon of={family === 0 ? MonitorX : lead.isBlank ? EyeOff : Eye} />
        {say(family === 0 ? 'presenter.one-screen' : sees)}
      </p>
      <Rules />
      <div className={styles.barButtons}>
        <Button
          icon={EyeOff}
          pressed={lead.isBlank}
          onPress={() => send({ type: 'lead', change: { to: 'blank', isBlank: !lead.isBlank } })}
        >
          <Words id="presenter.blank" />
        </Button>
        <Button
          icon={lead.frozen ? MonitorPlay : MonitorPause}
          pressed={lead.frozen !== null}
          onPress={() =>
            send({ type: 'lead', change: { to: 'freeze', view: lead.frozen === null ? view : null } })
          }
        >
          <Words id="presenter.freeze" />
        </Button>
        <Button icon={LogOut} directional onPress={() => setIsEnding(true)}>
          <Words id="presenter.end" />
        </Button>
      </div>
      {children}
      {isEnding && <End onClose={() => setIsEnding(false)} />}
    </header>
  );
}

/** Whose rules the slides show, and that these are not the clinic's where another country was chosen for this talk. */
function Rules() {
  const say = useWords();
  const { country, clinicCountry } = useSettings();
  const isOther = country !== clinicCountry;
  return (
    <p className={styles.rules} data-country={country} data-other={isOther}>
      <Icon of={Globe} />
      <span>
        {say('presenter.rules', { country: say(`path.country.${country}`) })}
        {isOther && <span className={styles.ofTalk}> · {say('presenter.rules-talk')}</span>}
      </span>
    </p>
  );
}

const seen: Readonly<Record<FamilyView['shows']['kind'], MessageId>> = {
  welcome: 'presenter.sees-welcome',
  blank: 'presenter.sees-blank',
  slide: 'presenter.sees-slide',
  term: 'presenter.sees-term',
  call: 'presenter.sees-call',
  code: 'presenter.sees-code',
};

/** Asks once before everything of the family is gone. */
function End({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const send = useSend();
  return (
    <Panel
      title={say('presenter.end-title')}
      lead={say('presenter.end-lead')}
      closeLabel={say('presenter.end-no')}
      onClose={onClose}
      screen="presenter-end"
    >
      <div className={styles.end}>
        <Button size="large" variant="primary" onPress={() => send({ type: 'finish' })}>
          <Words id="presenter.end-yes" />
        </Button>
      </div>
    </Panel>
  );
}
