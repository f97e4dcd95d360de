/** The pages that show what the shell tells staff, the one that tests the screen itself, and the one that sets the kiosk up. */
import { useCallback, useMemo } from 'react';
import { Words } from '../../i18n/words.tsx';
import { useOfferedVoices } from '../aloud/use-aloud.ts';
import { useKiosk, useSend, useSession, useSettings } from '../kiosk/kiosk-context.ts';
import { usePicture } from '../kiosk/use-picture.ts';
import { AuditPage } from './audit/audit.tsx';
import { ContentPage } from './content/content.tsx';
import { DecksPage } from './decks/decks.tsx';
import { HealthPage } from './health/health.tsx';
import { LockCheckPage } from './lock-check/lock-check.tsx';
import { LogsPage } from './logs/logs.tsx';
import { OpeningPage } from './opening/opening.tsx';
import type { StaffPageProps } from './pages.ts';
import { PlaylistsPage } from './playlists/playlists.tsx';
import { ScreenTests } from './screen-tests/screen-tests.tsx';
import { type SetUpAsks, SetUpPage } from './set-up/set-up.tsx';
import { StatisticsPage } from './statistics/statistics.tsx';
import { useAsked } from './use-asked.ts';

export function Health() {
  const { kiosk } = useKiosk();
  const { country, mounting } = useSettings();
  return (
    <HealthPage
      ask={kiosk.health}
      country={country}
      picture={usePicture(mounting)}
      voices={useOfferedVoices()}
    />
  );
}

export function Logs() {
  const { kiosk } = useKiosk();
  return <LogsPage ask={kiosk.troubles} save={kiosk.supportBundle} country={useSettings().country} />;
}

export function Statistics() {
  const { kiosk } = useKiosk();
  return (
    <StatisticsPage ask={kiosk.statistics} save={kiosk.exportStatistics} country={useSettings().country} />
  );
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

export function Decks() {
  const { kiosk, report, session } = useKiosk();
  const onFault = useCallback((error: unknown) => report('staff decks', error), [report]);
  return (
    <DecksPage
      desk={kiosk}
      country={useSettings().country}
      onFault={onFault}
      onNews={() => session.written()}
    />
  );
}

export function Screen() {
  const { session } = useKiosk();
  const send = useSend();
  return <ScreenTests take={session.take} alive={() => send({ type: 'activity' })} />;
}

export function SetUp() {
  const { kiosk, report } = useKiosk();
  const send = useSend();
  const { answer, isAsking, hasFailed } = useAsked(kiosk.setUp);
  const asks = useMemo<SetUpAsks>(
    () => ({
      logos: kiosk.logos,
      judgePin: kiosk.judgePin,
      save: kiosk.saveSetUp,
      report,
      done: () => send({ type: 'staff-left' }),
    }),
    [kiosk, report, send],
  );
  if (answer !== null) return <SetUpPage view={answer} asks={asks} />;
  if (isAsking) return null;
  return (
    <p role="status">
      <Words id={hasFailed ? 'staff.failed' : 'setup.elsewhere'} />
    </p>
  );
}

export function Playlists() {
  const { kiosk } = useKiosk();
  const language = useSession(({ context }) => context.visit.language);
  const choices = useCallback(() => kiosk.playlistChoices(language), [kiosk, language]);
  return (
    <PlaylistsPage
      ask={kiosk.playlists}
      choices={choices}
      save={kiosk.savePlaylist}
      remove={kiosk.removePlaylist}
      share={kiosk.sharePlaylist}
    />
  );
}

export function Content({ role }: StaffPageProps) {
  const { kiosk, report, session } = useKiosk();
  const onFault = useCallback((error: unknown) => report('staff content', error), [report]);
  const onChanged = useCallback((listener: () => void) => kiosk.on('packsChanged', listener), [kiosk]);
  return (
    <ContentPage
      desk={kiosk}
      onChanged={onChanged}
      mayInstall={role === 'admin'}
      country={useSettings().country}
      onFault={onFault}
      onNews={() => session.written()}
    />
  );
}
