/** That no packet leaves during a whole walk, and that nobody can connect to the kiosk, counted by the system and not by us. */
import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/node/bin/node');

/** A network of one's own is the superuser's to make, and `ip` and `sysctl` have to be there. */
const canIsolate =
  process.platform === 'linux' &&
  spawnSync('unshare', [
    '--net',
    'sh',
    '-c',
    'ip link add x type veth peer name y && sysctl -n kernel.ostype',
  ]).status === 0;

interface Walk {
  slides: number;
  /** Packets that went outside. */
  walked: number;
  /** Where the kiosk and all its programs listen. */
  ports: number[];
  /** The preview's own, by which a test steers it. */
  debuggingPort: number;
  /** Packets that were counted when one was sent on purpose. */
  control: number;
}

describe.skipIf(!canIsolate)('A kiosk in a network of its own', () => {
  let walk: Walk;
  beforeAll(async () => {
    const script = join(import.meta.dirname, 'support/walk-alone.ts');
    const { stdout } = await promisify(execFile)('unshare', ['--net', node, script], { cwd: root });
    walk = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Walk;
  });

  test('sends no packet while somebody walks through a whole deck', () => {
    expect(walk.slides).toBeGreaterThan(5);
    expect(walk.walked).toBe(0);
  });

  test('is counted: a packet that is sent on purpose is seen', () => {
    expect(walk.control).toBe(1);
  });

  test('listens on no port but the one by which a test steers the preview', () => {
    expect(walk.ports).toEqual([walk.debuggingPort]);
  });
});

test.skipIf(canIsolate)(
  'no packet was counted: a network of its own needs the superuser, unshare, ip and sysctl',
  (context) => {
    context.skip();
  },
);
