import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Measured, measured, notMeasured } from './measure.ts';

/** What about a slide's elements moves its words. */
const attributes = ['class', 'style', 'data-later', 'data-size', 'data-paged', 'data-layout', 'inert'];

/**
 * The slide with this id inside an element, as it stands there now: measured anew whenever it may stand otherwise, once a
 * frame at most.
 */
export function useMeasured(around: RefObject<HTMLElement | null>, slide: string): Measured {
  const [now, setNow] = useState(notMeasured);
  useLayoutEffect(() => {
    const place = around.current;
    if (place === null) return;
    let frame = 0;
    let watched: HTMLElement | null = null;
    const look = () => {
      const sheet = place.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(slide)}"]`);
      setNow(sheet ? measured(sheet, place.getBoundingClientRect()) : notMeasured);
      if (sheet === watched) return;
      if (watched) sizes.unobserve(watched);
      if (sheet) sizes.observe(sheet);
      watched = sheet;
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const sizes = new ResizeObserver(later);
    sizes.observe(place);
    const changes = new MutationObserver(later);
    changes.observe(place, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: attributes,
    });
    place.addEventListener('scroll', later, { capture: true, passive: true });
    document.fonts.addEventListener('loadingdone', later);
    look();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      changes.disconnect();
      place.removeEventListener('scroll', later, { capture: true });
      document.fonts.removeEventListener('loadingdone', later);
    };
  }, [around, slide]);
  return now;
}
