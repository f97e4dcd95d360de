import { type MouseEvent, type ReactElement, useLayoutEffect, useRef } from 'react';
import type { Figure } from '../../../slides/format/library.ts';
import styles from './figure.module.css';
import { FigureView } from './figure-view.tsx';
import { spotAt } from './spot-at.ts';
import { useParts } from './use-parts.tsx';

/**
 * A figure on a slide. Where it has parts, touching one explains it and outlines it; the same parts stand as
 * buttons in `PartsList`, which is what keyboard and assistive technology use.
 */
export function TouchFigure({ figure, active }: { figure: Figure; active: boolean }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const { chosen, choose } = useParts(figure);

  useLayoutEffect(() => {
    for (const element of spots(place.current)) {
      element.dataset.chosen = String(element.dataset.spot === chosen);
    }
  }, [chosen]);

  if (figure.parts.length === 0) return <FigureView figure={figure} active={active} />;

  const onClick = (event: MouseEvent) => {
    const names = new Set(figure.parts.map((part) => part.spot));
    const boxes = spots(place.current)
      .filter((element) => names.has(element.dataset.spot ?? ''))
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { spot: element.dataset.spot ?? '', left, top, right, bottom };
      });
    const touched = spotAt(event.clientX, event.clientY, boxes);
    const part = figure.parts.find(({ spot }) => spot === touched);
    if (part) choose(part);
  };

  return (
    <div ref={place} className={styles.touchable} onClickCapture={onClick}>
      <FigureView figure={figure} active={active} />
    </div>
  );
}

function spots(place: Element | null): SVGElement[] {
  return [...(place?.querySelectorAll<SVGElement>('[data-spot]') ?? [])];
}
