/**
 * `npm run lock-check`: what of this machine's lock holds, as the packaged kiosk says it with `--lock-check`. Ends with 0 when
 * all is good, 1 when something is not, 3 when something cannot be seen from here.
 */
import path from 'node:path';
import { readClinic } from '../electron/clinic/reading.ts';
import { machineFolder } from '../electron/config/locate.ts';
import { lockCheckText } from '../electron/lock-check/lock-check.ts';
import { root } from './run.ts';

const places = {
  workingFolder: process.env.INIT_CWD ?? process.cwd(),
  beside: root,
  platform: process.platform,
  programData: process.env.ProgramData,
  isPackaged: false,
};
const { text, code } = await lockCheckText({
  platform: process.platform,
  program: path.join(root, 'out/main/main.js'),
  clinicFolder: machineFolder(places),
  isPackaged: false,
  configProblems: readClinic(places).problems.length,
  env: process.env,
  args: process.execArgv,
});
console.log(text);
process.exitCode = code;
