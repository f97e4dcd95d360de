import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Anchors, type Point, wholeSlide } from './anchors.policy.ts';
import styles from './ink.module.css';
import type { Drawing } from './measure.ts';

export interface MagnifierProps {
  drawing: Drawing;
  /** What is shown large, in the pixels in which the slide was measured. */
  at: Point;
  /** How many times larger. */
  power: number;
  slide: Anchors;
  /** What is drawn over the drawing, given where its pixels lie under the glass. */
  children: (transform: string) => ReactNode;
}

/** How wide the glass is: a share of the slide's shorter side. */
const share = 0.56;

/** A glass over a drawing: what lies under its middle is shown large there, with what is drawn on it. */
export function Magnifier({ drawing, at, power, slide, children }: MagnifierProps): ReactElement {
  const { element, box } = drawing;
  const glass = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const around = slide.get(wholeSlide)?.box ?? box;
  const size = share * Math.min(around.width, around.height);
  const middle = {
    x: within(at.x, around.left, around.width, size),
    y: within(at.y, around.top, around.height, size),
  };
  const shift = { x: size / 2 - at.x * power, y: size / 2 - at.y * power };
  useLayoutEffect(() => {
    const copy = element.cloneNode(true);
    // It stands still, as it does where its movement ends.
    if (copy instanceof SVGElement) delete copy.dataset.active;
    picture.current?.replaceChildren(copy);
  }, [element]);
  useLayoutEffect(() => {
    place(glass.current, { left: middle.x - size / 2, top: middle.y - size / 2, width: size, height: size });
    place(picture.current, {
      left: box.left * power + shift.x,
      top: box.top * power + shift.y,
      width: box.width * power,
      height: box.height * power,
    });
  });
  return (
    <div ref={glass} className={styles.glass} data-spot-kind="magnifier" aria-hidden="true" inert>
      <div ref={picture} className={styles.large} />
      {children(`translate(${shift.x} ${shift.y}) scale(${power})`)}
    </div>
  );
}

/** The middle of the glass over a place, with all of the glass on the slide. */
function within(at: number, start: number, length: number, size: number): number {
  return Math.min(Math.max(at, start + size / 2), start + length - size / 2);
}

function place(element: HTMLElement | null, box: Drawing['box']): void {
  for (const [side, value] of Object.entries(box)) element?.style.setProperty(side, `${value}px`);
}
