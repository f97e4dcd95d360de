/** What the kiosk remembers of its crashes from start to start: one small file, written whole or not at all. */
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type CrashMemory, noCrashes } from './recovery.policy.ts';

const memorySchema = z.object({
  loops: z.array(z.number()).max(100),
  withoutGpuSince: z.number().nullable(),
});

export class CrashMemoryFile {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = path.join(folder, 'crashes.json');
  }

  /** What is remembered; nothing, when the file is missing or damaged. */
  read(): CrashMemory {
    try {
      return memorySchema.parse(JSON.parse(fs.readFileSync(this.#file, 'utf8')));
    } catch {
      return noCrashes;
    }
  }

  /** Remembers; a disk that cannot be written to is no reason to fail during a recovery. */
  write(memory: CrashMemory): void {
    try {
      const draft = `${this.#file}.new`;
      fs.writeFileSync(draft, JSON.stringify(memory));
      fs.renameSync(draft, this.#file);
    } catch {
      // The next start then behaves as after a first crash.
    }
  }
}
