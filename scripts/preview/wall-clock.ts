/** A time of day that a test sets. Works in any world: it is sent to pages as source, so it uses nothing from outside itself. */

/** Sets the time of day by so many milliseconds, forward or back. Timers and steady clocks go on as they do. */
export function setWallClock(by: number): void {
  const Before = globalThis.Date;
  globalThis.Date = new Proxy(Before, {
    // `Date()` without `new` is a text of the present moment.
    apply: () => String(new Before(Before.now() + by)),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [Before.now() + by] : args, newTarget),
    get: (target, name, receiver) =>
      name === 'now' ? () => Before.now() + by : Reflect.get(target, name, receiver),
  });
}
