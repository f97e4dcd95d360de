// @ts-check
// The first thing that `npm start` and `npm test` run, on whatever Node the machine has (20 or newer): installs the
// project's packages when they are missing or out of date, then hands over to the project's own Node 24.
//   node scripts/setup.mjs <script.ts> [arguments]
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveBack, makeRoom, roomForInstall } from './make-room.mjs';
import { waitFor } from './wait-for.mjs';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'node_modules', '.anteroom-installed');
const projectNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** @returns {string} what the installed packages must correspond to */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

function isInstalled() {
  return existsSync(projectNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

async function install() {
  console.error('Installing the packages that Anteroom needs (once; a minute or two)…');
  const { platform, execPath } = process;
  const room = roomForInstall({ platform, root, name: `${process.pid}-${Date.now()}.exe` });
  if (room) makeRoom(room);
  // npm tells its own path to the scripts it runs; run by hand, the shell finds it.
  const npm = process.env.npm_execpath;
  const node = room && !existsSync(execPath) ? room.to : execPath;
  const [command, first] = npm ? [node, [npm]] : ['npm', []];
  const npmCi = spawn(command, [...first, 'ci'], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: !npm && platform === 'win32',
  });
  if ((await waitFor(npmCi)) !== 0) {
    if (room) giveBack(room);
    console.error(
      '`npm ci` did not finish. It needs the npm registry or a filled npm cache; see its message above.',
    );
    process.exit(1);
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted());
}

if (!isInstalled()) await install();

const [script, ...args] = process.argv.slice(2);
if (script) {
  const child = spawn(projectNode, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  process.exit(await waitFor(child));
}
