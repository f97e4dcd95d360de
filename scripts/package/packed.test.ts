import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fuseMark, fuseNames, wantedFuses } from './fuses.ts';
import { tryPacked } from './packed.ts';

/** What is wrong with a program that stands in for Electron's. */
interface Faults {
  /** Starts with this switch as if it were nothing. */
  takes?: string;
  /** Ends before it shows anything. */
  broken?: boolean;
  /** Does what Node would do when asked to be Node. */
  isNode?: boolean;
  /** A fuse that is set the other way. */
  fuse?: string;
  /** Does not look whether its archive was changed. */
  trusting?: boolean;
}

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-packed-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Writes a program that behaves as a packed kiosk, but for its faults. */
function makeProgram(faults: Faults = {}): string {
  const archive = 'console.log("starts version 1")';
  fs.mkdirSync(path.join(folder, 'resources'));
  fs.writeFileSync(path.join(folder, 'resources/app.asar'), archive);
  const states = fuseNames
    .map((name) => (wantedFuses()[name] !== (name === faults.fuse) ? '1' : '0'))
    .join('');
  const program = path.join(folder, 'anteroom');
  const lines = [
    '#!/bin/sh',
    `# ${fuseMark}\x01\x08${states}`,
    faults.broken ? 'exit 1' : '',
    faults.isNode ? '[ "$ELECTRON_RUN_AS_NODE" = 1 ] && exit 7' : '',
    `case "$1" in ${faults.takes ?? 'nothing'}*) ;; -*) exit 78 ;; esac`,
    faults.trusting
      ? ''
      : `[ "$(sha256sum < "$(dirname "$0")/resources/app.asar" | cut -c 1-64)" = ${createHash('sha256').update(archive).digest('hex')} ] || exit 133`,
    'mkdir -p "$XDG_CONFIG_HOME/anteroom/logs"',
    'echo "session: attract" > "$XDG_CONFIG_HOME/anteroom/logs/kiosk.log"',
    'exec sleep 600',
  ];
  fs.writeFileSync(program, lines.join('\n'), { mode: 0o755 });
  return program;
}

/** What is found to be bad of a program with these faults. */
async function badOf(faults: Faults, platform: NodeJS.Platform = 'win32'): Promise<string[]> {
  const findings = await tryPacked({ program: makeProgram(faults), platform, patience: 60 });
  return findings.filter(({ isGood }) => !isGood).map(({ what, saw }) => `${what}: ${saw}`);
}

describe.skipIf(process.platform !== 'linux')('a packed program that', () => {
  test.each(['--inspect', '--remote-debugging-port', '--no-sandbox'])(
    'starts with %s is found',
    async (takes) => {
      expect(await badOf({ takes })).toEqual([
        expect.stringMatching(`^does not start with ${takes}=?0?: shown$`),
      ]);
    },
  );

  test('can be Node is found', async () => {
    expect(await badOf({ isNode: true })).toEqual(['is not Node for anybody: exit code 7']);
  });

  test('shows nothing is found', async () => {
    expect(await badOf({ broken: true })).toContain('starts and shows its first screen: exit code 1');
  });

  test('has a fuse set the other way is found, with its name', async () => {
    expect(await badOf({ fuse: 'onlyLoadAppFromAsar' })).toEqual([
      'has its fuses as electron-builder.yml says: otherwise: onlyLoadAppFromAsar',
    ]);
  });

  test('starts although a letter of it was changed is found', async () => {
    expect(await badOf({ trusting: true })).toEqual(['does not start with one letter of it changed: shown']);
  });

  test('could be changed by who starts it is found on Linux, where nothing else would notice', async () => {
    const program = path.join(folder, 'anteroom');
    expect(await badOf({ trusting: true }, 'linux')).toEqual([
      expect.stringContaining(`cannot be changed by who starts it: writable: ${program}`),
    ]);
  });

  test('does all that it should has nothing bad found of it', async () => {
    expect(await badOf({})).toEqual([]);
  });
});

test('what is no program of Electron’s is named', async () => {
  const program = path.join(folder, 'other');
  fs.writeFileSync(program, 'text');
  await expect(tryPacked({ program, platform: 'linux', patience: 1 })).rejects.toThrow(
    `${program}: There are no fuses`,
  );
});
