/** The one browser of this process, from `app`'s start to its end. */
import type { Engine } from './engine.ts';

let resolveEngine: (engine: Engine) => void = () => undefined;
const started = new Promise<Engine>((resolve) => {
  resolveEngine = resolve;
});
let current: Engine | null = null;

/** Resolves once the browser runs. */
export function engineStarted(): Promise<Engine> {
  return started;
}

/** The running browser, or null before it runs. */
export function currentEngine(): Engine | null {
  return current;
}

export function setEngine(engine: Engine): void {
  current = engine;
  resolveEngine(engine);
}
