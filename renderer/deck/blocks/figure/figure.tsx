import type { ReactElement } from 'react';
import { PartsList } from '../../figure/parts-list.tsx';
import { TouchFigure } from '../../figure/touch-figure.tsx';
import type { BlockProps } from '../block-props.ts';
import { Caption } from './caption.tsx';
import styles from './figure.module.css';

/** A picture among other blocks, with its caption and the parts that can be touched. */
export function FigureBlock({ block }: BlockProps<'figure'>): ReactElement {
  return (
    <figure className={styles.block}>
      <div className={styles.picture}>
        <TouchFigure figure={block.figure} />
      </div>
      <Caption>{block.caption}</Caption>
      <PartsList figure={block.figure} />
    </figure>
  );
}
