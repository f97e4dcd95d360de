import { useSyncExternalStore } from 'react';
import type { Ease } from '../../session/index.ts';

const query = '(prefers-reduced-motion: reduce)';

/** Whether the machine is set to move as little as possible, or somebody asked for calm. */
export function useReducedMotion({ isCalm }: Pick<Ease, 'isCalm'>): boolean {
  const isSet = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return isCalm || isSet;
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
