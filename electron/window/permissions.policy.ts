/**
 * What a page may use of the machine. Electron grants every permission that nobody denies, so the answer is given
 * for all of them at once: the kiosk needs none, not even fullscreen (its window already is).
 */
export function mayUse(_permission: string): boolean {
  return false;
}
