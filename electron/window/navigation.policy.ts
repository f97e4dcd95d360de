/** Where a window may go: the kiosk's page and its static screens, by their exact addresses, and nowhere else. */
import { pageAddress } from '../bridge/sender.policy.ts';

/** The calm screen for when the page itself cannot be shown. It needs no script. */
export const safeAddress = 'app://anteroom/safe.html';
/** The empty screen for displays that do not show the kiosk. */
export const coverAddress = 'app://anteroom/cover.html';

/** Whether a navigation that a page asks for may happen: only the kiosk's page onto itself. */
export function mayNavigate(address: string): boolean {
  const [withoutFragment] = address.split('#');
  return withoutFragment === pageAddress;
}
