import { type MouseEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../../../slides/format/model/library.ts';
import { useActivity } from '../view/deck-context.ts';
import styles from './figure.module.css';
import { FigureView } from './figure-view.tsx';
import { spotAt } from './spot-at.ts';
import { type SpotArea, spotArea, spotBoxes } from './spot-places.ts';
import { useParts } from './use-parts.tsx';

/**
 * A figure on a slide. Where it has parts, touching one explains it and puts a ring around it; the same parts stand
 * as buttons in `PartsList`, which is what keyboard and assistive technology use.
 */
export function TouchFigure({ figure }: { figure: Figure }): ReactElement {
  const { moving } = useActivity();
  const place = useRef<HTMLDivElement>(null);
  const [ring, setRing] = useState<SpotArea | null>(null);
  const { chosen, choose } = useParts(figure);

  useLayoutEffect(() => {
    setRing(place.current && chosen ? spotArea(place.current, chosen) : null);
  }, [chosen]);

  if (figure.parts.length === 0) return <FigureView figure={figure} active={moving} />;

  const onClick = (event: MouseEvent) => {
    const names = figure.parts.map((part) => part.spot);
    const touched = place.current && spotAt(event.clientX, event.clientY, spotBoxes(place.current, names));
    const part = figure.parts.find(({ spot }) => spot === touched);
    if (part) choose(part);
  };

  return (
    <div ref={place} className={styles.touchable} onClickCapture={onClick}>
      <FigureView figure={figure} active={moving}>
        {ring && (
          <>
            <rect className={styles.ring} rx="24" {...ring} />
            <rect className={styles.ring} rx="24" {...ring} data-ring={chosen} />
          </>
        )}
      </FigureView>
    </div>
  );
}
