/** The Lock check as the staff panel is told it. */
import { z } from 'zod';
import { checkIds } from './lock-check.policy.ts';

export const lockLineSchema = z.object({
  id: z.enum(checkIds),
  verdict: z.enum(['good', 'not-good', 'unseen']),
  doc: z.string(),
});
