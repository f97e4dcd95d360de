import type { Examples } from '../examples.ts';
import { Unbroken } from './unbroken.tsx';

export const examples: Examples = {
  'a title': (
    <p>
      <Unbroken>What is CAR T-cell therapy?</Unbroken>
    </p>
  ),
};
