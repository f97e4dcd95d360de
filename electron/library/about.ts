/** Reads when the library was built. */
import fs from 'node:fs';
import path from 'node:path';
import { type About, aboutName, aboutSchema } from '../../slides/format/model/about.ts';

/** What the library in `folder` says of itself; null when it does not, which the log learns. */
export function readAbout(folder: string, warn: (message: string) => void): About | null {
  const file = path.join(folder, aboutName);
  try {
    return aboutSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    warn(`${file}: cannot be read. Nobody can tell how old the content is.`);
    return null;
  }
}
