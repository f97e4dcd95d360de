import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Channel, channels, type Settings } from './contract.ts';
import { type Handlers, openGate, refusedMessage } from './gate.ts';

const settings: Settings = {
  clinicName: 'Lindenhof',
  logo: null,
  country: 'eu',
  languages: ['en'],
  idleSeconds: 90,
  warningSeconds: 20,
  host: 'preview',
};
const library = { language: 'en', decks: [], facts: {}, sources: {}, glossary: {} };

/** For each channel: a right call, its answer, wrong arguments, and a wrong answer that a broken shell might give. */
const examples: {
  [C in Channel]: { args: unknown[]; answer: unknown; wrong: unknown[][]; broken: unknown };
} = {
  'kiosk:settings': {
    args: [],
    answer: settings,
    wrong: [['extra']],
    broken: { ...settings, warningSeconds: 5 },
  },
  'kiosk:library': {
    args: ['en'],
    answer: library,
    wrong: [[], [1], ['../../etc/passwd'], ['en', 'es'], ['EN'], [{ toString: () => 'en' }]],
    broken: { language: 'en' },
  },
  'kiosk:fault': {
    args: [{ where: 'deck', message: 'lost' }],
    answer: undefined,
    wrong: [[], ['lost'], [{ where: 'deck' }], [{ where: 'x'.repeat(201), message: '' }]],
    broken: 'a text',
  },
  'kiosk:state': { args: ['home'], answer: undefined, wrong: [[], ['staff'], ['home', 1]], broken: 1 },
};

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>;

let answers: Record<Channel, unknown>;
let received: unknown[][];
let refusals: string[];
let pages: number[];
let registered: Map<string, Listener>;

beforeEach(() => {
  answers = Object.fromEntries(
    Object.entries(examples).map(([channel, { answer }]) => [channel, answer]),
  ) as never;
  received = [];
  refusals = [];
  pages = [];
  registered = new Map();
  const handlers = Object.fromEntries(
    Object.keys(channels).map((channel) => [
      channel,
      (...args: unknown[]) => {
        received.push(args);
        const answer = answers[channel as Channel];
        if (answer instanceof Error) throw answer;
        return answer;
      },
    ]),
  ) as unknown as Handlers;
  openGate(ipcMain, handlers, { refused: (line) => refusals.push(line), heard: (page) => pages.push(page) });
});

const ipcMain = {
  handle: (channel: string, listener: Listener) => void registered.set(channel, listener),
} as Pick<IpcMain, 'handle'>;

const page = { url: 'app://anteroom/index.html', parent: null };
const call = (channel: string, args: unknown[], senderFrame: unknown = page) => {
  const listener = registered.get(channel);
  if (!listener) throw new Error(`${channel} is not registered`);
  return listener({ senderFrame, sender: { id: 7 } } as unknown as IpcMainInvokeEvent, ...args);
};

const each = Object.entries(examples).map(([channel, example]) => ({ channel, ...example }));

describe.each(each)('$channel', ({ channel, args, answer, wrong, broken }) => {
  test.each([
    ['a frame that is gone', null],
    ['a frame inside another', { ...page, parent: page }],
    ['another page', { ...page, url: 'app://anteroom/safe.html' }],
  ])('refuses %s', async (_name, frame) => {
    await expect(call(channel, args, frame)).rejects.toThrow(refusedMessage);
    expect(received).toEqual([]);
    expect(refusals).toHaveLength(1);
  });

  test('refuses a frame that cannot be looked at any more', async () => {
    const frame = {
      get url(): string {
        throw new Error('Render frame was disposed');
      },
      parent: null,
    };
    await expect(call(channel, args, frame)).rejects.toThrow(refusedMessage);
    expect(refusals).toEqual([`${channel}: frame is gone`]);
  });

  test.each(wrong.map((list) => ({ list })))('refuses the arguments $list', async ({ list }) => {
    await expect(call(channel, list)).rejects.toThrow(refusedMessage);
    expect(received).toEqual([]);
    expect(refusals[0]).toMatch(new RegExp(`^${channel}: wrong arguments: `));
  });

  test('keeps a wrong answer of the shell from the page', async () => {
    answers[channel as Channel] = broken;
    await expect(call(channel, args)).rejects.toThrow(refusedMessage);
    expect(refusals[0]).toMatch(new RegExp(`^${channel}: wrong result: `));
  });

  test('tells the page nothing of a failure inside', async () => {
    answers[channel as Channel] = new Error('/etc/anteroom/secret');
    const failure: unknown = await call(channel, args).catch((error: unknown) => error);
    expect(failure).toEqual(new Error(refusedMessage));
    expect(refusals[0]).toContain('/etc/anteroom/secret');
  });

  test('answers a right call, and never passes the event on', async () => {
    await expect(call(channel, args)).resolves.toEqual(answer);
    expect(received).toEqual([args]);
    expect(refusals).toEqual([]);
    expect(pages).toEqual([7]);
  });
});

test('a refusal names the rule and never the value', async () => {
  await call('kiosk:fault', [{ where: 'deck', message: 42, stack: 'what a visitor did' }]).catch(
    () => undefined,
  );
  expect(refusals).toEqual(['kiosk:fault: wrong arguments: 0.message invalid_type']);
});

test('every channel of the contract is registered, and no other', () => {
  expect([...registered.keys()]).toEqual(Object.keys(channels));
});

test('a channel without a handler stops the start', () => {
  const none = {} as Handlers;
  expect(() => openGate(ipcMain, none, { refused: () => undefined, heard: () => undefined })).toThrow(
    'The bridge channel kiosk:settings has no handler.',
  );
});
