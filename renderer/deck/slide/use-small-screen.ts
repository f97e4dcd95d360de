import { useSyncExternalStore } from 'react';
import { followPane, paneSize } from '../../theme/pane.ts';

/** CSS pixels: a panel of 900 × 1600 under Windows scaling of 175 %, either way up, has a side of 512, and many have one of 600. */
const small = 620;

function isSmall(): boolean {
  const { width, height } = paneSize();
  return Math.min(width, height) <= small;
}

/** Whether the page is so small that the buttons of a picture's parts find no place of their own on a slide. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(followPane, isSmall, () => false);
}
