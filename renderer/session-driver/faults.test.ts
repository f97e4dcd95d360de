import { describe, expect, test } from 'vitest';
import { calls } from '../../electron/bridge/contract.ts';
import { catchUncaught, describeFault, faultReporter } from './faults.ts';
import type { Fault, KioskBridge } from './kiosk.ts';

/** Whether the bridge lets the fault through. */
const takes = (fault: Fault) => calls.fault.args.safeParse([fault]).success;

describe('A fault', () => {
  test('fits the contract however long it is', () => {
    const error = new Error('x'.repeat(10_000));
    error.stack = 'y'.repeat(100_000);
    expect(takes(describeFault('z'.repeat(1000), error))).toBe(true);
  });

  test.each([undefined, null, 'words', 42, { odd: true }])('may be thrown as %s', (thrown) => {
    expect(takes(describeFault('somewhere', thrown))).toBe(true);
  });
});

/** A bridge that only takes faults, or refuses them. */
function bridge(refuses = false) {
  const taken: Fault[] = [];
  const kiosk = {
    fault: async (fault: Fault) => {
      if (refuses) throw new Error('no log');
      taken.push(fault);
    },
  } as KioskBridge;
  return { kiosk, taken };
}

describe('The reporter', () => {
  test('stays quiet when the log cannot be reached', async () => {
    const { report } = faultReporter(bridge(true).kiosk);
    expect(() => report('here', new Error('lost'))).not.toThrow();
    await Promise.resolve();
  });

  test('reports twenty faults of a visit and then no more, until the next visit', () => {
    const { kiosk, taken } = bridge();
    const { report, renew } = faultReporter(kiosk);
    for (let time = 0; time < 100; time += 1) report('loop', new Error('again'));
    expect(taken).toHaveLength(20);
    renew();
    report('loop', new Error('again'));
    expect(taken).toHaveLength(21);
  });
});

/** A page in which errors happen that nobody catches. */
function page() {
  const target = new EventTarget();
  const seen = { reports: [] as string[], resets: 0, now: 0 };
  const stop = catchUncaught(
    target as unknown as Window,
    () => seen.now,
    (where) => seen.reports.push(where),
    () => {
      seen.resets += 1;
    },
  );
  const happens = (name: string, what: object) =>
    target.dispatchEvent(Object.assign(new Event(name, { cancelable: true }), what));
  return { seen, stop, fails: (message = 'broken') => happens('error', { message }), happens };
}

describe('An error that nobody caught', () => {
  test('is reported and answered with a reset', () => {
    const { seen, fails } = page();
    fails();
    expect(seen).toMatchObject({ reports: ['window.error'], resets: 1 });
  });

  test('in a promise is reported, answered with a reset, and kept from the console', () => {
    const { seen, happens } = page();
    expect(happens('unhandledrejection', { reason: new Error('broken') })).toBe(false);
    expect(seen).toMatchObject({ reports: ['window.unhandledrejection'], resets: 1 });
  });

  test('that comes back with every new start is not answered with resets for ever', () => {
    const { seen, fails } = page();
    for (let second = 0; second < 600; second += 1) {
      seen.now = second * 1000;
      fails();
    }
    expect(seen.resets).toBe(3 * 10);
    expect(seen.reports).toHaveLength(600);
  });

  test('is nothing to worry about when only a layout took two frames', () => {
    const { seen, fails } = page();
    fails('ResizeObserver loop completed with undelivered notifications.');
    expect(seen).toMatchObject({ reports: [], resets: 0 });
  });

  test('is left to others when the session has stopped', () => {
    const { seen, stop, fails } = page();
    stop();
    fails();
    expect(seen).toMatchObject({ reports: [], resets: 0 });
  });
});
