/** Checks answers of which the same object always says the same: each is checked when it is first given. */
import { z } from 'zod';

type Checked = z.ZodSafeParseResult<unknown>;

/**
 * A check that remembers each sound answer by its identity. What it hands on is the copy that the schema made, never the
 * answer itself, so that nothing that is done to the answer later can get past the check.
 */
export function checkOnce(): (schema: z.core.$ZodType, answer: unknown) => Checked {
  const sound = new WeakMap<z.core.$ZodType, WeakMap<object, Checked>>();
  return (schema, answer) => {
    if (typeof answer !== 'object' || answer === null) return z.safeParse(schema, answer);
    const known = sound.get(schema) ?? new WeakMap<object, Checked>();
    sound.set(schema, known);
    const before = known.get(answer);
    if (before !== undefined) return before;
    const checked = z.safeParse(schema, answer);
    if (checked.success) known.set(answer, checked);
    return checked;
  };
}
