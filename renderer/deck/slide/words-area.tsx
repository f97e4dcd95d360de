import { ChevronDown } from 'lucide-react';
import {
  type FocusEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useWords } from '../../i18n/words.tsx';
import { BringContext, PartsContext, useActivity, useShownUpTo } from '../view/deck-context.ts';
import { passagesIn, roomIn } from './measured.ts';
import { type Part, partAt, partsOf } from './parts.policy.ts';
import styles from './words-area.module.css';

export interface WordsAreaProps {
  /** Where the words stand when there is more room than they need. */
  place: 'top' | 'middle';
  children: ReactNode;
}

/**
 * The place of a slide's words. Shipped slides fit at the usual size of words; where words do not (a larger size, a small
 * screen), they are seen a part at a time, under the slide's headline and beside its picture, and a line says which part it
 * is. What comes into focus brings its part with it, and so does what came up because it was asked for.
 */
export function WordsArea({ place, children }: WordsAreaProps): ReactElement {
  const say = useWords();
  const { active } = useActivity();
  const { part: asked, onParts, onPart } = useContext(PartsContext);
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { parts, measure } = useMeasuredParts(frame, content);
  const count = parts?.length ?? 1;
  const at = active ? Math.min(asked, count - 1) : 0;
  const shown = count > 1 ? parts?.[at] : undefined;

  const tell = useEffectEvent(onParts);
  const isMeasured = parts !== null;
  useEffect(() => {
    if (active && isMeasured) tell(count);
  }, [active, isMeasured, count]);

  useLayoutEffect(() => {
    const { current } = frame;
    // Asking for the zoom lays the page out, so only what is in parts is asked.
    if (!current || !shown) return;
    const own = (length: number) => `${length / current.currentCSSZoom}px`;
    current.style.setProperty('--from', own(shown.from));
    current.style.setProperty('--height', own(shown.to - shown.from));
    current.style.setProperty('--again', own(shown.again?.height ?? 0));
  }, [shown]);

  const bring = useEffectEvent((element: Element | null) => {
    const now = measure();
    if (element === null || !active || !content.current || now === null || now.length < 2) return;
    onParts(now.length);
    const to = partAt(
      now,
      element.getBoundingClientRect().top + 1 - content.current.getBoundingClientRect().top,
    );
    if (to !== at) onPart(to);
  });
  const [bringing] = useState(() => (element: Element | null) => bring(element));

  const onFocus = (event: FocusEvent) => {
    if (!area.current || !content.current || parts === null || count < 2) return;
    // The browser scrolls to what has the focus; which words are seen is ours.
    area.current.scrollTop = 0;
    const { top, height } = event.target.getBoundingClientRect();
    const to = partAt(parts, top + height / 2 - content.current.getBoundingClientRect().top);
    if (to !== at) onPart(to);
  };

  return (
    <div ref={frame} className={styles.frame} data-words="">
      {shown?.again && (
        <p className={styles.again} aria-hidden="true">
          {shown.again.words}
        </p>
      )}
      <div ref={area} className={styles.area} data-paged={count > 1} onFocusCapture={onFocus}>
        <div ref={content} className={styles.content} data-place={place}>
          <BringContext value={bringing}>{children}</BringContext>
        </div>
      </div>
      {count > 1 && (
        <p className={styles.count} aria-hidden="true">
          {say('deck.part', { part: at + 1, parts: count })}
          {at < count - 1 && <ChevronDown />}
        </p>
      )}
    </div>
  );
}

/** The parts of the words as far as they are shown, in CSS pixels of the screen, null until they have been measured; and how to do it anew. */
function useMeasuredParts(
  frame: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): { parts: readonly Part[] | null; measure: () => readonly Part[] | null } {
  const [parts, setParts] = useState<readonly Part[] | null>(null);
  const shownUpTo = useShownUpTo();
  const measure = () => {
    if (!frame.current || !content.current) return null;
    const next = partsIn(frame.current, content.current);
    setParts((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    return next;
  };
  const onChange = useEffectEvent(() => void measure());
  const shownBefore = useRef(shownUpTo);
  useLayoutEffect(() => {
    // A step changes no size, so nothing else would have the words measured anew.
    if (shownBefore.current !== shownUpTo) onChange();
    shownBefore.current = shownUpTo;
  }, [shownUpTo]);
  useEffect(() => {
    const [outside, all] = [frame.current, content.current];
    if (!outside || !all) return undefined;
    const observer = new ResizeObserver(() => onChange());
    observer.observe(outside);
    observer.observe(all);
    return () => observer.disconnect();
  }, [frame, content]);
  return { parts, measure };
}

function partsIn(frame: HTMLElement, content: HTMLElement): readonly Part[] {
  const room = roomIn(frame);
  const passages = passagesIn(content);
  const end = Math.max(0, ...passages.map(({ bottom }) => bottom));
  if (room.whole === 0 || end <= room.whole + 1) return [{ from: 0, to: end }];
  return partsOf(passages, room.ofPart);
}
