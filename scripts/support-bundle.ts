/**
 * `npm run support-bundle -- FILE [--data FOLDER]`: writes what helps to find a fault to a text file, without personal data, as the
 * packaged kiosk does with `--support-bundle FILE`. Without `--data` it looks into the folder of ANTEROOM_DATA; and
 * always into the spare data folders of whoever runs it.
 */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readClinic } from '../electron/clinic/reading.ts';
import { machineFolder } from '../electron/config/locate.ts';
import { dataFolders } from '../electron/records/data-folder.ts';
import { writeBundle } from '../electron/support/open.ts';
import { root } from './run.ts';

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const from = process.env.INIT_CWD ?? process.cwd();
const data = values.data ?? process.env.ANTEROOM_DATA;
const [file] = positionals;
if (file === undefined || data === undefined) {
  console.error('Write: npm run support-bundle -- FILE --data FOLDER, the data folder of the kiosk.');
  process.exit(2);
}
const folder = path.resolve(from, data);
const places = {
  workingFolder: from,
  beside: root,
  platform: process.platform,
  programData: process.env.ProgramData,
  isPackaged: false,
  own: folder,
};
const { text, code } = await writeBundle(
  path.resolve(from, file),
  {
    platform: process.platform,
    program: path.join(root, 'out/main/main.js'),
    clinicFolder: machineFolder(places),
    isPackaged: false,
    env: process.env,
    args: process.execArgv,
  },
  {
    folders: dataFolders({ usual: folder, temporary: os.tmpdir() }),
    clinic: readClinic(places),
    version: 'from its sources',
    now: () => new Date(),
  },
);
console.log(text);
process.exitCode = code;
