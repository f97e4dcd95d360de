import type { ReactElement } from 'react';
import { ProseText } from '../../inline/prose-text.tsx';
import type { BlockProps } from '../block-props.ts';

/** The lead of a deck's first slide. Its picture is placed by the slide's layout. */
export function CoverBlock({ block }: BlockProps<'cover'>): ReactElement {
  return <ProseText>{block.lead}</ProseText>;
}
