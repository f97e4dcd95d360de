import { useWords, Words } from '../../../i18n/words.tsx';
import type { LockLine, Settings } from '../../../session-driver/kiosk.ts';
import { AskedPage } from '../asked-page.tsx';
import { Verdict } from '../verdict.tsx';
import styles from './lock-check.module.css';

export interface LockCheckPageProps {
  ask: () => Promise<readonly LockLine[]>;
  country: Settings['country'];
}

/** What of the machine's lock holds; what does not comes first, with the place where IT reads what to do. */
export function LockCheckPage({ ask, country }: LockCheckPageProps) {
  return (
    <AskedPage ask={ask} at={() => null} country={country}>
      {(lines) => <LockLines lines={lines} />}
    </AskedPage>
  );
}

function LockLines({ lines }: { lines: readonly LockLine[] }) {
  const say = useWords();
  const count = (verdict: LockLine['verdict']) => lines.filter((line) => line.verdict === verdict).length;
  return (
    <>
      <p className={styles.summary} role="status">
        <Words id="lock.summary" values={{ bad: count('not-good'), unseen: count('unseen') }} />
      </p>
      <ul className={styles.lines}>
        {lines.map(({ id, verdict, doc }) => (
          <li key={id} className={styles.line} data-check={id} data-stop={say(`lock.${id}`)}>
            <Verdict is={verdict} word={`lock.${verdict}`} />
            <div>
              <h3>
                <Words id={`lock.${id}`} />
              </h3>
              {verdict !== 'good' && (
                <p className={styles.doc}>
                  <Words id="lock.read" /> <code>{doc}</code>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
