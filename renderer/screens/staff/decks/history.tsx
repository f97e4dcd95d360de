import { FileText, Table } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ownName } from '../../../i18n/languages.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type {
  Handed,
  HistoryForm,
  Settings,
  HistoryRow as SignedRow,
  SignOffDesk,
} from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Panel } from '../../../ui/panel/panel.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { handedWords } from '../handed-words.ts';
import { HistoryRow } from '../history-row.tsx';
import { useAsked } from '../use-asked.ts';
import styles from './history.module.css';

export interface HistoryProps {
  desk: Pick<SignOffDesk, 'signHistory' | 'exportHistory'>;
  country: Settings['country'];
  onFault: (error: unknown) => void;
  onClose: () => void;
}

/** Who signed what, and which concerns were noted, the newest first; all of it can be saved as a table or a document. */
export function History({ desk, country, onFault, onClose }: HistoryProps) {
  const say = useWords();
  const { answer, hasFailed } = useAsked(desk.signHistory);
  const { locale: language } = useIntl();
  const [saved, setSaved] = useState<Handed | 'making' | null>(null);
  const isOff = answer === null || answer.length === 0 || saved === 'making';
  const save = (form: HistoryForm) => {
    setSaved('making');
    desk.exportHistory(form, language).then(setSaved, (error: unknown) => {
      onFault(error);
      setSaved({ outcome: 'failed' });
    });
  };
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
        <Button icon={Table} off={isOff} onPress={() => save('csv')}>
          <Words id="decks.save-table" />
        </Button>
        <Button icon={FileText} off={isOff} onPress={() => save('pdf')}>
          <Words id="decks.save-pdf" />
        </Button>
        <p role="status" data-handed={saved === null || saved === 'making' ? saved : saved.outcome}>
          {saved === 'making' && say('paper.making')}
          {saved !== null && saved !== 'making' && <Words {...handedWords(saved)} />}
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

function Row({ row, country }: { row: SignedRow; country: Settings['country'] }) {
  const say = useWords();
  return (
    <HistoryRow at={row.at} country={country} event={row.event} toHeed={row.event === 'concern'}>
      <p>
        <b>{say(`decks.event.${row.event}`)}</b> <bdi lang={row.language}>{row.title}</bdi>
        {` (${ownName(row.language)}, ${say(`decks.part.${row.part}`)})`}
      </p>
      <p>
        <bdi>{row.event === 'signed' ? `${row.name}, ${row.office}` : row.concern}</bdi>
      </p>
    </HistoryRow>
  );
}
