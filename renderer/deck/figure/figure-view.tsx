import { type ReactElement, type ReactNode, useId } from 'react';
import type { Figure } from '../../../slides/format/model/library.ts';
import { useShownUpTo } from '../view/deck-context.ts';
import styles from './figure.module.css';
import { SvgChildren } from './svg-node.tsx';

export interface FigureViewProps {
  figure: Figure;
  /** Whether the picture is in view: it plays its slow movement once each time this becomes true. */
  active: boolean;
  /** The picture says nothing that the words beside it do not say, and is kept from assistive technology. */
  decorative?: boolean;
  /** Drawn over the figure, in its own units. */
  children?: ReactNode;
}

/**
 * A drawing, as large as its place allows. Its accessible name is what the picture teaches. Under reduced motion it
 * stands still, and what it shows when still is where every movement ends.
 */
export function FigureView({ figure, active, decorative = false, children }: FigureViewProps): ReactElement {
  const prefix = `${useId()}-`;
  return (
    <svg
      className={styles.figure}
      viewBox={figure.viewBox.join(' ')}
      role={decorative ? 'presentation' : 'img'}
      aria-label={decorative ? undefined : figure.alt}
      aria-hidden={decorative}
      data-figure={figure.id}
      data-active={active && figure.moves}
    >
      <SvgChildren nodes={figure.root.children} prefix={prefix} shownUpTo={useShownUpTo()} />
      {children}
    </svg>
  );
}
