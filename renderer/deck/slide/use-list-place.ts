import { type RefObject, useEffect, useState } from 'react';
import { belongsAmongWords } from './list-place.policy.ts';
import { wordsBeside } from './measured.ts';

/**
 * Whether the buttons of a picture's parts stand among the words of the slide, because they leave these too little room.
 *
 * @param column what holds headline, words and buttons
 */
export function useListAmongWords(column: RefObject<HTMLElement | null>): boolean {
  const [isAmong, setIsAmong] = useState(false);
  useEffect(() => {
    const { current } = column;
    const frame = current?.querySelector('[data-words]');
    if (!current || !frame) return undefined;
    const observer = new ResizeObserver(() => {
      const beside = wordsBeside(current);
      if (beside) setIsAmong(belongsAmongWords(beside));
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [column]);
  return isAmong;
}
