import { beforeEach, describe, expect, test } from 'vitest';
import { type Bridge, makeBridge } from './bridge.ts';

let port: EventTarget;
let preload: Bridge;
const exposed = new Map<string, unknown>();

/** What the page sees of `api`. */
function seen<Api>(api: Api): Api {
  preload.expose('api', api);
  return exposed.get('api') as Api;
}

beforeEach(() => {
  exposed.clear();
  port = new EventTarget();
  preload = makeBridge(port, { mine: 'to-preload', theirs: 'to-page' }, () => undefined);
  makeBridge(port, { mine: 'to-page', theirs: 'to-preload' }, (key, api) => exposed.set(key, api));
});

test('an error thrown on one side is thrown on the other', () => {
  const { fail } = seen({
    fail: () => {
      throw new TypeError('no');
    },
  });
  expect(fail).toThrow(expect.objectContaining({ name: 'TypeError', message: 'no' }));
});

test('a promise that rejects does so on the other side', async () => {
  await expect(seen({ fail: () => Promise.reject(new Error('later')) }).fail()).rejects.toThrow('later');
});

test('a promise that resolves does so on the other side', async () => {
  await expect(seen({ get: () => Promise.resolve({ a: [1] }) }).get()).resolves.toEqual({ a: [1] });
});

test('objects are copies: a change on one side is not seen on the other', () => {
  const api = { list: [1] };
  seen(api).list.push(2);
  expect(api.list).toEqual([1]);
});

describe('functions', () => {
  test('take arguments and give results', () => {
    expect(seen({ add: (a: number, b: number) => a + b }).add(2, 3)).toBe(5);
  });

  test('can be handed over as arguments and called back later', () => {
    let listener: (text: string) => void = () => undefined;
    const heard: string[] = [];
    const { on } = seen({
      on: (one: (text: string) => void) => {
        listener = one;
      },
    });
    on((text) => heard.push(text));
    listener('news');
    expect(heard).toEqual(['news']);
  });

  test('can be results, such as the one that stops listening', () => {
    const stopped: string[] = [];
    seen({ on: () => () => void stopped.push('yes') }).on()();
    expect(stopped).toEqual(['yes']);
  });

  test('may call each other across the bridge while they run', () => {
    const api = seen({ twice: (one: (value: number) => number, value: number) => one(one(value)) });
    expect(api.twice((value) => value * 3, 2)).toBe(18);
  });
});
