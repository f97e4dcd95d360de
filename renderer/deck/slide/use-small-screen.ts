import { useSyncExternalStore } from 'react';

/** CSS pixels: a panel of 900 × 1600 under Windows scaling of 175 %, either way up, has a side of 512, and many have one of 600. */
const query = '(max-width: 620px), (max-height: 620px)';

function follow(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether the screen is so small that the buttons of a picture's parts find no place of their own on a slide. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(
    follow,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
