/** A time of day that a test sets. Works in any world: it is sent to pages as source, so it uses nothing from outside itself. */

/**
 * Puts a clock in the place of this world's own, which a test can set. Whoever has taken `Date.now` along since then
 * follows it as well. Timers and steady clocks go on as they do.
 *
 * @returns sets the time of day by so many milliseconds, forward or back
 */
export function installWallClock(): (by: number) => void {
  const Before = globalThis.Date;
  let off = 0;
  const now = () => Before.now() + off;
  globalThis.Date = new Proxy(Before, {
    // `Date()` without `new` is a text of the present moment.
    apply: () => String(new Before(now())),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
  return (by) => {
    off += by;
  };
}
