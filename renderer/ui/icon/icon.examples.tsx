import { ArrowRight, Clock } from 'lucide-react';
import type { Examples } from '../examples.ts';
import { Icon } from './icon.tsx';

export const examples: Examples = {
  'beside words': (
    <p>
      <Icon of={Clock} /> 6 min
    </p>
  ),
  'where reading runs from right to left': (
    <p dir="rtl">
      <Icon of={ArrowRight} directional /> 6
    </p>
  ),
};
