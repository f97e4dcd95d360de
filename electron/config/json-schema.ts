/** The settings' schema in the form that editors read, to complete and to check `kiosk.config.json` while typing. */
import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The text of `docs/kiosk.config.schema.json`. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
