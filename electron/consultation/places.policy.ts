/** Who stands before which window, in a consultation and outside of one. */

export type Place = 'visitor' | 'presenter' | 'audience';

/**
 * The place of each of the kiosk's windows (ids of their pages, the first display's first). In a consultation one is the
 * presenter's and all others are the family's. A presenter's window that has gone with its display is followed by the
 * first that is left, so that the consultant can go on.
 *
 * @param presenter the page that led until now, or null when none did
 */
export function placesOf(
  windows: readonly number[],
  isOpen: boolean,
  presenter: number | null,
): ReadonlyMap<number, Place> {
  if (!isOpen) return new Map(windows.map((id) => [id, 'visitor']));
  const leading = presenter !== null && windows.includes(presenter) ? presenter : windows[0];
  return new Map(windows.map((id) => [id, id === leading ? 'presenter' : 'audience']));
}
