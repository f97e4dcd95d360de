import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, noSwipe, type SwipeEvent, type SwipeGround, swipeLength } from './swipe.policy.ts';

const ltr: SwipeGround = { width: 1920, direction: 'ltr' };
const rtl: SwipeGround = { width: 1920, direction: 'rtl' };

type Told = Partial<Extract<SwipeEvent, { kind: 'down' }>>;
const down = (told: Told = {}): SwipeEvent => ({
  kind: 'down',
  finger: 1,
  alone: true,
  x: 900,
  y: 500,
  at: 0,
  ...told,
});
const move = (x: number, y = 500, finger = 1, at = 10): SwipeEvent => ({ kind: 'move', finger, x, y, at });
const up = (finger = 1): SwipeEvent => ({ kind: 'up', finger });
const click = (finger = 1): SwipeEvent => ({ kind: 'click', finger });

/** Everything that a row of events led to. */
function told(events: readonly SwipeEvent[], ground = ltr) {
  let swiping = noSwipe;
  const leads: string[] = [];
  const swallowed: SwipeEvent[] = [];
  for (const event of events) {
    const answer = follow(swiping, event, ground);
    swiping = answer.swiping;
    if (answer.leads) leads.push(answer.leads);
    if (answer.swallow) swallowed.push(event);
  }
  return { leads, swallowed };
}
const leadsOf = (events: readonly SwipeEvent[], ground = ltr) => told(events, ground).leads;

describe('the length of a swipe', () => {
  it.each([
    [320, 48],
    [600, 48],
    [1080, 86.4],
    [1920, 153.6],
    [3840, 307.2],
    [7680, 320],
  ])('on a deck %d pixels wide is %d', (width, length) => {
    expect(swipeLength(width)).toBeCloseTo(length);
  });

  it('is more than a finger wavers on a part, on a screen of 3840 pixels', () => {
    expect(leadsOf([down(), move(945), up()], { width: 3840, direction: 'ltr' })).toEqual([]);
  });
});

describe('a finger that goes sideways', () => {
  it('leads on to the left and back to the right, once', () => {
    expect(leadsOf([down(), move(800), move(740), move(500), up()])).toEqual(['on']);
    expect(leadsOf([down(), move(1060), move(1400), up()])).toEqual(['back']);
  });

  it('leads the other way where words run from right to left', () => {
    expect(leadsOf([down(), move(740)], rtl)).toEqual(['back']);
    expect(leadsOf([down(), move(1060)], rtl)).toEqual(['on']);
  });

  it('leads nowhere before it has gone far enough', () => {
    expect(leadsOf([down(), move(747), move(1053), up()])).toEqual([]);
  });

  it('leads nowhere when it goes up or down as well', () => {
    expect(leadsOf([down(), move(700, 640), up()])).toEqual([]);
  });

  it('leads nowhere once it has scrolled', () => {
    expect(leadsOf([down(), move(900, 300), move(500, 480), up()])).toEqual([]);
  });

  it('leads nowhere when it went down elsewhere', () => {
    expect(leadsOf([move(500), move(100), up()])).toEqual([]);
  });
});

describe('a second finger', () => {
  const second = down({ finger: 2, alone: false, x: 300, at: 100 });

  it('ends the swipe of both', () => {
    expect(leadsOf([down(), second, move(500), move(700, 500, 2)])).toEqual([]);
  });

  it('leads nowhere when it stays behind alone', () => {
    expect(leadsOf([down(), second, up(1), move(700, 500, 2)])).toEqual([]);
  });

  it('does not hinder the next swipe', () => {
    expect(leadsOf([down(), second, up(1), up(2), down({ at: 300 }), move(500)])).toEqual(['on']);
  });
});

describe('a finger that is lost', () => {
  it('is forgotten when the browser knows of one finger only', () => {
    expect(leadsOf([down(), down({ finger: 2, at: 50 }), move(500, 500, 2)])).toEqual(['on']);
  });

  it('is forgotten when nothing was heard of it for a while, even if the browser waits for it', () => {
    const next = (at: number) => [down(), down({ finger: 2, alone: false, at }), move(500, 500, 2, at + 20)];
    expect(leadsOf(next(1499))).toEqual([]);
    expect(leadsOf(next(1500))).toEqual(['on']);
  });

  it('is forgotten when it goes down again', () => {
    expect(leadsOf([down(), down({ alone: false, x: 600 }), move(400)])).toEqual(['on']);
  });
});

describe('a finger that has swiped', () => {
  it('presses nothing', () => {
    expect(told([down(), move(500), up(), click()]).swallowed).toEqual([click()]);
  });

  it('leaves the clicks of a keyboard and of the next finger alone', () => {
    expect(told([down(), move(500), up(), click(-1)]).swallowed).toEqual([]);
    expect(told([down(), move(500), up(), down({ at: 900 }), up(), click()]).swallowed).toEqual([]);
  });

  it('presses what it touches when it did not go far enough', () => {
    expect(told([down(), move(945), up(), click()], { width: 3840, direction: 'ltr' }).swallowed).toEqual([]);
  });
});

describe('whatever fingers do', () => {
  const place = fc.integer({ min: -500, max: 4500 });
  const finger = fc.integer({ min: 1, max: 3 });
  const at = fc.integer({ min: 0, max: 4000 });
  const anything: fc.Arbitrary<SwipeEvent> = fc.oneof(
    fc.record({ kind: fc.constant('down' as const), finger, alone: fc.boolean(), x: place, y: place, at }),
    fc.record({ kind: fc.constant('move' as const), finger, x: place, y: place, at }),
    fc.record({ kind: fc.constant('up' as const), finger }),
    fc.record({ kind: fc.constant('click' as const), finger }),
  );
  const events = fc.array(anything, { maxLength: 60 });
  const ground = fc.record({
    width: fc.integer({ min: 1, max: 8000 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  });

  it('the next single finger can swipe', () => {
    fc.assert(
      fc.property(events, ground, (before, on) => {
        const after = [...before, down({ at: 9000 }), move(899 - swipeLength(on.width), 500, 1, 9010)];
        const leads = leadsOf(after, on);
        expect(leads.at(-1)).toBe(on.direction === 'ltr' ? 'on' : 'back');
        expect(leads.length).toBe(leadsOf(before, on).length + 1);
      }),
    );
  });

  it('a finger swipes no more than once each time it goes down', () => {
    fc.assert(
      fc.property(events, ground, (all, on) => {
        const downs = all.filter(({ kind }) => kind === 'down').length;
        expect(leadsOf(all, on).length).toBeLessThanOrEqual(downs);
      }),
    );
  });

  it('nothing shorter than a swipe is one', () => {
    fc.assert(
      fc.property(ground, fc.double({ min: -0.999, max: 0.999, noNaN: true }), place, (on, part, y) => {
        expect(leadsOf([down(), move(900 + part * swipeLength(on.width), y), up()], on)).toEqual([]);
      }),
    );
  });

  it('both directions of reading mirror each other', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 8000 }), (all, width) => {
        const mirrored = leadsOf(all, { width, direction: 'rtl' }).map((to) => (to === 'on' ? 'back' : 'on'));
        expect(mirrored).toEqual(leadsOf(all, { width, direction: 'ltr' }));
      }),
    );
  });
});
