import type { Examples } from '../examples.ts';
import { Ring } from './ring.tsx';

export const examples: Examples = {
  full: <Ring left={1}>30</Ring>,
  'half empty': <Ring left={0.5}>15</Ring>,
  empty: <Ring left={0}>0</Ring>,
};
