import { useIntl } from 'react-intl';
import type { HistorySheet as Sheet } from '../../../electron/bridge/contract.ts';
import { wholeDeck } from '../../../slides/format/model/whole-deck.ts';
import { ownName } from '../../i18n/languages.ts';
import { localeOf } from '../../i18n/locale.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { useSettings } from '../kiosk/kiosk-context.ts';
import { writtenTime } from '../staff/health/values.policy.ts';
import styles from './paper.module.css';
import { SheetPage } from './sheet-page.tsx';

/** Letters of a content's hash that are printed: enough to tell two versions apart. The table for a spreadsheet has all. */
const shortHash = 12;

/** Who signed what, and which concerns were noted: a table whose headings stand on every page. */
export function HistorySheet({ sheet }: { sheet: Sheet }) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, useSettings().country);
  return (
    <SheetPage title={say('history-sheet.title')} text={sheet.text}>
      <p>
        <Words
          id="history-sheet.lead"
          values={{ time: writtenTime(sheet.at, locale), entries: sheet.entries.length }}
        />
      </p>
      <table className={styles.history}>
        <thead>
          <tr>
            {(['time', 'what', 'topic', 'who', 'version'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                <Words id={`history-sheet.${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.entries.map((entry) => (
            <Row key={entry.id} entry={entry} locale={locale} />
          ))}
        </tbody>
      </table>
    </SheetPage>
  );
}

function Row({ entry, locale }: { entry: Sheet['entries'][number]; locale: string }) {
  const say = useWords();
  const { event, item, language, part, country } = entry;
  return (
    <tr>
      <td>{writtenTime(entry.at, locale)}</td>
      <td>{say(`history-sheet.${event}`)}</td>
      <td>
        <bdi lang={language}>{entry.title}</bdi>
        {` (${[ownName(language), say(`decks.part.${part}`), country.toUpperCase()].join(', ')})`}
      </td>
      <td>
        <bdi>{event === 'signed' ? `${entry.name}, ${entry.office}` : entry.concern}</bdi>
        {item !== '' && (
          <small>
            {item === wholeDeck ? say('history-sheet.whole') : say('history-sheet.slide', { slide: item })}
          </small>
        )}
      </td>
      <td>
        <code>{entry.hash.slice(0, shortHash)}</code>
      </td>
    </tr>
  );
}
