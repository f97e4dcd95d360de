import type { ReactElement } from 'react';
import { TouchFigure } from '../../figure/touch-figure.tsx';
import { useFigureShown } from '../../views/chosen-views.ts';
import type { BlockProps } from '../block-props.ts';
import { Caption } from '../figure/caption.tsx';
import figureStyles from '../figure/figure.module.css';
import { ViewsWords } from './views-words.tsx';

/** A drawing among other blocks, of which one view at a time is shown, with the titles of all of them. */
export function ViewsBlock({ block }: BlockProps<'views'>): ReactElement {
  return (
    <figure className={figureStyles.block}>
      <div className={figureStyles.picture}>
        <TouchFigure figure={useFigureShown(block)} />
      </div>
      <Caption>{block.caption}</Caption>
      <ViewsWords block={block} />
    </figure>
  );
}
