import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { isBelow, placeBack, placeOfRest, placeOn, type Stop, type View } from './stops.ts';
import { useFinger } from './use-finger.ts';

/** How a place that scrolls stands. */
export interface Scrolled {
  /** There is more than is seen at once. */
  scrolls: boolean;
  /** There is more above, and below. */
  back: boolean;
  on: boolean;
  /** The names of the passages that are not seen as a whole, below. */
  below: readonly string[];
}

const still: Scrolled = { scrolls: false, back: false, on: false, below: [] };

interface Refs {
  frame: RefObject<HTMLDivElement | null>;
  area: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
}

/**
 * Watches a place that scrolls, and moves it. It scrolls when its content is higher than the frame, which also holds the
 * buttons: whether these are there then never depends on the room that they take.
 */
export function useScroller(): { refs: Refs; scrolled: Scrolled; go: (leads: 'on' | 'back') => void } {
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(still);

  useEffect(() => {
    const [outside, inside, all] = [frame.current, area.current, content.current];
    if (!outside || !inside || !all) return undefined;
    const measure = () => {
      const next = scrolledIn(outside, inside, all);
      setScrolled((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    const observer = new ResizeObserver(measure);
    for (const each of [outside, inside, all]) observer.observe(each);
    inside.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      inside.removeEventListener('scroll', measure);
    };
  }, []);

  const go = useCallback((leads: 'on' | 'back') => {
    if (!area.current) return;
    const place = leads === 'on' ? placeOn : placeBack;
    area.current.scrollTo({ top: place(stopsIn(area.current), viewOf(area.current)) });
  }, []);
  const rest = useCallback((leads: 'on' | 'back') => {
    if (area.current)
      area.current.scrollTo({ top: placeOfRest(stopsIn(area.current), viewOf(area.current), leads) });
  }, []);
  useFinger(area, rest);
  return { refs: { frame, area, content }, scrolled, go };
}

function scrolledIn(frame: HTMLElement, area: HTMLElement, content: HTMLElement): Scrolled {
  if (content.offsetHeight <= frame.clientHeight + 1) return still;
  const view = viewOf(area);
  const below = stopsIn(area).filter((stop) => isBelow(stop, view));
  const names = new Set(below.map(({ name }) => name));
  return {
    scrolls: true,
    back: view.at > 1,
    on: view.most - view.at > 1,
    below: [...names],
  };
}

function viewOf(area: HTMLElement): View {
  const { scrollTop, clientHeight, scrollHeight } = area;
  return { at: scrollTop, height: clientHeight, most: scrollHeight - clientHeight };
}

/** The passages that are marked with their names. What stands above the topmost is seen with it. */
function stopsIn(area: HTMLElement): (Stop & { name: string })[] {
  const stops = [...area.querySelectorAll<HTMLElement>('[data-stop]')].map((element) => {
    const { stop: name = '', stopWith } = element.dataset;
    const heading = stopWith === undefined ? null : document.getElementById(stopWith);
    const { top } = (heading ?? element).getBoundingClientRect();
    return { top: top + area.scrollTop, height: element.getBoundingClientRect().bottom - top, name };
  });
  const first = stops.length > 0 ? Math.min(...stops.map(({ top }) => top)) : 0;
  return stops.map((stop) => ({ ...stop, top: stop.top - first }));
}
