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
  pressedBefore,
  pressMoves,
} from './press.ts';

const next = { is: 'next' };
const back = { is: 'back' };

/** The shorter side of the screen, in CSS pixels. */
const side = 1080;

/** Fingers on the glass, one event after the other. */
class Fingers {
  pressing: Pressing = noPress;
  readonly #isSteady: boolean;

  /** @param isSteady they are those of a hand that shakes */
  constructor(isSteady = false) {
    this.#isSteady = isSteady;
  }

  down(pointer: number, control: object = next, x = 100, y = 100, at = 0): this {
    this.pressing = pressBegins(this.pressing, { pointer, control, x, y, at }, side, this.#isSteady);
    return this;
  }

  move(pointer: number, x: number, y = 100): this {
    this.pressing = pressMoves(this.pressing, { pointer, x, y }, this.#isSteady);
    return this;
  }

  taken(pointer: number): this {
    this.pressing = pressDrops(this.pressing, pointer);
    return this;
  }

  /** The slide, the panel or the screen changes. */
  changes(at: number): this {
    this.pressing = pressedBefore(this.pressing, at);
    return this;
  }

  /** A whole touch, and what it presses. */
  touch(at: number, { control = next, x = 100, y = 100, lasts = 80 } = {}): object | null {
    return this.down(at, control, x, y, at).up(at, control, x, y, at + lasts);
  }

  /** What the finger presses by lifting. */
  up(pointer: number, control: object | null = next, x = 100, y = 100, at = 0): object | null {
    const { pressing, pressed } = pressEnds(this.pressing, { pointer, control, x, y, at }, this.#isSteady);
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
    expect(new Fingers().down(1, back, 900).down(2, next).up(2, next)).toBe(next);
  });

  test('and each of two fingers its own', () => {
    const fingers = new Fingers().down(1, back, 900).down(2, next);
    expect([fingers.up(1, back, 900), fingers.up(2, next)]).toEqual([back, next]);
  });
});

describe('The second half of a double touch presses nothing', () => {
  test('on the same control', () => {
    const fingers = new Fingers();
    expect([fingers.touch(0), fingers.touch(120)]).toEqual([next, null]);
  });

  test('on the same control at its other end', () => {
    const fingers = new Fingers();
    expect([fingers.touch(0), fingers.touch(120, { x: 900 })]).toEqual([next, null]);
  });

  test('near it on another control', () => {
    const fingers = new Fingers();
    expect([fingers.touch(0), fingers.touch(120, { control: back, x: 190 })]).toEqual([next, null]);
  });

  test('when the first half lay on the glass for long and bounced', () => {
    const fingers = new Fingers();
    expect([fingers.touch(0, { lasts: 1200 }), fingers.touch(1320)]).toEqual([next, null]);
  });

  test('nor does any other touch of a hand that goes on trembling', () => {
    const gaps = fc.array(fc.integer({ min: 90, max: 340 }), { maxLength: 20 });
    fc.assert(
      fc.property(gaps, (all) => {
        const fingers = new Fingers();
        fingers.touch(0);
        let at = 0;
        for (const gap of all) {
          at += gap;
          expect(fingers.touch(at)).toBeNull();
        }
      }),
    );
  });
});

describe('What has only just appeared is not pressed', () => {
  test('by a finger that went down before', () => {
    expect(new Fingers().down(1).changes(500).up(1, next, 100, 100, 600)).toBeNull();
  });

  test('by a finger that goes down before anybody has seen it, wherever', () => {
    expect(new Fingers().changes(0).touch(240)).toBeNull();
    expect(new Fingers().changes(0).touch(260)).toBe(next);
  });

  test('but a touch far away that changed nothing presses at once', () => {
    const fingers = new Fingers();
    expect([fingers.touch(0), fingers.touch(120, { control: back, x: 900 })]).toEqual([next, back]);
  });
});

describe('On the keys of a keyboard on the screen', () => {
  const key = (at: number, control: object, x: number) => (fingers: Fingers) => {
    fingers.pressing = pressBegins(
      fingers.pressing,
      { pointer: at, control, isKey: true, x, y: 100, at },
      side,
    );
    return fingers.up(at, control, x, 100, at + 50);
  };

  test('a fast hand types every letter, also the same one twice', () => {
    const fingers = new Fingers();
    const typed = [key(0, next, 100), key(200, back, 170), key(400, back, 170)].map((touch) =>
      touch(fingers),
    );
    expect(typed).toEqual([next, back, back]);
  });

  test('the second half of a double touch types nothing', () => {
    const fingers = new Fingers();
    expect([key(0, next, 100)(fingers), key(120, next, 104)(fingers)]).toEqual([next, null]);
  });
});

test('Touches 400 ms apart all press, however quickly the slides follow them', () => {
  const touch = fc.record({
    gap: fc.integer({ min: 400, max: 2000 }),
    lasts: fc.integer({ min: 0, max: 200 }),
    x: fc.integer({ min: 90, max: 110 }),
  });
  fc.assert(
    fc.property(fc.array(touch), (touches) => {
      const fingers = new Fingers();
      let at = 0;
      for (const { gap, ...how } of touches) {
        at += gap;
        expect(fingers.touch(at, how)).toBe(next);
        fingers.changes(at + how.lasts);
      }
    }),
  );
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
      expect(fingers.down(finger, next, x, y, 1000).up(finger, next, x, y, 1100)).toBe(next);
    }),
  );
});

test('Fingers that never lift do not pile up over the days', () => {
  const fingers = new Fingers();
  for (let day = 0; day < 1000; day += 1) fingers.down(day, next, 100, 100, day * longestTouch);
  expect(fingers.pressing.fingers.size).toBe(1);
});

describe('The fingers of a hand that shakes press', () => {
  const shaking = () => new Fingers(true);

  test('nothing where they only brush the glass', () => {
    expect(shaking().touch(0, { lasts: 79 })).toBeNull();
    expect(shaking().touch(0, { lasts: 80 })).toBe(next);
  });

  test('nothing more within three quarters of a second, wherever they come down', () => {
    const fingers = shaking();
    fingers.touch(0, { lasts: 100 });
    expect(fingers.touch(849, { control: back, x: 1800, y: 900, lasts: 100 })).toBeNull();
  });

  test('again when they waited that long', () => {
    const fingers = shaking();
    fingers.touch(0, { lasts: 100 });
    expect(fingers.touch(850, { control: back, x: 1800, y: 900, lasts: 100 })).toBe(back);
  });

  test('nothing while they go on shaking, however long', () => {
    const fingers = shaking();
    fingers.touch(0, { lasts: 100 });
    const shakes = Array.from({ length: 20 }, (_, at) => fingers.touch(300 + at * 250, { lasts: 100 }));
    expect(shakes.filter((pressed) => pressed !== null)).toEqual([]);
  });

  test('as ever where they lie long, or roll', () => {
    expect(shaking().touch(0, { lasts: 5000 })).toBe(next);
    expect(shaking().down(1).move(1, 139).up(1, next, 139, 100, 400)).toBe(next);
  });
});

describe('A hand that shakes', () => {
  const button = { is: 'button' };
  const rolls = (isSteady: boolean, by: number, lifts: object | null) => {
    const pressing = pressBegins(
      noPress,
      { pointer: 1, control: button, isButton: true, x: 100, y: 100, at: 0 },
      side,
      isSteady,
    );
    const up = { pointer: 1, control: lifts, x: 100 + by, y: 100, at: 200 };
    return pressEnds(pressing, up, isSteady).pressed?.control ?? null;
  };

  test('presses nothing by a finger that is drawn further than it can roll', () => {
    expect(rolls(true, 65, button)).toBeNull();
    expect(rolls(true, 65, null)).toBeNull();
  });

  test('presses nothing by a finger that lifts on another button', () => {
    expect(rolls(true, 30, next)).toBeNull();
  });

  test('may roll further than another hand, and lift beside the button', () => {
    expect([rolls(true, 64, button), rolls(true, 64, null)]).toEqual([button, button]);
    expect([rolls(false, 64, button), rolls(false, 30, null)]).toEqual([null, null]);
  });
});
