import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFolders, isInUse, problemWith, settleFolder } from './data-folder.ts';

let base: string;
let usual: string;
let used: string[];
beforeEach(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-folder-'));
  usual = path.join(base, 'data');
  used = [];
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const uid = process.getuid?.() ?? 0;
const spare = () => path.join(base, `anteroom-${uid}`);
const settle = (more: Partial<Parameters<typeof settleFolder>[0]> = {}) =>
  settleFolder({
    usual: () => usual,
    use: (folder) => void used.push(folder),
    lock: () => true,
    temporary: base,
    ...more,
  });

describe.skipIf(process.platform === 'win32')('a data folder', () => {
  describe('to which nothing can be written is given up for a spare one, because', () => {
    test('a file stands in its place', () => {
      fs.writeFileSync(usual, '');
      expect(settle()).toEqual({
        outcome: 'start',
        folder: spare(),
        why: `${usual}: a file stands in its place (EEXIST)`,
      });
      expect(used).toEqual([spare()]);
    });

    test('a file stands above it', () => {
      fs.writeFileSync(path.join(base, 'file'), '');
      usual = path.join(base, 'file', 'deep', 'data');
      expect(settle()).toMatchObject({
        outcome: 'start',
        folder: spare(),
        why: expect.stringContaining('(ENOTDIR)'),
      });
    });

    test('Electron cannot make it', () => {
      const usual = () => {
        throw new Error("Failed to get 'userData' path");
      };
      expect(settle({ usual })).toEqual({
        outcome: 'start',
        folder: spare(),
        why: "Failed to get 'userData' path",
      });
    });

    test('its lock cannot be made, and nobody has it', () => {
      const answers = [false, true];
      expect(settle({ lock: () => answers.shift() ?? false })).toEqual({
        outcome: 'start',
        folder: spare(),
        why: `${usual}: no lock can be made there`,
      });
    });
  });

  test('is used as it is when all is well, and nothing is left in it', () => {
    expect(settle()).toEqual({ outcome: 'start', folder: usual, why: null });
    expect(used).toEqual([]);
    expect(fs.readdirSync(usual)).toEqual([]);
  });

  test('and the spare one too may be impossible', () => {
    fs.writeFileSync(usual, '');
    expect(settle({ temporary: path.join(usual, 'tmp') })).toMatchObject({
      outcome: 'no folder',
      why: expect.stringMatching(/EEXIST.*; .*ENOTDIR/),
    });
  });

  test('of which neither lock can be had leaves the kiosk without one', () => {
    expect(settle({ lock: () => false })).toMatchObject({ outcome: 'no folder', folder: spare() });
  });
});

/** While another process of this program, or of another one, lives. */
const whileRuns = async (program: string, args: string[], body: (pid: number) => void) => {
  const other = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const end = new Promise((resolve) => other.once('exit', resolve));
  await new Promise((resolve) => other.stdout.once('data', resolve));
  try {
    body(other.pid ?? 0);
  } finally {
    other.stdin.end();
    await end;
  }
};
const idle = ['-e', "process.stdout.write('up'); process.stdin.resume();"];

/** Why nothing can be written to a folder that a command has spoilt; the command is undone. */
function spoilt(spoil: string[], restore: string[]): string | null {
  fs.mkdirSync(usual, { recursive: true });
  const done = spawnSync(spoil[0] ?? '', [...spoil.slice(1), usual]);
  if (done.status !== 0) throw new Error(`${spoil.join(' ')}: ${done.stderr}`);
  try {
    return problemWith(usual);
  } finally {
    spawnSync(restore[0] ?? '', [...restore.slice(1), usual]);
  }
}

/** Whether this machine lets a test mount a disk. */
const mayMount = (() => {
  if (process.platform !== 'linux' || uid !== 0) return false;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-mount-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status === 0;
  if (isMounted) spawnSync('umount', [folder]);
  fs.rmdirSync(folder);
  return isMounted;
})();

describe.runIf(mayMount)('a disk', () => {
  test('that is full is told as such, and keeps nothing of the attempt', async () => {
    fs.mkdirSync(usual);
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', usual]);
    try {
      expect(() => fs.writeFileSync(path.join(usual, 'much'), Buffer.alloc(1 << 20))).toThrow('ENOSPC');
      expect(settle()).toMatchObject({ outcome: 'start', why: `${usual}: its disk is full (ENOSPC)` });
      await expect.poll(() => fs.readdirSync(usual)).toEqual(['much']);
    } finally {
      spawnSync('umount', [usual]);
    }
  });

  test('that is full, below a kiosk that lives there, is no reason to start a second one', async () => {
    fs.mkdirSync(usual);
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', usual]);
    try {
      await whileRuns(process.execPath, idle, (pid) => {
        fs.symlinkSync(`${os.hostname()}-${pid}`, path.join(usual, 'SingletonLock'));
        expect(() => fs.writeFileSync(path.join(usual, 'much'), Buffer.alloc(1 << 20))).toThrow('ENOSPC');
        expect(settle({ lock: () => false })).toEqual({ outcome: 'runs already', folder: usual, why: null });
      });
    } finally {
      spawnSync('umount', [usual]);
    }
  });

  test('that can only be read is told as such', () => {
    const why = spoilt(['mount', '-t', 'tmpfs', '-o', 'ro', 'tmpfs'], ['umount']);
    expect(why).toBe('its disk can only be read (EROFS)');
  });
});

describe.runIf(process.platform !== 'win32' && uid !== 0)('a folder of somebody else', () => {
  test('is told as such', () => {
    expect(spoilt(['chmod', '500'], ['chmod', '700'])).toBe('this user may not write there (EACCES)');
  });
});

describe.skipIf(process.platform === 'win32')('the spare folder', () => {
  beforeEach(() => fs.writeFileSync(usual, ''));

  test('is the same at the next start, so that crashes are remembered', () => {
    expect(settle().folder).toBe(settle().folder);
  });

  test('is this user’s alone', () => {
    expect(fs.statSync(settle().folder).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['a link', () => fs.symlinkSync(path.join(base, 'elsewhere'), spare())],
    ['a link to a folder', () => fs.symlinkSync(base, spare())],
    ['a file', () => fs.writeFileSync(spare(), '')],
    [
      'a folder to which others can write',
      () => {
        fs.mkdirSync(spare());
        fs.chmodSync(spare(), 0o777);
      },
    ],
  ])('is another one where somebody has put %s of its name', (_what, put) => {
    put();
    const { outcome, folder } = settle();
    expect(outcome).toBe('start');
    expect(folder).toMatch(new RegExp(`^${spare()}-\\w{6}$`));
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  });
});

describe.skipIf(process.platform === 'win32')('of the folders in which a kiosk may have written', () => {
  const found = (temporary = base) =>
    dataFolders({ usual, temporary }).map(({ is, folder }) => `${is}: ${folder}`);
  const put = (folder: string, mode = 0o700) => {
    fs.mkdirSync(folder);
    fs.chmodSync(folder, mode);
  };

  test('only spare ones are told where Electron cannot make the usual one', () => {
    put(spare());
    expect(dataFolders({ usual: null, temporary: base })).toEqual([{ is: 'spare', folder: spare() }]);
  });

  test('the usual one alone is told where no temporary folder can be read', () => {
    expect(found(path.join(base, 'none'))).toEqual([`usual: ${usual}`]);
  });

  test.each<[string, () => void]>([
    ['a link to a folder', () => fs.symlinkSync(base, spare())],
    ['a file', () => fs.writeFileSync(spare(), '')],
    ['a folder to which others can write', () => put(spare(), 0o777)],
    ['a folder of another user’s kiosk', () => put(`${spare()}1`)],
    ['a folder of another name', () => put(`${spare()}-elsewhere`)],
  ])('%s is none, and nothing is made', (_what, lay) => {
    lay();
    const before = fs.readdirSync(base);
    expect(found()).toEqual([`usual: ${usual}`]);
    expect(fs.readdirSync(base)).toEqual(before);
  });

  test.runIf(uid === 0)('one that belongs to somebody else is none', () => {
    put(spare());
    fs.chownSync(spare(), 65_534, 65_534);
    expect(found()).toEqual([`usual: ${usual}`]);
  });

  test('the one of every start comes before those that were made because something stood in its place', () => {
    put(`${spare()}-a1B2c3`);
    put(spare());
    expect(found()).toEqual([`usual: ${usual}`, `spare: ${spare()}`, `spare: ${spare()}-a1B2c3`]);
  });

  test('the one that a start settles on is found again', () => {
    fs.writeFileSync(usual, '');
    fs.writeFileSync(spare(), '');
    const { folder } = settle();
    expect(found()).toContain(`spare: ${folder}`);
  });
});

describe.skipIf(process.platform === 'win32')('a folder is in use', () => {
  const markOf = (owner: string) => {
    fs.mkdirSync(usual, { recursive: true });
    fs.symlinkSync(owner, path.join(usual, 'SingletonLock'));
  };

  test.each([
    ['nobody’s mark', 'nobody'],
    ['a process that is gone', `${os.hostname()}-${2 ** 30}`],
    ['this process itself, whose lock could not be finished', `${os.hostname()}-${process.pid}`],
  ])('not by %s', (_whose, owner) => {
    markOf(owner);
    expect(isInUse(usual)).toBe(false);
  });

  test('not by a kiosk on another machine', async () => {
    await whileRuns(process.execPath, idle, (pid) => {
      markOf(`elsewhere-${pid}`);
      expect(isInUse(usual)).toBe(false);
    });
  });

  test('not by another program that has got the number since', async () => {
    await whileRuns('sh', ['-c', 'echo up; read line'], (pid) => {
      markOf(`${os.hostname()}-${pid}`);
      expect(isInUse(usual)).toBe(false);
    });
  });

  test('by another living kiosk, so that a start beside it is no start with a spare folder', async () => {
    await whileRuns(process.execPath, idle, (pid) => {
      markOf(`${os.hostname()}-${pid}`);
      expect(isInUse(usual)).toBe(true);
      expect(settle({ lock: () => false })).toEqual({ outcome: 'runs already', folder: usual, why: null });
      fs.rmSync(path.join(usual, 'SingletonLock'));
    });
  });

  test('not where there is no folder', () => {
    expect(isInUse(path.join(base, 'none'))).toBe(false);
  });
});
