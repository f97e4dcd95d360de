/**
 * A process that writes all that the shell writes, again and again, and says what is committed once it is: for a test that
 * ends it in the middle. Arguments: the folder, the number of the run.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { Records } from '../../electron/records/database.ts';
import { openLog } from '../../electron/records/log.ts';
import { CrashMemoryFile } from '../../electron/recovery/crash-memory.ts';

const [folder = '', run = '0'] = process.argv.slice(2);
const say = (words: string) => writeSync(1, `${words}\n`);

const log = openLog({
  folder: join(folder, 'logs'),
  now: () => new Date(),
  stderr: () => undefined,
  // Small, so that it is ended in the middle of a change of files as well.
  maxBytes: 4096,
});
const memory = new CrashMemoryFile(folder);
const records = new Records({
  folder,
  now: () => new Date(),
  log: { warn: (words) => say(`complains ${words}`), error: (words) => say(`complains ${words}`) },
  migrations: [
    {
      brings: 'one table',
      sql: 'CREATE TABLE writes (run INTEGER, number INTEGER, PRIMARY KEY (run, number)) STRICT',
    },
  ],
});

for (let number = 0; ; number += 1) {
  records.use((database) =>
    database.prepare('INSERT INTO writes (run, number) VALUES (?, ?)').run(Number(run), number),
  );
  say(`committed ${number}`);
  log.info(`run ${run} number ${number}`);
  say(`logged ${number}`);
  memory.write({ loops: [Number(run), number], withoutGpuSince: number });
  say(`remembered ${number}`);
}
