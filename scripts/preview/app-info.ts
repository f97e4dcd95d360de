/** Name and version of the app, from the package.json nearest to its main script. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({
  name: z.string().default('Electron'),
  productName: z.string().optional(),
  version: z.string().default('0.0.0'),
});

export interface AppInfo {
  name: string;
  version: string;
}

/** @throws Error that names the file when package.json is not as it should be */
export function readAppInfo(mainScript: string): AppInfo {
  let folder = dirname(mainScript);
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  const file = join(folder, 'package.json');
  if (!existsSync(file)) {
    return { name: 'Electron', version: '0.0.0' };
  }
  const parsed = packageSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  }
  return { name: parsed.data.productName ?? parsed.data.name, version: parsed.data.version };
}
