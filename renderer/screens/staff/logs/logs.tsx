import type { Settings, Troubles } from '../../../session-driver/kiosk.ts';
import { AskedPage } from '../asked-page.tsx';
import { TroubleList } from './trouble-list.tsx';

export interface LogsPageProps {
  ask: () => Promise<Troubles>;
  country: Settings['country'];
}

/** The page that says what went wrong lately. */
export function LogsPage({ ask, country }: LogsPageProps) {
  return (
    <AskedPage ask={ask} at={() => null} country={country}>
      {(troubles) => <TroubleList troubles={troubles} country={country} />}
    </AskedPage>
  );
}
