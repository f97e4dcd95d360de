import type { Examples } from '../examples.ts';
import { Progress } from './progress.tsx';

export const examples: Examples = {
  'at the first slide': <Progress index={0} count={12} label="1 of 12" />,
  'in the middle': <Progress index={4} count={12} label="5 of 12" />,
  'at the last slide': <Progress index={11} count={12} label="12 of 12" />,
  'of a long deck': <Progress index={30} count={60} label="31 of 60" />,
  'of a single slide': <Progress index={0} count={1} label="1 of 1" />,
};
