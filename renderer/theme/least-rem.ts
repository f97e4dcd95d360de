/**
 * Gives a page the least rem that its screen needs, and says how much larger than usual a rem is by that (`millimetres.policy.ts`).
 *
 * @param least CSS pixels; 0 where nothing is asked
 */
export function setLeastRem(page: Document, least: number, grown: number): void {
  const { style } = page.documentElement;
  style.setProperty('--least-rem', `${least.toFixed(3)}px`);
  style.setProperty('--grown', grown.toFixed(3));
  measureAnew(page.getElementById('root'));
}

/**
 * Chromium goes on measuring a container in the rem of its last layout, as long as nothing in it has asked for rem. So the
 * page stops being a container for as long as a layout takes.
 */
function measureAnew(container: HTMLElement | null): void {
  container?.style.setProperty('container-type', 'normal');
  container?.getBoundingClientRect();
  container?.style.removeProperty('container-type');
}

/** Gives a page the least side of a target, in CSS pixels. */
export function setLeastSide(page: Document, side: number): void {
  page.documentElement.style.setProperty('--least-side', `${side.toFixed(2)}px`);
}
