import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The side of the largest square that fits into a place, in CSS pixels; null before it was laid out. */
export function useSide<Place extends HTMLElement>(): {
  place: RefObject<Place | null>;
  side: number | null;
} {
  const place = useRef<Place>(null);
  const [side, setSide] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measured = place.current;
    if (measured === null) return;
    const measure = () => setSide(Math.floor(Math.min(measured.clientWidth, measured.clientHeight)));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(measured);
    return () => watch.disconnect();
  }, []);
  return { place, side };
}
