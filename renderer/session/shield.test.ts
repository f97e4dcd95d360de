import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loweredShield, raised, raisedForNext, type ShieldEvent, sees } from './shield.ts';

/** A shield that a test shows events to. */
class Guard {
  shield = loweredShield;

  sees(event: ShieldEvent): boolean {
    const { shield, swallow } = sees(this.shield, event);
    this.shield = shield;
    return swallow;
  }

  down(pointer: number, at = 0, x = 100, y = 100) {
    return this.sees({ kind: 'pointer-down', pointer, x, y, at });
  }

  up(pointer: number, at = 0) {
    return this.sees({ kind: 'pointer-up', pointer, at });
  }

  click(pointer: number) {
    return this.sees({ kind: 'click', pointer });
  }

  press(key: string) {
    return this.sees({ kind: 'key-down', key, repeat: false });
  }

  hold(key: string) {
    return this.sees({ kind: 'key-down', key, repeat: true });
  }

  letGo(key: string) {
    return this.sees({ kind: 'key-up', key });
  }

  raise() {
    this.shield = raised(this.shield);
    return this;
  }

  endVisit() {
    this.shield = raisedForNext(this.shield);
  }
}

describe('A touch that raised the shield', () => {
  test('presses nothing when its finger comes up, nor with the click after it', () => {
    const guard = new Guard();
    guard.down(7);
    guard.raise();
    expect([guard.up(7), guard.sees({ kind: 'compatibility' }), guard.click(7)]).toEqual([true, true, true]);
  });

  test('presses nothing with its click when the shield was raised as the finger came up', () => {
    const guard = new Guard();
    guard.down(7);
    guard.up(7);
    guard.raise();
    expect(guard.click(7)).toBe(true);
  });

  test('takes the other fingers on the glass with it', () => {
    const guard = new Guard();
    guard.down(1);
    guard.down(2, 5, 900, 900);
    guard.up(2);
    guard.raise();
    expect([guard.up(1), guard.click(1), guard.click(2)]).toEqual([true, true, true]);
  });

  test('takes the second half of a double tap with it', () => {
    const guard = new Guard();
    guard.down(1);
    guard.up(1);
    guard.raise();
    expect([guard.down(2, 300, 110, 95), guard.up(2), guard.click(2)]).toEqual([true, true, true]);
  });
});

describe('A touch that ended the visit', () => {
  test('takes its second half with it wherever that lands, as that of a trembling hand may', () => {
    const guard = new Guard();
    guard.down(1);
    guard.up(1, 80);
    guard.endVisit();
    expect([guard.down(2, 250, 1700, 900), guard.up(2, 330), guard.click(2)]).toEqual([true, true, true]);
  });

  test('takes with it what bounces off the glass after a finger that lay for long', () => {
    const guard = new Guard();
    guard.down(1);
    guard.up(1, 2000);
    guard.endVisit();
    expect([guard.down(2, 2150, 400, 300), guard.up(2, 2230)]).toEqual([true, true]);
  });

  test('leaves the next visitor the touch that comes later, wherever it lands', () => {
    const guard = new Guard();
    guard.down(1);
    guard.up(1, 80);
    guard.endVisit();
    expect([guard.down(2, 400), guard.up(2, 480), guard.click(2)]).toEqual([false, false, false]);
  });
});

describe('The next touch', () => {
  test('counts at once at another place', () => {
    const guard = new Guard();
    guard.down(1);
    guard.raise();
    guard.up(1);
    expect([
      guard.down(2, 50, 600, 100),
      guard.up(2),
      guard.sees({ kind: 'compatibility' }),
      guard.click(2),
    ]).toEqual([false, false, false, false]);
  });

  test('counts at the same place when it comes later than a double tap', () => {
    const guard = new Guard();
    guard.down(1);
    guard.raise();
    guard.up(1);
    expect([guard.down(2, 800), guard.up(2), guard.click(2)]).toEqual([false, false, false]);
  });

  test('counts for a mouse, whose pointer has the same number each time', () => {
    const guard = new Guard();
    guard.down(1);
    guard.up(1);
    guard.raise();
    guard.click(1);
    expect([guard.down(1, 2000), guard.up(1), guard.click(1)]).toEqual([false, false, false]);
  });
});

test('A finger that lay still until the warning and lifted there keeps no later touch from the page', () => {
  const pointers = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pointers, fc.boolean(), (lying, isCancelled) => {
      const guard = new Guard();
      for (const [place, finger] of lying.entries()) guard.down(finger, place);
      guard.raise();
      for (const finger of lying) {
        if (isCancelled) guard.sees({ kind: 'pointer-cancelled', pointer: finger });
        else guard.up(finger, 94_000);
        guard.raise();
      }
      expect([guard.down(lying[0] ?? 1, 95_000), guard.up(lying[0] ?? 1)]).toEqual([false, false]);
    }),
  );
});

describe('A key that raised the shield', () => {
  test('is ignored until it comes up, however long it repeats', () => {
    const guard = new Guard();
    expect(guard.press('Enter')).toBe(false);
    guard.raise();
    expect([guard.hold('Enter'), guard.hold('Enter'), guard.letGo('Enter'), guard.press('Enter')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

test('A click made by assistive software passes', () => {
  expect(new Guard().raise().click(-1)).toBe(false);
});

const pointer = fc.integer({ min: 1, max: 20 });
const key = fc.constantFrom('Enter', 'Space', 'MetaLeft');
const point = { x: fc.nat(2000), y: fc.nat(2000) };

/** Any event. Ends are as likely to be missing as not. */
const anyEvent: fc.Arbitrary<ShieldEvent> = fc.oneof(
  fc.record({ kind: fc.constant('pointer-down' as const), pointer, ...point, at: fc.nat(10_000) }),
  fc.record({ kind: fc.constant('pointer-up' as const), pointer, at: fc.nat(10_000) }),
  fc.record({ kind: fc.constantFrom('pointer-cancelled' as const, 'click' as const), pointer }),
  fc.constant<ShieldEvent>({ kind: 'compatibility' }),
  fc.record({ kind: fc.constant('key-down' as const), key, repeat: fc.boolean() }),
  fc.record({ kind: fc.constant('key-up' as const), key }),
);

describe('When the end of a touch or a press is lost', () => {
  const anyHistory = fc.array(fc.oneof(anyEvent, fc.constant('raise' as const)), { maxLength: 40 });
  /** A guard that saw all that within ten seconds. */
  function guardAfter(history: (ShieldEvent | 'raise')[]): Guard {
    const guard = new Guard();
    for (const each of history) {
      if (each === 'raise') guard.raise();
      else guard.sees(each);
    }
    return guard;
  }

  test('the next touch that is not half of a double tap counts, whatever was lost', () => {
    fc.assert(
      fc.property(anyHistory, pointer, fc.record(point), (history, finger, { x, y }) => {
        const guard = guardAfter(history);
        expect([
          guard.down(finger, 10_500, x, y),
          guard.sees({ kind: 'compatibility' }),
          guard.up(finger),
          guard.click(finger),
        ]).toEqual([false, false, false, false]);
      }),
    );
  });

  test('the next press of any key counts, whatever was lost', () => {
    fc.assert(
      fc.property(anyHistory, key, (history, pressed) => {
        const guard = guardAfter(history);
        expect([guard.press(pressed), guard.hold(pressed), guard.letGo(pressed)]).toEqual([
          false,
          false,
          false,
        ]);
      }),
    );
  });

  test('fingers that never came up do not pile up over the days', () => {
    const guard = new Guard();
    for (let finger = 0; finger < 1000; finger += 1) {
      guard.down(finger, finger * 60_000);
      guard.raise();
    }
    expect(guard.shield.down.size + guard.shield.ignored.size).toBeLessThan(5);
  });
});

test('A shield that was never raised swallows nothing, whatever is touched', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const guard = new Guard();
      expect(events.some((each) => guard.sees(each))).toBe(false);
    }),
  );
});
