import { Save } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ownName } from '../../../i18n/languages.ts';
import { localeOf } from '../../../i18n/locale.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { HistoryRow, Settings, SignOffDesk } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Panel } from '../../../ui/panel/panel.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { writtenTime } from '../health/values.policy.ts';
import { useAsked } from '../use-asked.ts';
import styles from './history.module.css';

export interface HistoryProps {
  desk: Pick<SignOffDesk, 'signHistory' | 'exportHistory'>;
  country: Settings['country'];
  onFault: (error: unknown) => void;
  onClose: () => void;
}

/** Who signed what, and which concerns were noted, the newest first; all of it can be saved as a table. */
export function History({ desk, country, onFault, onClose }: HistoryProps) {
  const say = useWords();
  const { answer, hasFailed } = useAsked(desk.signHistory);
  const [saved, setSaved] = useState<{ file: string } | 'failed' | null>(null);
  const save = () =>
    void desk.exportHistory().then(
      (exported) => setSaved(exported.outcome === 'written' ? { file: exported.file } : 'failed'),
      (error: unknown) => {
        onFault(error);
        setSaved('failed');
      },
    );
  return (
    <Panel
      title={say('decks.history')}
      lead={say('decks.history-lead')}
      closeLabel={say('panel.close')}
      onClose={onClose}
      screen="sign-history"
      wide
      tall
    >
      <div className={styles.save}>
        <Button icon={Save} off={answer === null || answer.length === 0} onPress={save}>
          <Words id="decks.save-history" />
        </Button>
        <p role="status">
          {saved === 'failed' && say('decks.not-saved')}
          {saved !== null && saved !== 'failed' && say('decks.saved', { file: saved.file })}
          {hasFailed && say('staff.failed')}
        </p>
      </div>
      <Scroller
        label={say('decks.history')}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        {answer?.length === 0 && (
          <p>
            <Words id="decks.no-history" />
          </p>
        )}
        <ol className={styles.list}>
          {answer?.map((row) => (
            <Row key={row.id} row={row} country={country} />
          ))}
        </ol>
      </Scroller>
    </Panel>
  );
}

function Row({ row, country }: { row: HistoryRow; country: Settings['country'] }) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  return (
    <li className={styles.row} data-event={row.event} data-stop="">
      <time dateTime={new Date(row.at).toISOString()}>{writtenTime(row.at, locale)}</time>
      <div>
        <p>
          <b>{say(`decks.event.${row.event}`)}</b> <bdi lang={row.language}>{row.title}</bdi>
          {` (${ownName(row.language)}, ${say(`decks.part.${row.part}`)})`}
        </p>
        <p>
          <bdi>{row.event === 'signed' ? `${row.name}, ${row.office}` : row.concern}</bdi>
        </p>
      </div>
    </li>
  );
}
