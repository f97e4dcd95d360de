import { touchableFigure } from '../../examples/figures.ts';
import type { BlockOf } from '../block-props.ts';

export const examples = {
  'two parts': { type: 'anatomy', figure: { ...touchableFigure, id: 'example-anatomy' }, caption: [] },
} satisfies Record<string, BlockOf<'anatomy'>>;
