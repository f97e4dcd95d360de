/**
 * Keeps book of what a page holds on to: listeners on document and window, intervals and timeouts. Runs inside the
 * page before anything else does, so it may use nothing from outside.
 */
export interface Ledger {
  listeners: string[];
  intervals: number[];
  timeouts: number[];
}

declare global {
  interface Window {
    ledger(): Ledger;
  }
}

export function keepLedger(): void {
  const listeners = new Map<EventTarget, Map<string, Set<unknown>>>([
    [window, new Map()],
    [document, new Map()],
  ]);
  const intervals = new Map<number, number>();
  const timeouts = new Map<number, number>();
  const phase = (options: unknown) =>
    typeof options === 'object' && options !== null
      ? Boolean((options as AddEventListenerOptions).capture)
      : Boolean(options);

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const kept = listeners.get(this);
    const key = `${type} ${phase(options)}`;
    if (kept && listener) kept.set(key, (kept.get(key) ?? new Set()).add(listener));
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    listeners
      .get(this)
      ?.get(`${type} ${phase(options)}`)
      ?.delete(listener);
    return removeEventListener.call(this, type, listener, options);
  };

  const page: Pick<Window, 'setInterval' | 'clearInterval' | 'setTimeout' | 'clearTimeout'> = window;
  const { setInterval, clearInterval, setTimeout, clearTimeout } = page;
  page.setInterval = (handler, delay, ...args) => {
    const id = setInterval.call(window, handler, delay, ...args);
    intervals.set(id, delay ?? 0);
    return id;
  };
  page.clearInterval = (id) => {
    if (id !== undefined) intervals.delete(id);
    clearInterval.call(window, id);
  };
  page.setTimeout = (handler, delay, ...args) => {
    const done = (...given: unknown[]) => {
      timeouts.delete(id);
      (handler as (...all: unknown[]) => void)(...given);
    };
    const id = setTimeout.call(window, done, delay, ...args);
    timeouts.set(id, delay ?? 0);
    return id;
  };
  page.clearTimeout = (id) => {
    if (id !== undefined) timeouts.delete(id);
    clearTimeout.call(window, id);
  };

  window.ledger = () => ({
    listeners: [...listeners]
      .flatMap(([target, kept]) =>
        [...kept].flatMap(([key, set]) =>
          Array.from({ length: set.size }, () => `${target === window ? 'window' : 'document'} ${key}`),
        ),
      )
      .sort(),
    intervals: [...intervals.values()],
    timeouts: [...timeouts.values()],
  });
}
