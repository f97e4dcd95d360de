/** The pages that show what the shell tells staff, and the one that tests the screen itself. */
import { useKiosk, useSend, useSettings } from '../kiosk/kiosk-context.ts';
import { AuditPage } from './audit/audit.tsx';
import { HealthPage } from './health/health.tsx';
import { LockCheckPage } from './lock-check/lock-check.tsx';
import { LogsPage } from './logs/logs.tsx';
import { OpeningPage } from './opening/opening.tsx';
import { ScreenTests } from './screen-tests/screen-tests.tsx';

export function Health() {
  const { kiosk } = useKiosk();
  return <HealthPage ask={kiosk.health} country={useSettings().country} />;
}

export function Logs() {
  const { kiosk } = useKiosk();
  return <LogsPage ask={kiosk.troubles} country={useSettings().country} />;
}

export function Audit() {
  const { kiosk } = useKiosk();
  return <AuditPage ask={kiosk.audit} country={useSettings().country} />;
}

export function LockCheck() {
  const { kiosk } = useKiosk();
  return <LockCheckPage ask={kiosk.lockCheck} country={useSettings().country} />;
}

export function Opening() {
  const { kiosk } = useKiosk();
  return <OpeningPage ask={kiosk.screenHours} wish={kiosk.wishScreen} country={useSettings().country} />;
}

export function Screen() {
  const { session } = useKiosk();
  const send = useSend();
  return <ScreenTests take={session.take} alive={() => send({ type: 'activity' })} />;
}
