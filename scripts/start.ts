/** `npm start`: builds, chooses Electron or the preview, and runs the kiosk until it ends. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wayBack } from '../electron/window/way-back.policy.ts';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { help, modeArguments, readFlags, type StartFlags } from './flags.ts';
import { chooseHost, type HostWish, obstacleTo } from './host/choose-host.ts';
import { fetchElectron } from './host/fetch-electron.ts';
import { runElectron } from './host/run-electron.ts';
import { thisMachine } from './host/this-machine.ts';
import { hasDisplay } from './preview/surroundings.ts';
import { root } from './run.ts';
import { waitFor } from './wait-for.mjs';

/** npm runs scripts in the project's folder; a file that the user names is meant from where they typed. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function kioskArguments(flags: StartFlags): string[] {
  return [
    ...modeArguments(flags, process.platform),
    ...(flags.consultation ? ['--consultation'] : []),
    ...(flags.config ? ['--config', fromCaller(flags.config)] : []),
    ...(flags.country ? ['--country', flags.country] : []),
  ];
}

function sizeArguments({ size }: StartFlags): string[] {
  return size ? ['--size', size] : [];
}

async function startPreview(flags: StartFlags): Promise<number> {
  if (!hasDisplay(process))
    console.error('No display found: the preview runs without one. For pictures: --screenshots DIR');
  const register = pathToFileURL(join(root, 'scripts/preview/register.ts')).href;
  const main = join(root, 'out/main/main.js');
  const args = ['--import', register, main, ...kioskArguments(flags), ...sizeArguments(flags)];
  return waitFor(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));
}

function parse(): StartFlags {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}

const flags = parse();
if (flags.help) {
  console.log(help);
  process.exit(0);
}
const failed = await buildAll();
if (failed) {
  console.error(`The build stopped at "${failed}"; the message above says why.`);
  process.exit(1);
}
const wish: HostWish = (flags.preview && 'preview') || (flags.electron && 'electron') || undefined;
if (!flags.preview && obstacleTo(thisMachine(), wish)?.name === 'program') await fetchElectron(console.error);
const choice = chooseHost(thisMachine(), wish);
if (choice.say) console.error(choice.say);
if (choice.host === 'preview' && !ensureBrowser()) process.exit(1);

if (flags.screenshots) {
  const { takeScreenshots } = await import('./screenshots.ts');
  const { takeStaffTour } = await import('./staff-tour.ts');
  const { takeConsultationTour } = await import('./consultation-tour.ts');
  const { takeAccessTour } = await import('./access-tour.ts');
  const walks = { staff: takeStaffTour, consultation: takeConsultationTour, access: takeAccessTour };
  const walk = Object.entries(walks).find(([tour]) => tour === flags.tour)?.[1] ?? takeScreenshots;
  await walk({
    folder: fromCaller(flags.screenshots),
    host: choice.host,
    args: kioskArguments(flags),
    size: flags.size,
    decks: flags.all ? 'all' : flags.deck,
  });
} else if (choice.host === 'electron') {
  console.error(`To leave the kiosk: Ctrl+C here, or ${wayBack} in its window.`);
  const args = [...choice.args, root, ...kioskArguments(flags), ...sizeArguments(flags)];
  process.exit(await runElectron({ ...choice, args, cwd: root, env: process.env, say: console.error }));
} else {
  process.exit(await startPreview(flags));
}
