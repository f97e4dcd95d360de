/**
 * Finds the interval that reveal.js sets when it starts and never clears.
 *
 * reveal.js reads its option `postMessage` immediately before it sets that interval, and copies its whole
 * configuration (which reads the option again) immediately after. The option is therefore made a property that
 * opens the watch on the first read and closes it on the second: everything between runs synchronously inside
 * reveal.js, so no interval of anybody else can be taken for it.
 */

/** The part of a browser window that sets intervals. */
export type Clock = Pick<Window, 'setInterval' | 'clearInterval'>;

/**
 * Watches one deck's start.
 *
 * @param config the deck's own live configuration, as `getConfig()` returns it after `initialize()`
 * @returns a function that clears what was found and lets go of the clock; safe to call at any time and twice
 */
export function watchStartInterval(config: object, clock: Clock): () => void {
  const found: number[] = [];
  const original = clock.setInterval;
  let state: 'before' | 'watching' | 'done' = 'before';

  const close = () => {
    if (state === 'watching') clock.setInterval = original;
    state = 'done';
  };
  const open = () => {
    state = 'watching';
    clock.setInterval = (...args: Parameters<Window['setInterval']>) => {
      const id = original.apply(clock, args);
      found.push(id);
      return id;
    };
  };

  Object.defineProperty(config, 'postMessage', {
    enumerable: true,
    configurable: true,
    get: () => {
      if (state === 'before') open();
      else if (state === 'watching') close();
      return false;
    },
    set: () => {},
  });

  return () => {
    close();
    for (const id of found.splice(0)) clock.clearInterval(id);
  };
}
