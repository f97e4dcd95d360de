import type { Health, Settings } from '../../../session-driver/kiosk.ts';
import { AskedPage } from '../asked-page.tsx';
import { HealthLines } from './health-lines.tsx';

export interface HealthPageProps {
  ask: () => Promise<Health>;
  country: Settings['country'];
}

/** The page that says how the kiosk and its machine are. */
export function HealthPage({ ask, country }: HealthPageProps) {
  return (
    <AskedPage ask={ask} at={({ at }) => at} country={country}>
      {(health) => <HealthLines health={health} country={country} />}
    </AskedPage>
  );
}
