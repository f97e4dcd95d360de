import { type RefObject, useEffect } from 'react';
import { rollOf } from '../../session/index.ts';

/**
 * Scrolls by a finger that is drawn up or down. The browser's own way begins after a few pixels and takes the press
 * from the control under the finger; this one begins where a roll ends, from which on the finger no longer presses.
 *
 * @param onRest called when a finger that scrolled lifts, with the direction in which it scrolled last
 */
export function useFinger(area: RefObject<HTMLElement | null>, onRest: (leads: 'on' | 'back') => void): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    let drag: Drag | null = null;
    const stop = new AbortController();
    const listen = (name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', on: Listener) =>
      element.addEventListener(name, on, { signal: stop.signal });
    listen('pointerdown', (event) => {
      if (event.pointerType === 'mouse') return;
      drag = { pointer: event.pointerId, from: event.clientY, last: event.clientY, leads: null };
    });
    listen('pointermove', ({ pointerId, clientY }) => {
      if (drag?.pointer !== pointerId) return;
      if (drag.leads === null && Math.abs(clientY - drag.from) <= roll()) return;
      const by = drag.leads === null ? Math.sign(drag.last - clientY) : drag.last - clientY;
      if (by !== 0) drag.leads = by > 0 ? 'on' : 'back';
      drag.last = clientY;
      element.scrollBy({ top: by, behavior: 'instant' });
    });
    const ends = ({ pointerId }: PointerEvent) => {
      if (drag?.pointer !== pointerId) return;
      if (drag.leads !== null) onRest(drag.leads);
      drag = null;
    };
    listen('pointerup', ends);
    listen('pointercancel', ends);
    return () => stop.abort();
  }, [area, onRest]);
}

/** The page says whether the finger is that of a hand that shakes. */
const roll = () => rollOf(document.documentElement.dataset.steady === 'true');

type Listener = (event: PointerEvent) => void;

interface Drag {
  pointer: number;
  /** CSS pixels from the top of the page, where the finger went down and where it was last. */
  from: number;
  last: number;
  /** Null until it went further than a roll. */
  leads: 'on' | 'back' | null;
}
