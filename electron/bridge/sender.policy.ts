/** Who may call the bridge: the top frame of the kiosk's own page, and nobody else. */

/** The one page that holds the kiosk. */
export const pageAddress = 'app://anteroom/index.html';

/** What the gate has to know of the frame that sent a call; null when the frame is gone. */
export interface Sender {
  url: string;
  parent: unknown;
}

export type SenderVerdict = 'ok' | 'frame is gone' | 'frame is inside another' | 'frame is another page';

/** Judges the sender of a call. Only a fragment (`#…`) may follow the page's address. */
export function judgeSender(frame: Sender | null): SenderVerdict {
  if (frame === null) return 'frame is gone';
  if (frame.parent !== null) return 'frame is inside another';
  const [address] = frame.url.split('#');
  return address === pageAddress ? 'ok' : 'frame is another page';
}

export type RoleVerdict = 'ok' | 'window has no role' | 'role may not call this';

/** Judges the role that the shell gave the sender's window, against those that a call is for. */
export function judgeRole(role: string | undefined, allowed: readonly string[]): RoleVerdict {
  if (role === undefined) return 'window has no role';
  return allowed.includes(role) ? 'ok' : 'role may not call this';
}
