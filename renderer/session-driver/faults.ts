import { type Budget, type Spent, spend } from '../session/index.ts';
import type { Fault, KioskBridge } from './kiosk.ts';

/** Tells the log what went wrong. Never throws and never rejects: nobody in front of the screen can help. */
export type ReportFault = (where: string, error: unknown) => void;

/** More than this many faults in one visit say nothing new. */
const mostFaults = 20;

/** A reporter that writes to the bridge at most 20 times until `renew` is called. */
export function faultReporter(kiosk: KioskBridge): { report: ReportFault; renew: () => void } {
  let reported = 0;
  return {
    report: (where, error) => {
      reported += 1;
      if (reported > mostFaults) return;
      // The log itself is out of reach; the shell notices a page that is really gone by other means.
      kiosk.fault(describeFault(where, error)).catch(() => undefined);
    },
    renew: () => {
      reported = 0;
    },
  };
}

/** A fault as the bridge takes it: cut to the lengths that the contract allows. */
export function describeFault(where: string, error: unknown): Fault {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const fault = { where: where.slice(0, 200), message: message.slice(0, 2000) };
  return error instanceof Error && error.stack !== undefined
    ? { ...fault, stack: error.stack.slice(0, 8000) }
    : fault;
}

/** Chromium's notice that a layout took two frames; it goes to `window.onerror` but nothing is wrong. */
const harmless = /^ResizeObserver loop/;

/**
 * A fault that comes back after three new starts within a minute is not cured by a fourth, and a kiosk that does
 * nothing but start anew is of no use. Then the page is left as it is; a visit still ends by its time.
 */
const resetsForFaults: Budget = { most: 3, within: 60_000 };

/**
 * Reports what nobody caught and asks for a reset, as often as is sensible; `clock` gives steady milliseconds. Returns
 * the function that stops listening.
 */
export function catchUncaught(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  clock: () => number,
  report: ReportFault,
  reset: () => void,
): () => void {
  let spent: Spent = [];
  const caught = (where: string, error: unknown) => {
    report(where, error);
    const { granted, ...after } = spend(resetsForFaults, spent, clock());
    spent = after.spent;
    if (granted) reset();
  };
  const onError = (event: ErrorEvent) => {
    if (!harmless.test(event.message)) caught('window.error', event.error ?? event.message);
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    caught('window.unhandledrejection', event.reason);
  };
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
}
