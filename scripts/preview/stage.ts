/** The one browser of this process. It is started when somebody needs it, and again after it has ended. */
import type { Engine } from './engine.ts';
import { Tab, type TabWish } from './tab.ts';

let current: Engine | null = null;
let starting: Promise<Engine> | null = null;
const { promise: starter, resolve: setStarter } = Promise.withResolvers<() => Promise<Engine>>();

/** Says, once, how a browser is started; whoever needs one waits until then. */
export { setStarter };

/** Resolves once a browser runs. @throws Error when none can be started */
export function engineStarted(): Promise<Engine> {
  starting ??= starter
    .then((start) => start())
    .then((engine) => {
      current = engine;
      void engine.ended.then(() => {
        current = null;
        starting = null;
      });
      return engine;
    });
  return starting;
}

/** The running browser, or null while there is none. */
export function currentEngine(): Engine | null {
  return current;
}

/**
 * A new page of the browser. A browser with a display ends together with its last window; what is opened just then
 * is opened in its successor. `prepare` runs before each attempt.
 */
export async function openTab(wish: TabWish, prepare: (engine: Engine) => Promise<void>): Promise<Tab> {
  const attempt = async (engine: Engine): Promise<Tab> => {
    await prepare(engine);
    return Tab.open(engine, wish);
  };
  const engine = await engineStarted();
  try {
    return await attempt(engine);
  } catch (error) {
    if (!(await engine.endsSoon())) {
      throw error;
    }
    return attempt(await engineStarted());
  }
}
