/** Does one thing after the other. */

/** Runs something once all that was asked for before is done, whatever came of it. */
export type InTurn = <T>(run: () => Promise<T>) => Promise<T>;

/** A row of its own, in which one thing is done after the other. */
export function oneByOne(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run, run);
    last = next.catch(() => undefined);
    return next;
  };
}
