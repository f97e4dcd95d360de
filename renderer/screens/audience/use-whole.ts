import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type FamilyView, type TextSize, textSizes } from '../../session/index.ts';

interface Tried {
  /** What is shown, and how large the screen is. */
  about: string;
  text: TextSize;
}

/**
 * The view with words no larger than all of it has room for, since nobody can touch the family's screen to see what lies below.
 * A slide is led through in parts instead, and keeps its words as they were chosen. When something else is shown, or the
 * screen has another size, the chosen words are tried again.
 *
 * @param place what holds the family's screen
 */
export function useWhole(view: FamilyView, place: RefObject<HTMLElement | null>): FamilyView {
  const { shows, language, ease } = view;
  const size = useSizeOf(place);
  const about = JSON.stringify([shows, language, ease.text, size]);
  const [tried, setTried] = useState<Tried>({ about, text: ease.text });
  const text = tried.about === about ? tried.text : ease.text;
  useEffect(() => {
    const screen = place.current;
    if (screen === null || shows.kind === 'slide') return;
    const lookAgain = () => {
      const smaller = textSizes.filter((each) => each < text).at(-1);
      if (smaller !== undefined && isCut(screen)) setTried({ about, text: smaller });
    };
    lookAgain();
    // Words of a deck come later than the screen that they stand on.
    const watch = new MutationObserver(lookAgain);
    watch.observe(screen, { childList: true, subtree: true, attributeFilter: ['data-scrolls'] });
    return () => watch.disconnect();
  }, [place, shows.kind, about, text]);
  return text === ease.text ? view : { ...view, ease: { ...ease, text } };
}

/** Whether a place on the screen holds more than is seen of it. */
export function isCut(screen: HTMLElement): boolean {
  const places = [...screen.querySelectorAll<HTMLElement>('[data-scrolls]')];
  return places.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
}

function useSizeOf(place: RefObject<HTMLElement | null>): string {
  const [size, setSize] = useState('');
  useLayoutEffect(() => {
    const screen = place.current;
    if (screen === null) return;
    const watch = new ResizeObserver(() => setSize(`${screen.clientWidth}x${screen.clientHeight}`));
    watch.observe(screen);
    return () => watch.disconnect();
  }, [place]);
  return size;
}
