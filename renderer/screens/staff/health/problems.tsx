import { firstLanguage } from '../../../../slides/format/languages/faces.ts';
import { Words } from '../../../i18n/words.tsx';
import type { Health } from '../../../session-driver/kiosk.ts';
import styles from './health.module.css';

export interface ProblemsProps {
  problems: Health['lines'][number]['problems'];
}

/** What is wrong in the clinic's files: where, what stands there, and what to write instead. The advice is in English. */
export function Problems({ problems }: ProblemsProps) {
  return (
    <ul className={styles.problems}>
      {problems.map(({ file, line, column, field, value, advice }, place) => (
        // Nothing tells two of them apart but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole.
        <li key={place}>
          <p lang={firstLanguage}>
            {field !== null && <b>{field}: </b>}
            {advice}
          </p>
          {value !== null && (
            <p className={styles.found}>
              <Words id="health.found" /> <code>{value}</code>
            </p>
          )}
          {file !== '' && (
            <p className={styles.place}>
              <code>{file}</code>{' '}
              {line !== null && column !== null && <Words id="health.place" values={{ line, column }} />}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
