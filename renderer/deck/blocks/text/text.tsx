import type { ReactElement } from 'react';
import { ProseText } from '../../inline/prose-text.tsx';
import type { BlockProps } from '../block-props.ts';

/** Paragraphs and flat lists. */
export function TextBlock({ block }: BlockProps<'text'>): ReactElement {
  return <ProseText>{block.prose}</ProseText>;
}
