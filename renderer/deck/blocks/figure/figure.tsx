import type { ReactElement } from 'react';
import { PartsList } from '../../figure/parts-list.tsx';
import { TouchFigure } from '../../figure/touch-figure.tsx';
import { useSurroundings } from '../../view/deck-context.ts';
import type { BlockProps } from '../block-props.ts';
import { Caption } from './caption.tsx';
import styles from './figure.module.css';

/** A picture among other blocks, with its caption and the parts that can be touched. */
export function FigureBlock({ block }: BlockProps<'figure'>): ReactElement {
  return (
    <figure className={styles.block}>
      <div className={styles.picture}>
        <TouchFigure figure={block.figure} active={useSurroundings()?.moving ?? false} />
      </div>
      <Caption>{block.caption}</Caption>
      <PartsList figure={block.figure} />
    </figure>
  );
}
