import type { ReactElement } from 'react';
import type { BlockProps } from '../block-props.ts';
import { FigureBlock } from '../figure/figure.tsx';

/** A picture whose every part can be touched for a word of explanation. */
export function AnatomyBlock({ block }: BlockProps<'anatomy'>): ReactElement {
  return <FigureBlock block={{ ...block, type: 'figure' }} />;
}
