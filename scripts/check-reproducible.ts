/**
 * `npm run check:reproducible`: builds and packs the sources in two folders of different names, at different times, and compares
 * what came of it. The program around the archive is a stand-in for Electron's; the archive is real.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { packProject } from '../tests/packaging/pack.ts';
import { root } from './run.ts';

/** What a build does not read. */
const left = ['node_modules', 'out', 'release', '.git', 'test-results'];

/** Builds a copy of the sources in this folder and packs it; gives the archive's place. */
async function archiveOf(folder: string): Promise<string> {
  const project = path.join(folder, 'project');
  fs.cpSync(root, project, {
    recursive: true,
    filter: (from) => !left.includes(path.relative(root, from)),
  });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--force'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600' },
  });
  if (built.status !== 0) throw new Error(`The build ended with ${built.status}:\n${built.stderr}`);
  const { program } = await packProject(folder, project);
  return path.join(program, 'resources/app.asar');
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What is in an archive: the hash of each file, by its name. */
function contents(archive: string): Map<string, string> {
  const names = listPackage(archive, { isPack: false }).map((name) => name.replace(/^[\\/]/, ''));
  const files = names.filter((name) => !('files' in statFile(archive, name)));
  return new Map(files.map((name) => [name, hashOf(extractFile(archive, name))]));
}

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-twice-'));
try {
  const one = await archiveOf(path.join(place, 'one'));
  const other = await archiveOf(path.join(place, 'another folder, of a longer name'));
  const [first, second] = [contents(one), contents(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  const differing = [...names].filter((name) => first.get(name) !== second.get(name));
  for (const name of differing) console.log(`differs: ${name}`);
  const hashes = [one, other].map((archive) => hashOf(fs.readFileSync(archive)));
  console.log(`${names.size} files; app.asar ${hashes[0]}`);
  if (hashes[0] !== hashes[1]) console.log(`the other time ${hashes[1]}`);
  process.exitCode = hashes[0] === hashes[1] ? 0 : 1;
} finally {
  fs.rmSync(place, { recursive: true, force: true });
}
