import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { waitFor } from '../../scripts/wait-for.mjs';

const root = join(import.meta.dirname, '../..');

if (process.platform === 'linux') {
  test.describe('npm start, where a program stands for Electron’s,', () => {
    let dist = '';
    test.beforeEach(() => {
      dist = mkdtempSync(join(tmpdir(), 'anteroom-dist-'));
    });
    test.afterEach(() => rmSync(dist, { recursive: true }));

    /** Starts as npm does, through set-up, and gives the exit code and all that was said. */
    async function start(program: string, flags: string[]): Promise<{ code: number; said: string }> {
      writeFileSync(join(dist, 'electron'), `#!/bin/sh\n${program}\n`);
      chmodSync(join(dist, 'electron'), 0o755);
      const child = spawn(
        process.execPath,
        ['scripts/setup.mjs', 'scripts/start.ts', '--electron', ...flags],
        {
          cwd: root,
          env: {
            ...process.env,
            DISPLAY: ':9',
            ELECTRON_OVERRIDE_DIST_PATH: dist,
            ELECTRON_RUN_AS_NODE: '1',
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (part) => {
          said += part;
        });
      }
      return { code: await waitFor(child), said };
    }

    test('ends as it does when its sandbox cannot be made, and says what helps', async () => {
      const { code, said } = await start('kill -TRAP $$', []);
      expect(code).toBe(133);
      expect(said).toContain(`sudo chmod 4755 ${dist}/chrome-sandbox`);
    });

    test('gives it the app, windows of X11 and the wishes of the caller, and leaves it Electron', async () => {
      const { code, said } = await start('echo "started with $*"; env | grep RUN_AS_NODE', ['--windowed']);
      expect(said).toContain(`started with --ozone-platform=x11 ${root} --windowed\n`);
      // It is grep that says so: there is no such variable.
      expect([code, said]).toEqual([1, expect.not.stringContaining('RUN_AS_NODE')]);
    });
  });
}
