import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { namesWithRoom } from './names-room.ts';
import styles from './scroller.module.css';

const between = ' · ';
const more = '…';

/**
 * As many names as have room in the button that they stand in, each of them whole, and a sign for the others. Who hears the
 * button hears them all.
 */
export function NamesBelow({ names }: { names: readonly string[] }): ReactElement {
  const line = useRef<HTMLSpanElement>(null);
  const all = names.join(between);
  const [fitted, setFitted] = useState<{ all: string; count: number } | null>(null);
  const isFitted = fitted?.all === all;
  const count = isFitted ? fitted.count : names.length;

  // Measured before it is painted: until then all the names and the sign stand in the line.
  useLayoutEffect(() => {
    if (isFitted || line.current === null) return;
    const widths = [...line.current.querySelectorAll('[data-name]')].map(widthOf);
    const sign = line.current.querySelector('[data-more]');
    const fits = namesWithRoom(widths, widthOf(line.current), sign === null ? 0 : widthOf(sign));
    setFitted({ all, count: fits });
  }, [isFitted, all]);

  useEffect(() => {
    const button = line.current?.parentElement;
    if (!button) return undefined;
    let last: number | null = null;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? null;
      if (last !== null && width !== last) setFitted(null);
      last = width;
    });
    observer.observe(button);
    return () => observer.disconnect();
  }, []);

  return (
    <span ref={line} className={styles.names}>
      {names.slice(0, count).map((name, at) => (
        <span key={name} data-name={name}>
          {at > 0 && between}
          {name}
        </span>
      ))}
      {(count < names.length || !isFitted) && (
        <span data-more="" aria-hidden="true">
          {count > 0 && between}
          {more}
        </span>
      )}
      {count < names.length && (
        <span className="visually-hidden">
          {between}
          {names.slice(count).join(between)}
        </span>
      )}
    </span>
  );
}

function widthOf(element: Element): number {
  return element.getBoundingClientRect().width;
}
