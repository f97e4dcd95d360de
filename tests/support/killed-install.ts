/**
 * A kiosk that installs what lies in its drop folder and is killed before the step of a number, as by a power cut:
 * `node killed-install.ts BASE PUBLIC-KEY STEP`. Ends with 0 where no step of that number came.
 */
import path from 'node:path';
import { defaultConfig } from '../../electron/config/schema.ts';
import { realDisk } from '../../electron/packs/disk.ts';
import { PackHistory } from '../../electron/packs/history.ts';
import { ContentPacks } from '../../electron/packs/packs.ts';
import { Store } from '../../electron/packs/store.ts';
import { Records } from '../../electron/records/database.ts';

const [base = '', publicKey = '', step = ''] = process.argv.slice(2);
let left = Number(step);
const disk = realDisk(() => {
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
});
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const data = path.join(base, 'data');
const records = new Records({ folder: data, now: () => new Date(), log });
const packs = new ContentPacks({
  store: new Store(path.join(data, 'content')),
  disk,
  builtIn: path.join(base, 'library'),
  app: '0.1.0',
  config: () => ({
    ...defaultConfig,
    country: 'us',
    packKeys: [{ id: 'k', publicKey }],
    installFromDropFolder: true,
  }),
  dropFolder: () => path.join(base, 'drop'),
  sticks: async () => [],
  signOffs: () => [],
  today: () => '2026-11-26',
  now: Date.now,
  crashLoops: [],
  lasts: () => true,
  history: new PackHistory(records, log),
  audit: { write: () => undefined },
  log,
  show: (_folder, shown) => shown(),
});
await packs.look();
await packs.look();
await packs.settle();
