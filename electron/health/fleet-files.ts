/** Puts the health of the kiosk into a folder, each file whole or not at all. A folder that fails costs a line of the log. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { onlyNews } from '../records/only-news.ts';
import { type Counters, type FleetHealth, prometheusText } from './fleet.policy.ts';
import { fleetSchema } from './fleet-schema.ts';

export const healthName = 'health.json';
export const metricsName = 'anteroom.prom';

/** Everybody may read them: the program that collects them has a user of its own. There is nothing private in them. */
const mode = 0o644;

export class FleetFiles {
  readonly #say: (lines: readonly string[]) => void;
  #isWriting = false;

  /** @param warn is told once why nothing can be written, and again only after something could be */
  constructor(warn: (line: string) => void) {
    this.#say = onlyNews(warn);
  }

  /**
   * Writes both files. Never rejects. While a folder is silent, as a share may be, what comes meanwhile is left out.
   *
   * @param folder is made where it is missing
   */
  async write(folder: string, health: FleetHealth): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    try {
      await fs.mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, healthName), `${JSON.stringify(health, null, 2)}\n`);
      await writeFile(path.join(folder, metricsName), prometheusText(health));
      this.#say([]);
    } catch (error) {
      // Without the path of the draft: what stays wrong is to read the same each minute.
      const { code = String(error) } = error as NodeJS.ErrnoException;
      this.#say([`the health files cannot be written to ${folder} (${code})`]);
    } finally {
      this.#isWriting = false;
    }
  }
}

/** The counters of the file that was written last; null where there is none, or none that can be read. */
export async function lastCounters(folder: string): Promise<Counters | null> {
  try {
    const text = await fs.readFile(path.join(folder, healthName), 'utf8');
    return fleetSchema.pick({ counters: true }).parse(JSON.parse(text)).counters;
  } catch {
    return null;
  }
}

/** Down to the disk under another name, then by one renaming under its own. */
async function writeFile(file: string, text: string): Promise<void> {
  const draft = `${file}.new`;
  try {
    const opened = await fs.open(draft, 'w', mode);
    try {
      // The mode of `open` is cut by the mask of the kiosk's unit, and does not count for a draft that was left behind.
      await opened.chmod(mode);
      await opened.writeFile(text);
      await opened.sync();
    } finally {
      await opened.close();
    }
    await fs.rename(draft, file);
  } catch (error) {
    await fs.rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
