/** Hears the chord that ends a kiosk which is not packaged. */
import type { WebContents } from 'electron';
import { asksToLeave } from './way-back.policy.ts';

export function openWayBack(
  contents: Pick<WebContents, 'on'>,
  { isPackaged, leave }: { isPackaged: boolean; leave: () => void },
): void {
  contents.on('before-input-event', (_event, input) => {
    if (asksToLeave(input, isPackaged)) leave();
  });
}
