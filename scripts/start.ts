/** `npm start`: builds, chooses Electron or the preview, and runs the kiosk until it ends. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronBinary } from '../tests/support/electron-binary.ts';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { fetchElectronOnce } from './fetch-electron.ts';
import { help, readFlags, type StartFlags } from './flags.ts';
import { hasDisplay } from './preview/surroundings.ts';
import { root } from './run.ts';
import { waitFor } from './wait-for.mjs';

/** npm runs scripts in the project's folder; a file that the user names is meant from where they typed. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function kioskArguments(flags: StartFlags): string[] {
  return [
    ...(flags.windowed ? ['--windowed'] : []),
    ...(flags.config ? ['--config', fromCaller(flags.config)] : []),
  ];
}

function sizeArguments({ size }: StartFlags): string[] {
  return size ? ['--size', size] : [];
}

/** Runs the kiosk to its end, and ends as it did. */
async function run(command: string, args: string[]): Promise<never> {
  process.exit(await waitFor(spawn(command, args, { cwd: root, stdio: 'inherit' })));
}

async function startElectron(binary: string, flags: StartFlags): Promise<void> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot) console.error('Electron does not run as root. Start as another user, or add --preview.');
  if (asRoot) process.exit(1);
  await run(binary, [root, ...kioskArguments(flags), ...sizeArguments(flags)]);
}

async function startPreview(flags: StartFlags): Promise<void> {
  if (!hasDisplay(process))
    console.error('No display found: the preview runs without one. For pictures: --screenshots DIR');
  const register = pathToFileURL(join(root, 'scripts/preview/register.ts')).href;
  await run(process.execPath, [
    '--import',
    register,
    join(root, 'out/main/main.js'),
    ...kioskArguments(flags),
    ...sizeArguments(flags),
  ]);
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
if (!flags.preview && !electronBinary()) await fetchElectronOnce();
const binary = flags.preview ? null : electronBinary();
if (!binary && !ensureBrowser()) process.exit(1);

if (flags.screenshots) {
  const { takeScreenshots } = await import('./screenshots.ts');
  const host = binary ? 'electron' : 'preview';
  await takeScreenshots({
    folder: fromCaller(flags.screenshots),
    host,
    args: kioskArguments(flags),
    size: flags.size,
    decks: flags.all ? 'all' : flags.deck,
  });
} else if (binary) {
  await startElectron(binary, flags);
} else {
  await startPreview(flags);
}
