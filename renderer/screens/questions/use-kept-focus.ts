import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/** Which button of which row had the focus, as the row stood before the change. */
interface Kept {
  button: string;
  row: Element | null;
  at: number;
}

export interface KeptFocus<Place extends HTMLElement> {
  /** Around the rows. */
  place: RefObject<Place | null>;
  /** Says that a change of the row at this place, from 0, is about to come. */
  keep: (at: number) => void;
}

/**
 * Keeps the focus on the button that was pressed while rows move or go: on a row that moved it goes along, and after one
 * that is gone it is on the next. A browser drops it. A finger leaves no focus, and then none is given.
 *
 * @param rows changes when the rows do; each row's buttons are named by `data-does`
 */
export function useKeptFocus<Place extends HTMLElement>(rows: unknown): KeptFocus<Place> {
  const place = useRef<Place>(null);
  const kept = useRef<Kept | null>(null);
  const keep = useCallback((at: number) => {
    const pressed = document.activeElement;
    const button = pressed instanceof HTMLElement ? pressed.dataset.does : undefined;
    const isHere = place.current?.contains(pressed) ?? false;
    kept.current = isHere && pressed && button ? { button, row: pressed.closest('li'), at } : null;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what it waits for
  useLayoutEffect(() => {
    if (kept.current === null) return;
    const { button, row, at } = kept.current;
    kept.current = null;
    const all = [...(place.current?.querySelectorAll('li') ?? [])];
    const now = row?.isConnected ? row : all[Math.min(at, all.length - 1)];
    now?.querySelector<HTMLElement>(`[data-does="${button}"]`)?.focus();
  }, [rows]);
  return { place, keep };
}
