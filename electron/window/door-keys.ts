/** Hears the chord that leads to the staff door. It reaches the shell alone: no page sees a key with Ctrl or Alt. */
import type { WebContents } from 'electron';
import { asksForDoor } from './door-keys.policy.ts';

export function hearDoorKeys(contents: Pick<WebContents, 'on'>, asked: () => void): void {
  contents.on('before-input-event', (_event, input) => {
    if (asksForDoor(input)) asked();
  });
}
