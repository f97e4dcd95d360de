import { useMemo, useSyncExternalStore } from 'react';
import type { Settings } from '../../session-driver/kiosk.ts';
import type { Picture } from '../../theme/millimetres.policy.ts';

/** What this page fills, with what the clinic measured of it. The page is taken to fill the screen, as it does in a kiosk. */
export function usePicture({ diagonalInches, lowerEdgeCm }: Settings['mounting']): Picture {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  return useMemo(
    () => ({ width, height, diagonalInches, lowerEdgeCm }),
    [width, height, diagonalInches, lowerEdgeCm],
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
