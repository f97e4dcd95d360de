import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { columnsFor } from './rows.ts';

/** How many cards stand side by side in a place, which follows its size and that of the words. */
export function useColumns(decks: number): { place: RefObject<HTMLDivElement | null>; columns: number } {
  const place = useRef<HTMLDivElement>(null);
  const [{ width, isLargest }, setMeasured] = useState({ width: 0, isLargest: false });
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => setMeasured({ width: element.clientWidth / rem(), isLargest: hasLargestWords() });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // On a low screen the largest words change neither a rem nor the place, only what a card needs.
    const words = new MutationObserver(measure);
    words.observe(document.documentElement, { attributeFilter: ['data-text'] });
    return () => {
      observer.disconnect();
      words.disconnect();
    };
  }, []);
  return { place, columns: columnsFor(width, decks, isLargest) };
}

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const hasLargestWords = (): boolean => document.documentElement.dataset.text === '200';
