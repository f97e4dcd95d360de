import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Call, calls } from './contract.ts';
import { callExamples, pushExamples } from './examples.fixture.ts';
import { answerPulse, bridgeOver } from './page-side.ts';
import { type Push, pushes } from './pushes.ts';

/** The way to the shell: it notes what is invoked, and a test may speak for the shell. */
class Ipc extends EventEmitter {
  invoked: unknown[][] = [];
  isRefusing = false;
  invoke = async (...args: unknown[]) => {
    this.invoked.push(args);
    if (this.isRefusing) {
      throw new Error(`Error invoking remote method '${args[0]}': Error: ENOENT /etc/anteroom`);
    }
    return 'answer';
  };
}

let ipc: Ipc;
let kiosk: ReturnType<typeof bridgeOver>;
beforeEach(() => {
  ipc = new Ipc();
  kiosk = bridgeOver(ipc as never);
});

describe.each(Object.keys(pushes) as Push[])('what the shell tells by %s', (name) => {
  const { payload, wrong } = pushExamples[name];
  let heard: unknown[];
  let stop: () => void;
  beforeEach(() => {
    heard = [];
    stop = kiosk.on(name, (told) => heard.push(told));
  });
  const shellSays = (said: unknown) => ipc.emit(`kiosk:${name}`, { sender: 'the event' }, said);

  test.each(wrong.map((value) => ({ value })))('is not heard as $value, and is reported', ({ value }) => {
    shellSays(value);
    expect(heard).toEqual([]);
    expect(ipc.invoked).toEqual([
      ['kiosk:fault', { where: 'bridge', message: expect.stringMatching(`^${name}: wrong payload: `) }],
    ]);
    expect(calls.fault.args.safeParse(ipc.invoked[0]?.slice(1)).success).toBe(true);
  });

  test('is heard without the event', () => {
    shellSays(payload);
    expect(heard).toEqual([payload]);
    expect(ipc.invoked).toEqual([]);
  });

  test('is no longer heard once listening has stopped', () => {
    stop();
    shellSays(payload);
    expect(heard).toEqual([]);
  });
});

test('a shell that refuses the report is no failure', async () => {
  ipc.isRefusing = true;
  kiosk.on('reset', () => undefined);
  ipc.emit('kiosk:reset', {}, 'nonsense');
  await expect(Promise.resolve()).resolves.toBeUndefined();
  expect(ipc.invoked).toHaveLength(1);
});

test.each(['settings', 'message', '__proto__', 'toString', ''])('a page cannot listen to %j', (name) => {
  expect(() => kiosk.on(name as Push, () => undefined)).toThrow('There is no such push.');
  expect(ipc.eventNames()).toEqual([]);
});

test.each(Object.keys(calls) as Call[])('%s is asked of the shell', async (name) => {
  const { args } = callExamples[name];
  const ask = kiosk[name] as (...args: readonly unknown[]) => Promise<unknown>;
  await expect(ask(...args)).resolves.toBe('answer');
  expect(ipc.invoked).toEqual([[`kiosk:${name}`, ...args]]);
});

test.each(Object.keys(calls) as Call[])(
  '%s that is refused tells the page neither channel nor cause',
  async (name) => {
    ipc.isRefusing = true;
    const ask = kiosk[name] as (...args: readonly unknown[]) => Promise<unknown>;
    const failure: unknown = await ask(...callExamples[name].args).catch((error: unknown) => error);
    expect(failure).toEqual(new Error('The kiosk refused this call.'));
  },
);

describe('a page that is asked whether it is there', () => {
  const ask = () => ipc.emit('kiosk:pulse', { sender: 'the event' }, null);

  test('answers each time, though nothing in it listens', () => {
    answerPulse(ipc as never);
    ask();
    ask();
    expect(ipc.invoked).toEqual([['kiosk:alive'], ['kiosk:alive']]);
  });

  test('is not troubled by an answer that is refused', async () => {
    answerPulse(ipc as never);
    ipc.isRefusing = true;
    ask();
    await new Promise((resolve) => setImmediate(resolve));
    expect(ipc.invoked).toEqual([['kiosk:alive']]);
  });
});

test('the page gets the calls of the contract and a way to listen, and nothing else', () => {
  expect(Object.keys(kiosk).sort()).toEqual([...Object.keys(calls), 'on'].sort());
});
