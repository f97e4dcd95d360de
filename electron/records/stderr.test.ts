import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStderr } from './stderr.ts';

describe('a process whose standard error nobody reads any more', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-stderr-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Logs a warning each time that it is told to, on a standard error whose reading end is closed before the first. */
  const program = (file: (name: string) => string) => `
    import { openLog } from ${JSON.stringify(file('log.ts'))};
    import { openStderr } from ${JSON.stringify(file('stderr.ts'))};
    const stderr = openStderr(process.stderr);
    const log = openLog({ folder: ${JSON.stringify(folder)}, now: () => new Date(), stderr: stderr.say });
    stderr.whenLost((why) => log.info('lost: ' + why));
    process.stdin.on('data', (text) => {
      log.warn(String(text).trim());
      setImmediate(() => process.stdout.write('done'));
    });
    process.stdin.on('end', () => process.exit(7));
    process.stdout.write('up');
  `;

  test('lives on, and its log goes on and says so once', async () => {
    const file = (name: string) => new URL(`./${name}`, import.meta.url).href;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(file)]);
    const exit = once(child, 'exit');
    const said = () => Promise.race([once(child.stdout, 'data'), exit]);
    await said();
    child.stderr.destroy();
    for (const word of ['one', 'two', 'three']) {
      const answer = said();
      child.stdin.write(word);
      await answer;
    }
    child.stdin.end();
    expect(await exit).toEqual([7, null]);
    const lines = fs.readFileSync(path.join(folder, 'kiosk.log'), 'utf8').trim().split('\n');
    expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'warn  one',
      expect.stringMatching(/^info {2}lost: .*EPIPE/),
      'warn  two',
      'warn  three',
    ]);
  });
});

describe('standard error', () => {
  /** A stream that is full as long as the test says so. */
  class Stream extends Writable {
    isFull = true;
    text = '';
    override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
      if (!this.isFull) this.text += chunk.toString();
      done(this.isFull ? new Error('ENOSPC') : undefined);
    }
    override _destroy(_error: Error | null, done: (error?: Error | null) => void): void {
      done();
    }
  }

  test('that throws is lost as well', () => {
    const told: string[] = [];
    const broken = {
      on: () => broken,
      write: () => {
        throw new Error('EBADF');
      },
    };
    const stderr = openStderr(broken as never);
    stderr.say('a');
    stderr.whenLost((why) => told.push(why));
    expect(told).toEqual(['EBADF']);
  });

  test('that lost a text before somebody asked says so when they do', async () => {
    const stream = new Stream({ autoDestroy: false });
    const stderr = openStderr(stream as never);
    stderr.say('a');
    await once(stream, 'error');
    const told: string[] = [];
    stderr.whenLost((why) => told.push(why));
    expect(told).toEqual(['ENOSPC']);
  });

  test('writes what is said', () => {
    const stream = new Stream();
    stream.isFull = false;
    openStderr(stream as never).say('a line\n');
    expect(stream.text).toBe('a line\n');
  });
});
