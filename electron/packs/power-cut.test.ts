/** What a power cut, a full disk or a failing one leaves behind. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partOf } from '../../tests/support/part.ts';
import { mayMount, smallDisk } from '../../tests/support/small-disk.ts';
import { realDisk } from './disk.ts';
import { deckSaying, key, pack, settled, TestKiosk } from './packs.fixture.ts';

let kiosk: TestKiosk;
let second: Buffer;
beforeEach(async () => {
  kiosk = new TestKiosk([deckSaying('first', 'As it came')]);
  kiosk.config = { ...kiosk.config, installFromDropFolder: true };
  kiosk.put('first.anteroompack', await pack([deckSaying('first', 'Version 1')]), 'drop');
  await settled(kiosk.start());
  second = await pack([deckSaying('first', 'Version 2')], { version: '2026-11-26.2' });
});
afterEach(() => kiosk.close());

/** Lets a kiosk install what lies in a copy of the drop folder and kills it before a step; whether that step came. */
function killed(base: string, step: number): Promise<boolean> {
  const script = path.join(import.meta.dirname, '../../tests/support/killed-install.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, base, key.trusted.publicKey, String(step)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(said));
    });
  });
}

/** Nothing lies there but the libraries and packs that count. */
function leftovers(): string[] {
  const { library, before } = kiosk.store.pointer();
  const counted = [library, before].filter((each) => each !== null && each > 0).map(String);
  return Object.keys(kiosk.content()).filter((name) => {
    const [folder, inner = ''] = name.split(path.sep);
    if (name.endsWith('.part') || inner.endsWith('.part')) return true;
    return folder === 'libraries' && !counted.includes(inner);
  });
}

/** How many steps there are: a kiosk that is never cut off counts them. */
async function allSteps(): Promise<number> {
  let steps = 0;
  const packs = kiosk.start(
    realDisk(() => {
      steps += 1;
    }),
  );
  await settled(packs);
  await packs.settle();
  return steps;
}

/** A kiosk whose disk does nothing from a step on, in this process: what a power cut leaves, without its cost. */
async function cutOff(step: number): Promise<void> {
  let left = step;
  const packs = kiosk.start(
    realDisk(() => {
      if (left === 0) throw new Error('the power is gone');
      left -= 1;
    }),
  );
  await settled(packs);
  await packs.settle();
}

describe('A power cut', () => {
  /** The words of the library that is found at the next start, step by step. */
  async function wordsAfter(
    steps: readonly number[],
    cut: (step: number) => Promise<unknown>,
  ): Promise<Set<string | undefined>> {
    const before = path.join(kiosk.base, 'before');
    kiosk.stop();
    fs.rmSync(before, { recursive: true, force: true });
    fs.cpSync(kiosk.data, before, { recursive: true });
    const seen = new Set<string | undefined>();
    for (const step of steps) {
      kiosk.stop();
      fs.rmSync(kiosk.data, { recursive: true });
      fs.cpSync(before, kiosk.data, { recursive: true });
      kiosk.put('second.anteroompack', second, 'drop');
      await cut(step);
      fs.rmSync(path.join(kiosk.drop, 'second.anteroompack'));
      const packs = kiosk.start();
      seen.add(kiosk.words()['first.en']);
      expect(packs.folder).toBe(kiosk.store.folderOf(kiosk.store.pointer().library));
      await packs.settle();
      expect(leftovers()).toEqual([]);
      kiosk.put('second.anteroompack', second, 'drop');
      await settled(packs);
      expect(kiosk.words()).toEqual({ 'first.en': 'Version 2' });
    }
    return seen;
  }

  const upTo = (count: number) => Array.from({ length: count }, (_, step) => step);

  async function counted(): Promise<number> {
    const before = path.join(kiosk.base, 'counted');
    kiosk.stop();
    fs.cpSync(kiosk.data, before, { recursive: true });
    kiosk.put('second.anteroompack', second, 'drop');
    const steps = await allSteps();
    kiosk.stop();
    fs.rmSync(kiosk.data, { recursive: true });
    fs.renameSync(before, kiosk.data);
    return steps;
  }

  test('at any step leaves the old library or the new one, whole; what was begun is swept up, and the pack can be installed', async () => {
    const steps = await counted();
    expect(steps).toBeGreaterThan(20);
    const seen = await wordsAfter(upTo(steps), cutOff);
    expect([...seen].sort()).toEqual(['Version 1', 'Version 2']);
  });

  test.skipIf(process.platform === 'win32')(
    'does so where the process is killed',
    { timeout: 240_000 },
    async () => {
      const steps = partOf(upTo(await counted()));
      await wordsAfter(steps, async (step) => {
        kiosk.stop();
        expect(await killed(kiosk.base, step)).toBe(true);
      });
    },
  );
});

describe('A disk that is full', () => {
  test('after any number of bytes leaves the library, and nothing of the new one', async () => {
    kiosk.put('second.anteroompack', second, 'drop');
    const before = kiosk.content();
    let whole = 0;
    for (let most = 0; whole === 0; most += 311) {
      let written = 0;
      const disk = realDisk((_step, bytes) => {
        written += bytes;
        if (bytes > 0 && written > most) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      });
      const packs = kiosk.start(disk);
      const offers = await settled(packs);
      const state = offers.find(({ file }) => file === 'second.anteroompack')?.state;
      if (state?.is === 'installed') whole = written;
      else {
        expect(state).toMatchObject({ is: 'refused', reason: 'disk-full' });
        expect([kiosk.content(), kiosk.words()]).toEqual([before, { 'first.en': 'Version 1' }]);
      }
    }
    expect(whole).toBeGreaterThan(5000);
    expect(kiosk.words()).toEqual({ 'first.en': 'Version 2' });
  });

  test('when all is written but which library counts leaves nothing of the new one', async () => {
    kiosk.put('second.anteroompack', second, 'drop');
    const before = kiosk.content();
    let renamed = 0;
    const disk = realDisk((step) => {
      if (step === 'rename') renamed += 1;
      // The library and the pack have their names by then.
      if (step === 'write' && renamed === 2) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    const offers = await settled(kiosk.start(disk));
    expect(offers.find(({ file }) => file === 'second.anteroompack')?.state).toMatchObject({
      is: 'refused',
      reason: 'disk-full',
    });
    expect([kiosk.content(), kiosk.words()]).toEqual([before, { 'first.en': 'Version 1' }]);
  });

  test.skipIf(!mayMount())('in truth says so, and the pack is installed once there is room', async () => {
    const disk = smallDisk(96);
    if (disk === null) throw new Error('no small disk');
    try {
      kiosk.data = disk.folder;
      const packs = kiosk.start();
      disk.fill();
      expect((await settled(packs))[0]?.state).toMatchObject({ is: 'refused', reason: 'disk-full' });
      expect(kiosk.words()).toEqual({ 'first.en': 'As it came' });
      disk.free();
    } finally {
      kiosk.stop();
      kiosk.data = path.join(kiosk.base, 'data');
      disk.remove();
    }
  });
});

test.each(['open', 'write', 'sync', 'rename', 'syncFolder', 'makeFolder'])(
  'A disk that fails at each %s leaves the library and says so',
  async (step) => {
    kiosk.put('second.anteroompack', second, 'drop');
    let isBroken = true;
    const packs = kiosk.start(
      realDisk((name) => {
        if (isBroken && name === step) throw Object.assign(new Error('i/o error'), { code: 'EIO' });
      }),
    );
    const state = () => packs.offers().find(({ file }) => file === 'second.anteroompack')?.state;
    await settled(packs);
    expect([state(), kiosk.words()]).toMatchObject([{ is: 'refused' }, { 'first.en': 'Version 1' }]);
    isBroken = false;
    const id = packs.offers().find(({ file }) => file === 'second.anteroompack')?.id ?? '';
    expect(await packs.install(id, 'staff')).toEqual({ outcome: 'installed' });
    expect(kiosk.words()).toEqual({ 'first.en': 'Version 2' });
  },
);
