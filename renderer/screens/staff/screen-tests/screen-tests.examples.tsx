import type { Examples } from '../../../ui/examples.ts';
import { ScreenTests } from './screen-tests.tsx';

const nothing = () => undefined;

export const examples: Examples = {
  'what can be done': <ScreenTests take={() => nothing} alive={nothing} />,
};
