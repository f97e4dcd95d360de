import { useLayoutEffect } from 'react';
import { leastRem, type Picture } from '../../theme/millimetres.policy.ts';

/** Gives the whole page the least size of words and targets that this screen needs, if any; the style sheets do the rest. */
export function usePictureOnPage(picture: Picture | null): void {
  const least = picture === null ? 0 : leastRem(picture);
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--least-rem', `${least.toFixed(3)}px`);
    measureAnew(document.getElementById('root'));
  }, [least]);
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
