import type { Health, Settings } from '../../../session-driver/kiosk.ts';
import type { Picture } from '../../../theme/millimetres.policy.ts';
import { AskedPage } from '../asked-page.tsx';
import { HealthLines, type Line } from './health-lines.tsx';
import { screenLine, withLine } from './screen-line.policy.ts';
import { type OfferedVoice, voicesLine } from './voices-line.policy.ts';

export interface HealthPageProps {
  ask: () => Promise<Health>;
  country: Settings['country'];
  /** The screen, with what the clinic measured of it. */
  picture: Picture;
  /** The languages on offer, and whether there is a voice for them. */
  voices: readonly OfferedVoice[];
}

/** The page that says how the kiosk, its machine and its screen are. */
export function HealthPage({ ask, country, picture, voices }: HealthPageProps) {
  return (
    <AskedPage ask={ask} at={({ at }) => at} country={country}>
      {({ lines }) => (
        <HealthLines
          lines={[...withLine<Line, Line>(lines, screenLine(picture)), voicesLine(voices)]}
          country={country}
        />
      )}
    </AskedPage>
  );
}
