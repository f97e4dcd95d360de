import { firstLanguage } from '../../../../slides/format/languages/faces.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { PackHistoryRow, Settings } from '../../../session-driver/kiosk.ts';
import { Panel } from '../../../ui/panel/panel.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { HistoryRow } from '../history-row.tsx';
import styles from './content.module.css';
import { Paged } from './paged.tsx';
import { refusalInHistory } from './refusal-words.ts';

export interface PackHistoryProps {
  rows: readonly PackHistoryRow[];
  country: Settings['country'];
  onNews: () => void;
  onClose: () => void;
}

/** What became of packs here: installed, refused, taken back, by whom; the newest first. */
export function PackHistory({ rows, country, onNews, onClose }: PackHistoryProps) {
  const say = useWords();
  return (
    <Panel
      title={say('packs.history')}
      lead={say('packs.history-lead')}
      closeLabel={say('panel.close')}
      onClose={onClose}
      screen="pack-history"
      wide
      tall
    >
      <Scroller
        label={say('packs.history')}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        {rows.length === 0 ? (
          <p>
            <Words id="packs.no-history" />
          </p>
        ) : (
          <Paged label={say('packs.history')} all={rows} onNews={onNews}>
            {(row) => <Row key={row.id} row={row} country={country} />}
          </Paged>
        )}
      </Scroller>
    </Panel>
  );
}

function Row({ row, country }: { row: PackHistoryRow; country: Settings['country'] }) {
  const say = useWords();
  const { at, event, pack, version, key, role, detail } = row;
  const why = event === 'refused' ? refusalInHistory(detail) : null;
  return (
    <HistoryRow
      at={at}
      country={country}
      event={event}
      toHeed={event === 'refused' || event === 'fell-back'}
      by={say(role === null ? 'packs.by-itself' : `audit.${role}`)}
    >
      <p>
        <b>{say(`packs.event.${event}`)}</b> <bdi>{[pack, version].filter(Boolean).join(' ')}</bdi>
      </p>
      {why !== null && (
        <p>
          <Words id={why.id} />
        </p>
      )}
      <p className={styles.small}>
        {key !== null && say('packs.key', { name: key })}{' '}
        <code lang={firstLanguage}>{why === null ? '' : why.detail}</code>
      </p>
    </HistoryRow>
  );
}
