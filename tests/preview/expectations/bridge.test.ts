/** After spec/api-context-bridge-spec.ts. */
import { expect, test } from 'vitest';
import { expectOf } from './stage.ts';

expectOf('the bridge between preload and page', (on) => {
  test('carries plain values, lists and what is nested', async () => {
    const values = await on.page(() => {
      const { number, text, none, missing, list, nested } = globalThis.bridge;
      return { number, text, none, isMissing: missing === undefined, list, nested };
    });
    expect(values).toEqual({
      number: 1,
      text: 'words',
      none: null,
      isMissing: true,
      list: [1, 'two', { three: 3 }],
      nested: { deep: { er: true } },
    });
  });

  test('carries functions, whose arguments and results go through', async () => {
    expect(await on.page(() => (globalThis.bridge.add as (a: number, b: number) => number)(2, 3))).toBe(5);
    const kinds = await on.page(() => {
      const kind = globalThis.bridge.kind as (value: unknown) => string;
      return [kind([1]), kind({}), kind('x'), kind(undefined)];
    });
    expect(kinds).toEqual(['list', 'object', 'string', 'undefined']);
  });

  test('carries promises, whether they are kept or broken', async () => {
    expect(await on.page(() => (globalThis.bridge.later as (value: string) => Promise<string>)('soon'))).toBe(
      'soon',
    );
    const broken = await on.page(() =>
      (globalThis.bridge.never as () => Promise<unknown>)().catch((error: Error) => [
        error.message,
        error instanceof Error,
      ]),
    );
    expect(broken).toEqual(['not today', true]);
  });

  test('carries what is thrown, as an error of the page', async () => {
    const caught = await on.page(() => {
      try {
        (globalThis.bridge.fail as () => void)();
        return null;
      } catch (error) {
        return [(error as Error).message, error instanceof Error];
      }
    });
    expect(caught).toEqual(['as it was said', true]);
  });

  test('carries functions of the page into the preload', async () => {
    const heard = await on.page(() => {
      const said: unknown[] = [];
      (globalThis.bridge.call as (listener: (word: unknown) => void) => void)((word) => said.push(word));
      return said;
    });
    expect(heard).toEqual(['called']);
  });

  test('keeps what the preload remembers on the preload’s side', async () => {
    const marked = await on.page(() => {
      const { mark, marked } = globalThis.bridge as unknown as { mark(): void; marked(): boolean };
      const before = marked();
      mark();
      return [before, marked(), Reflect.has(globalThis, 'secret'), Reflect.has(globalThis, 'onlyMine')];
    });
    expect(marked).toEqual([false, true, false, false]);
  });

  test('gives what cannot be changed, at any depth', async () => {
    const frozen = await on.page(() => {
      const { nested } = globalThis.bridge as { nested: { deep: object } } & typeof globalThis.bridge;
      return [
        Reflect.set(globalThis, 'bridge', null),
        Reflect.deleteProperty(globalThis, 'bridge'),
        Reflect.set(globalThis.bridge, 'add', null),
        Reflect.set(nested.deep, 'er', false),
      ];
    });
    expect(frozen).toEqual([false, false, false, false]);
  });

  test('gives functions of what a call gives', async () => {
    const ran = await on.page(() => {
      const given = (globalThis.bridge.give as () => { fresh: boolean; run(): string })();
      return [given.fresh, given.run()];
    });
    expect(ran).toEqual([true, 'ran']);
  });

  test('makes values of the page’s own world, which lead nowhere else', async () => {
    const own = await on.page(() => {
      const { list, add } = globalThis.bridge as {
        list: unknown[];
        add: () => void;
      } & typeof globalThis.bridge;
      return [
        Object.getPrototypeOf(list) === Array.prototype,
        add instanceof Function,
        add.constructor === Function,
      ];
    });
    expect(own).toEqual([true, true, true]);
  });

  test('takes no name twice', async () => {
    const said = await on.page(() => (globalThis.bridge.twice as () => string)());
    expect(said).toBe('Cannot bind an API on top of an existing property on the window object');
  });
});
