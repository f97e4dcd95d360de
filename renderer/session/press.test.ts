import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestTouch } from './motion.ts';
import {
  longestRoll,
  noPress,
  type Pressing,
  pressBegins,
  pressDrops,
  pressEnds,
  pressMoves,
} from './press.ts';

const next = { is: 'next' };
const back = { is: 'back' };

/** Fingers on the glass, one event after the other. */
class Fingers {
  pressing: Pressing = noPress;

  down(pointer: number, control: object = next, x = 100, y = 100, at = 0): this {
    this.pressing = pressBegins(this.pressing, { pointer, control, x, y, at });
    return this;
  }

  move(pointer: number, x: number, y = 100): this {
    this.pressing = pressMoves(this.pressing, pointer, x, y);
    return this;
  }

  taken(pointer: number): this {
    this.pressing = pressDrops(this.pressing, pointer);
    return this;
  }

  /** What the finger presses by lifting. */
  up(pointer: number, control: object | null = next, x = 100, y = 100): object | null {
    const { pressing, pressed } = pressEnds(this.pressing, { pointer, control, x, y });
    this.pressing = pressing;
    return pressed?.control ?? null;
  }
}

describe('A finger presses nothing', () => {
  test('that never went down', () => {
    expect(new Fingers().up(1)).toBeNull();
  });

  test('that lifts on another control, or beside the page', () => {
    expect(new Fingers().down(1, next).up(1, back)).toBeNull();
    expect(new Fingers().down(1, next).up(1, null)).toBeNull();
  });

  test('whose touch became a scroll', () => {
    expect(new Fingers().down(1).taken(1).up(1)).toBeNull();
  });

  test('that swept over its control, even if it came back', () => {
    expect(
      new Fingers()
        .down(1)
        .move(1, 101 + longestRoll)
        .move(1, 100)
        .up(1),
    ).toBeNull();
  });

  test('a second time by lifting twice', () => {
    const fingers = new Fingers().down(1);
    expect([fingers.up(1), fingers.up(1)]).toEqual([next, null]);
  });
});

describe('A finger presses the control where it went down', () => {
  test('although it rolled a little', () => {
    expect(new Fingers().down(1).move(1, 120).up(1, next, 120)).toBe(next);
  });

  test('although another finger lies on the glass and never lifts', () => {
    expect(new Fingers().down(1, back).down(2, next).up(2, next)).toBe(next);
  });

  test('and each of two fingers its own', () => {
    const fingers = new Fingers().down(1, back).down(2, next);
    expect([fingers.up(1, back), fingers.up(2, next)]).toEqual([back, next]);
  });
});

const pointer = fc.integer({ min: 1, max: 6 });
const place = fc.nat(300);
const step = fc.oneof(
  fc.record({ does: fc.constant('down' as const), pointer, x: place, y: place }),
  fc.record({ does: fc.constant('move' as const), pointer, x: place, y: place }),
  fc.record({ does: fc.constantFrom('up' as const, 'taken' as const), pointer }),
);

test('Whatever fingers did before and whatever was lost, the next touch presses', () => {
  fc.assert(
    fc.property(fc.array(step), pointer, place, place, (steps, finger, x, y) => {
      const fingers = new Fingers();
      for (const each of steps) {
        if (each.does === 'down') fingers.down(each.pointer, back, each.x, each.y);
        else if (each.does === 'move') fingers.move(each.pointer, each.x, each.y);
        else fingers[each.does](each.pointer);
      }
      expect(fingers.down(finger, next, x, y).up(finger, next, x, y)).toBe(next);
    }),
  );
});

test('Fingers that never lift do not pile up over the days', () => {
  const fingers = new Fingers();
  for (let day = 0; day < 1000; day += 1) fingers.down(day, next, 100, 100, day * longestTouch);
  expect(fingers.pressing.size).toBe(1);
});
