/** Writes docs/kiosk.config.schema.json from the schema that the kiosk itself uses. Run it after changing a field. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configJsonSchema } from '../electron/config/json-schema.ts';
import { root } from './run.ts';

writeFileSync(join(root, 'docs/kiosk.config.schema.json'), configJsonSchema());
