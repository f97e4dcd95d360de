import { LifeBuoy } from 'lucide-react';
import { Words } from '../../../i18n/words.tsx';
import type { Handed, Settings, Troubles } from '../../../session-driver/kiosk.ts';
import { AskedPage } from '../asked-page.tsx';
import { SaveFile } from '../save-file.tsx';
import styles from './logs.module.css';
import { TroubleList } from './trouble-list.tsx';

export interface LogsPageProps {
  ask: () => Promise<Troubles>;
  /** Writes the support bundle. */
  save: () => Promise<Handed>;
  country: Settings['country'];
}

/** The page that says what went wrong lately. */
export function LogsPage({ ask, save, country }: LogsPageProps) {
  return (
    <AskedPage ask={ask} at={() => null} country={country}>
      {(troubles) => (
        <>
          <div>
            <SaveFile words="logs.support" icon={LifeBuoy} save={save} />
            <p className={styles.support}>
              <Words id="logs.support-what" />
            </p>
          </div>
          <TroubleList troubles={troubles} country={country} />
        </>
      )}
    </AskedPage>
  );
}
