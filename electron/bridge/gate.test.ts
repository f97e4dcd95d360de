import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { refusedMessage } from './channel.ts';
import { type Call, calls } from './contract.ts';
import { callExamples } from './examples.fixture.ts';
import { type Caller, type Handlers, openGate } from './gate.ts';
import { type Role, roles } from './roles.ts';

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>;

let answers: Record<string, unknown>;
let received: unknown[][];
let refusals: string[];
let heard: number[];
let registered: Map<string, Listener>;
/** The roles that the shell gave, by page. */
let given: Map<number, Role>;

const ipcMain = {
  handle: (channel: string, listener: Listener) => void registered.set(channel, listener),
} as Pick<IpcMain, 'handle'>;

beforeEach(() => {
  answers = Object.fromEntries(Object.entries(callExamples).map(([name, { answer }]) => [name, answer]));
  [received, refusals, heard] = [[], [], []];
  registered = new Map();
  given = new Map(roles.map((role, page) => [page, role]));
  const handlers = Object.fromEntries(
    Object.keys(calls).map((name) => [
      name,
      (...args: unknown[]) => {
        received.push(args);
        const answer = answers[name];
        if (answer instanceof Error) throw answer;
        return answer;
      },
    ]),
  ) as unknown as Handlers;
  openGate(ipcMain, handlers, {
    roleOf: (page) => given.get(page),
    refused: (line) => refusals.push(line),
    heard: (page) => heard.push(page),
  });
});

const top = { url: 'app://anteroom/index.html', parent: null };
/** Each list of the contract names some roles; which ones, its own type knows too well. */
const some = (list: readonly Role[]) => list;
const pageOf = (role: Role) => roles.indexOf(role);
const unknownPage = 77;

/** A call as it arrives: from a page that the shell knows by its id, out of a frame. */
const call = (name: string, args: readonly unknown[], page: number, senderFrame: unknown = top) => {
  const listener = registered.get(`kiosk:${name}`);
  if (!listener) throw new Error(`${name} is not registered`);
  return listener({ senderFrame, sender: { id: page } } as unknown as IpcMainInvokeEvent, ...args);
};

const each = (Object.keys(calls) as Call[]).map((name) => ({
  name,
  mayCall: calls[name].roles as readonly Role[],
  someone: pageOf(calls[name].roles[0] ?? 'visitor'),
  ...callExamples[name],
}));

describe.each(each)('$name', ({ name, mayCall, someone, args, answer, wrongArgs, wrongAnswer }) => {
  const expectRefusal = async (outcome: Promise<unknown>, why: string | RegExp) => {
    await expect(outcome).rejects.toThrow(new Error(refusedMessage));
    expect(received).toEqual([]);
    expect(heard).toEqual([]);
    expect(refusals).toEqual([expect.stringMatching(why)]);
  };

  test.each([
    ['a frame that is gone', null, 'frame is gone'],
    ['a frame inside another', { ...top, parent: top }, 'frame is inside another'],
    ['another page', { ...top, url: 'app://anteroom/safe.html' }, 'frame is another page'],
  ])('refuses %s', (_name, frame, why) =>
    expectRefusal(call(name, args, someone, frame), `^${name}: ${why}$`),
  );

  test('refuses a frame that cannot be looked at any more', async () => {
    const frame = {
      get url(): string {
        throw new Error('Render frame was disposed');
      },
      parent: null,
    };
    await expectRefusal(call(name, args, someone, frame), `^${name}: frame is gone$`);
  });

  test('refuses a window to which the shell gave no role', () =>
    expectRefusal(call(name, args, unknownPage), `^${name}: window has no role$`));

  test.each(roles.filter((role) => !some(mayCall).includes(role)))('refuses the window of the %s', (role) =>
    expectRefusal(call(name, args, pageOf(role)), `^${name}: role may not call this$`),
  );

  test('refuses a page that claims a role', async () => {
    const claim = { role: 'staff', page: someone };
    await expectRefusal(call(name, [...args, claim], someone), `^${name}: wrong arguments: `);
    refusals = [];
    await expectRefusal(call(name, [claim, ...args], someone), `^${name}: wrong arguments: `);
  });

  test.each(wrongArgs.map((list) => ({ list })))('refuses the arguments $list', ({ list }) =>
    expectRefusal(call(name, list, someone), `^${name}: wrong arguments: `),
  );

  test('keeps a wrong answer of the shell from the page', async () => {
    answers[name] = wrongAnswer;
    await expect(call(name, args, someone)).rejects.toThrow(refusedMessage);
    expect(refusals[0]).toMatch(new RegExp(`^${name}: wrong result: `));
  });

  test('tells the page nothing of a failure inside', async () => {
    answers[name] = new Error('/etc/anteroom/secret');
    const failure: unknown = await call(name, args, someone).catch((error: unknown) => error);
    expect(failure).toEqual(new Error(refusedMessage));
    expect(refusals[0]).toContain('/etc/anteroom/secret');
  });

  test.each(mayCall)(
    'answers the window of the %s, and tells who calls and never the event',
    async (role) => {
      const page = pageOf(role);
      await expect(call(name, args, page)).resolves.toEqual(answer);
      expect(received).toEqual([[{ role, page } satisfies Caller, ...args]]);
      expect(refusals).toEqual([]);
      expect(heard).toEqual([page]);
    },
  );
});

test('a role that was taken back no longer counts', async () => {
  given.delete(pageOf('visitor'));
  await expect(call('settings', [], pageOf('visitor'))).rejects.toThrow(refusedMessage);
});

test('whatever a page sends, the handler learns its role from the shell', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(calls) as Call[])),
      fc.constantFrom(...roles),
      fc.array(fc.anything(), { maxLength: 3 }),
      async (name, role, args) => {
        received = [];
        await call(name, args, pageOf(role)).catch(() => undefined);
        const callers = received.map(([caller]) => caller);
        expect(callers).toEqual(callers.map(() => ({ role, page: pageOf(role) })));
      },
    ),
  );
});

test('what was checked once is handed on as it was then, whatever becomes of it in the shell', async () => {
  const cast = { formatVersion: 1, symbols: {} as unknown };
  answers.cast = cast;
  const sound = { formatVersion: 1, symbols: {} };
  await expect(call('cast', callExamples.cast.args, pageOf('visitor'))).resolves.toEqual(sound);
  cast.symbols = '<script>';
  await expect(call('cast', callExamples.cast.args, pageOf('visitor'))).resolves.toEqual(sound);
});

test('a refusal names the rule and never the value', async () => {
  const fault = { where: 'deck', message: 42, stack: 'what a visitor did' };
  await call('fault', [fault], pageOf('visitor')).catch(() => undefined);
  expect(refusals).toEqual(['fault: wrong arguments: 0.message invalid_type']);
});

test('every call of the contract is registered, and no other', () => {
  expect([...registered.keys()]).toEqual(Object.keys(calls).map((name) => `kiosk:${name}`));
});

test('a call without a handler stops the start', () => {
  const parts = { roleOf: () => undefined, refused: () => undefined, heard: () => undefined };
  expect(() => openGate(ipcMain, {} as Handlers, parts)).toThrow(
    'The call settings of the bridge has no handler.',
  );
});
