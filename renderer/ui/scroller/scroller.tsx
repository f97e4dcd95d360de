import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { NamesBelow } from './names-below.tsx';
import styles from './scroller.module.css';
import { useScroller } from './use-scroller.ts';

export interface ScrollerProps {
  /** What the place is, for those who cannot see it. */
  label: string;
  /** Whether it reaches to the edges of the page or of a panel, whose margin it keeps, or has none of its own. */
  edge: 'page' | 'panel' | 'none';
  /** The words on the button that leads on. */
  on: string;
  /** The same where nothing more follows. */
  end: string;
  /** The words on the button that leads back. */
  back: string;
  /**
   * Passages that are marked with `data-stop` and their name come to the top as a whole; the button that leads on says
   * which of them are below, as far as it has room. `data-stop-with` is the id of a heading that is to be seen with its passage.
   */
  children: ReactNode;
}

/**
 * A place that may hold more than is seen at once. Then two large buttons lead on and back; a finger that is drawn over
 * it, a wheel and keys scroll it too. A finger that only rolls presses what lies under it.
 */
export function Scroller({ label, edge, on, end, back, children }: ScrollerProps): ReactElement {
  const { refs, scrolled, go } = useScroller();
  const names = scrolled.below.filter((name) => name !== '');
  return (
    <div ref={refs.frame} className={styles.frame} data-edge={edge}>
      <section
        ref={refs.area}
        className={styles.area}
        aria-label={label}
        data-scrolls={scrolled.scrolls}
        {...(scrolled.scrolls ? { tabIndex: 0 } : {})}
      >
        <div ref={refs.content} className={styles.content}>
          {children}
        </div>
      </section>
      {scrolled.scrolls && (
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.button}
            data-leads="back"
            aria-label={back}
            aria-disabled={!scrolled.back}
            onClick={() => scrolled.back && go('back')}
          >
            <Icon of={ChevronUp} />
            <span>{back}</span>
          </button>
          <button
            type="button"
            className={styles.button}
            data-leads="on"
            aria-disabled={!scrolled.on}
            onClick={() => scrolled.on && go('on')}
          >
            <Icon of={ChevronDown} />
            <span>{scrolled.on ? on : end}</span>
            {names.length > 0 && <NamesBelow names={names} />}
          </button>
        </div>
      )}
    </div>
  );
}
