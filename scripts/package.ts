/**
 * `npm run package`: makes the installers for this system, and what goes out with them: a bill of materials, the licences of
 * others, hashes and their signature. What it needs from a network, and where a machine without one keeps it, stands in
 * docs/building.md; where that is not here, it says so in one line.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.ts';
import { npmBill, shippedBill } from './package/bill.ts';
import { bundledPackages } from './package/bundled.ts';
import { thirdPartyText } from './package/licences.ts';
import { builderCache, missingSeeds, type System, seedLines } from './package/seeds.ts';
import { howToVerify, signSums, sumsName, writeSums } from './package/sums.ts';
import { root } from './run.ts';

const help = `npm run package                 makes the installers of this system, in release/
  -- --parts                    only bill, licences, hashes and signature, of what lies in release/
  -- --key FILE                 signs the hashes with this key (or the key in ANTEROOM_RELEASE_KEY)
  -- --seeds linux|win32        lists what is fetched for the installers of a system, with hashes and places`;

const release = path.join(root, 'release');
const licences = path.join(root, 'out/third-party-licences.txt');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const system: System = process.platform === 'win32' ? 'win32' : 'linux';

/** When the sources were as they are: of the last commit, so that the same sources build the same program. */
function sourceDate(): string {
  const told = process.env.SOURCE_DATE_EPOCH;
  if (told) return told;
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : String(Math.floor(Date.now() / 1000));
}

/** Says in one line why it ends. */
function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

function makeInstallers(): void {
  const dist = path.join(root, 'node_modules/electron/dist');
  const program = path.join(dist, system === 'win32' ? 'electron.exe' : 'electron');
  if (!fs.existsSync(program))
    stop(
      'Electron’s program is not here: npx install-electron fetches it; without a network see docs/building.md, and npm run package -- --seeds.',
    );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/electron-builder/cli.js'),
      ...(system === 'win32' ? ['--win'] : ['--linux']),
      '--x64',
      '--publish',
      'never',
      `-c.electronDist=${dist}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const said = `${stdout}${stderr}`;
  if (status === 0) return;
  console.error(said);
  const isUnreachable = /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|RequestError|HttpError/.test(said);
  const missing = missingSeeds(system, builderCache());
  stop(
    isUnreachable && missing.length > 0
      ? `Not here, and not to be fetched: ${missing.join(', ')}. docs/building.md says where to put them, and npm run package -- --seeds what their hashes are.`
      : `electron-builder ended with ${status}; it says why above.`,
  );
}

/** What goes out: files that this or electron-builder made, and not what it left lying. */
const goesOut = (name: string) => /\.(?:deb|rpm|tar\.gz|exe|msi|cdx\.json|txt)$/.test(name);

const { values } = parseArgs({
  options: {
    parts: { type: 'boolean' },
    key: { type: 'string' },
    seeds: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
if (values.seeds !== undefined) {
  if (values.seeds !== 'linux' && values.seeds !== 'win32') stop('Write --seeds linux or --seeds win32.');
  console.log(seedLines(values.seeds, builderCache()).join('\n'));
  process.exit(0);
}
const pem =
  values.key === undefined
    ? process.env.ANTEROOM_RELEASE_KEY
    : fs.readFileSync(path.resolve(process.env.INIT_CWD ?? root, values.key), 'utf8');

process.env.SOURCE_DATE_EPOCH = sourceDate();
const failed = await buildAll(true);
if (failed) stop(`The build stopped at "${failed}"; the message above says why.`);
const packages = await bundledPackages();
fs.writeFileSync(licences, thirdPartyText(packages));
fs.mkdirSync(release, { recursive: true });
if (!values.parts) {
  // What another version left there would go out as this one's.
  for (const name of fs.readdirSync(release).filter(goesOut)) fs.rmSync(path.join(release, name));
  makeInstallers();
}
const bill = shippedBill(npmBill(), packages, new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000));
fs.writeFileSync(path.join(release, `anteroom-${version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
fs.copyFileSync(licences, path.join(release, `anteroom-${version}-third-party-licences.txt`));
const names = fs.readdirSync(release).filter(goesOut);
console.log(writeSums(release, names).trim());
if (pem) {
  signSums(release, pem);
  console.log(`\nSigned. Whoever gets the files verifies them in their folder:\n${howToVerify.join('\n')}`);
} else console.log(`\n${sumsName} is not signed: no --key FILE, and nothing in ANTEROOM_RELEASE_KEY.`);
