import { ChevronDown } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import styles from './scroll-area.module.css';

export interface ScrollAreaProps {
  /** Where the words stand when there is more room than they need. */
  place: 'top' | 'middle';
  children: ReactNode;
}

/**
 * The place of a slide's words. Shipped slides fit; where words do not (a larger text size, a small screen), they
 * scroll, a sign says that there is more, and the keyboard reaches them.
 */
export function ScrollArea({ place, children }: ScrollAreaProps): ReactElement {
  const say = useWords();
  const area = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [overflow, setOverflow] = useState({ scrolls: false, more: false });

  useEffect(() => {
    const element = area.current;
    if (!element || !content.current) return;
    const measure = () => {
      const hidden = element.scrollHeight - element.clientHeight;
      // Browsers round to pixels of the screen, each of which is several of a slide that is shown small.
      const pixel = 1 / element.currentCSSZoom;
      const next = { scrolls: hidden > pixel, more: hidden - element.scrollTop > pixel };
      setOverflow((last) => (last.scrolls === next.scrolls && last.more === next.more ? last : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(content.current);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  return (
    <>
      <div
        ref={area}
        className={styles.area}
        data-scrolls={overflow.scrolls}
        tabIndex={overflow.scrolls ? 0 : -1}
      >
        <div ref={content} className={styles.content} data-place={place}>
          {children}
        </div>
      </div>
      {overflow.more && (
        <p className={styles.more} aria-hidden="true">
          <ChevronDown />
          {say('deck.more-below')}
        </p>
      )}
    </>
  );
}
