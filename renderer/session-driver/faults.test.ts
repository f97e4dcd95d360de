import { describe, expect, test } from 'vitest';
import { channels } from '../../electron/bridge/contract.ts';
import { describeFault, faultReporter } from './faults.ts';
import type { Fault, KioskBridge } from './kiosk.ts';

/** Whether the bridge lets the fault through. */
const takes = (fault: Fault) => channels['kiosk:fault'].args.safeParse([fault]).success;

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
