/**
 * The set-up itself, as Windows would see it: the running program is the one that an installation must replace. A program
 * in npm's place fails as npm does there when that program is still where it was.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { giveBack, makeRoom, roomForInstall } from './make-room.mjs';
import { waitFor } from './wait-for.mjs';

let root: string;
beforeEach(() => {
  // On the disk of the project, so that its Node can be linked.
  const cache = path.join(import.meta.dirname, '../node_modules/.cache/anteroom');
  mkdirSync(cache, { recursive: true });
  root = mkdtempSync(path.join(cache, 'setup-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
const has = (name: string) => existsSync(path.join(root, name));
const bin = 'node_modules/node/bin/node.exe';

test.each(['linux', 'darwin'])(
  'on %s nothing is moved, because a running program can be deleted',
  (platform) => {
    expect(roomForInstall({ platform, root, name: 'x.exe' })).toBeNull();
  },
);

describe('room is made', () => {
  const room = () => {
    const found = roomForInstall({ platform: 'win32', root, name: 'new.exe' });
    if (!found) throw new Error('There is no room.');
    return found;
  };

  test('where nothing is installed yet', () => {
    makeRoom(room());
    expect(has('out/old-node/new.exe')).toBe(false);
  });

  test('and what was moved before is deleted, but what cannot be deleted stays', () => {
    write('out/old-node/ended.exe', '');
    // A folder refuses to be deleted as a file, like a program that runs.
    mkdirSync(path.join(root, 'out/old-node/runs.exe'));
    write(bin, 'node');
    makeRoom(room());
    expect(readdirSync(path.join(root, 'out/old-node')).sort()).toEqual(['new.exe', 'runs.exe']);
    expect(has(bin)).toBe(false);
  });

  test('and given back only where nothing has taken the place', () => {
    write(bin, 'old');
    makeRoom(room());
    giveBack(room());
    expect(readFileSync(path.join(root, bin), 'utf8')).toBe('old');
    makeRoom(room());
    write(bin, 'new');
    giveBack(room());
    expect(readFileSync(path.join(root, bin), 'utf8')).toBe('new');
  });
});

describe.runIf(process.platform !== 'win32')('set-up on a Windows whose lockfile has changed', () => {
  /** Runs the real set-up on the project's own Node. `whatNpmDoes` comes after npm's own refusal. */
  async function setUp(whatNpmDoes: string): Promise<{ code: number; said: string }> {
    for (const name of ['setup.mjs', 'wait-for.mjs', 'make-room.mjs']) {
      mkdirSync(path.join(root, 'scripts'), { recursive: true });
      copyFileSync(path.join(import.meta.dirname, name), path.join(root, 'scripts', name));
    }
    write('package.json', '{ "type": "module" }');
    write('package-lock.json', '{}');
    write('scripts/next.mjs', 'console.log("goes on with", process.argv[2]);');
    const windows = write('windows.mjs', 'Object.defineProperty(process, "platform", { value: "win32" });');
    const npm = write(
      'npm.mjs',
      `import fs from 'node:fs';
      if (fs.existsSync('${bin}')) { console.log('EPERM'); process.exit(1); }
      ${whatNpmDoes}`,
    );
    mkdirSync(path.join(root, path.dirname(bin)), { recursive: true });
    linkSync(process.execPath, path.join(root, bin));
    const child: ChildProcess = spawn(
      path.join(root, bin),
      ['--import', windows, path.join(root, 'scripts/setup.mjs'), 'scripts/next.mjs', 'its argument'],
      {
        cwd: root,
        env: { ...process.env, npm_execpath: npm, NODE_OPTIONS: '' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
    return { code: await waitFor(child), said };
  }

  test('installs, although the program that is to be replaced runs it, and goes on', async () => {
    const { code, said } = await setUp(`
      fs.rmSync('node_modules', { recursive: true });
      fs.mkdirSync('node_modules/node/bin', { recursive: true });
      fs.linkSync(process.execPath, '${bin}');`);
    expect(said).toContain('goes on with its argument');
    expect(code).toBe(0);
  });

  test('gives the program back when npm fails, so that npm start can be tried again', async () => {
    const { code, said } = await setUp('process.exit(1);');
    expect(said).toContain('did not finish');
    expect([code, has(bin), readdirSync(path.join(root, 'out/old-node'))]).toEqual([1, true, []]);
  });
});
