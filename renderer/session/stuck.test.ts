import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf, noSigns, type Sign, watchSign } from './stuck.ts';

const spot = { x: 1060, y: 1020 };

/** A visit's signs, one after the other. */
class Visit {
  #signs = noSigns;
  news = 0;

  /** Whether the sign is nobody's. */
  sees(at: number, of: Sign['of'] = spot, view: string | null = 'deck 3', repeats = false): boolean {
    const { signs, isNobodys, isNews } = watchSign(this.#signs, { of, repeats, view, at });
    this.#signs = signs;
    if (isNews) this.news += 1;
    return isNobodys;
  }
}

describe('A spot that is touched again and again, and nothing else', () => {
  test('is nobody any more after ten touches, and news once', () => {
    const visit = new Visit();
    const nobodys = Array.from({ length: 30 }, (_, touch) => visit.sees(touch * 12_900));
    expect(nobodys.indexOf(true)).toBe(10);
    expect(nobodys.slice(10)).not.toContain(false);
    expect(visit.news).toBe(1);
  });

  test('is nobody after three minutes, however slow the rhythm', () => {
    const visit = new Visit();
    const nobodys = Array.from({ length: 5 }, (_, touch) => visit.sees(touch * 85_000));
    expect(nobodys).toEqual([false, false, false, true, true]);
  });

  test('is nobody within four minutes at any rhythm, and although it shakes by some pixels', () => {
    const touch = fc.record({
      gap: fc.integer({ min: 50, max: 60_000 }),
      x: fc.integer({ min: 1058, max: 1062 }),
      y: fc.integer({ min: 1018, max: 1022 }),
    });
    fc.assert(
      fc.property(fc.array(touch, { minLength: 1, maxLength: 100 }), (touches) => {
        const visit = new Visit();
        visit.sees(0);
        let at = 0;
        for (const { gap, ...of } of touches) {
          at += gap;
          if (visit.sees(at, of)) return;
        }
        expect(at).toBeLessThanOrEqual(240_000);
      }),
    );
  });

  test('is nobody in the warning either', () => {
    const visit = new Visit();
    for (let touch = 0; touch < 30; touch += 1) visit.sees(touch * 12_900);
    expect(visit.sees(400_000, spot, null)).toBe(true);
  });

  test('is nobody although it opens and closes something each time', () => {
    const visit = new Visit();
    const nobodys = Array.from({ length: 30 }, (_, touch) =>
      visit.sees(touch * 12_900, spot, touch % 2 === 0 ? 'deck 3' : 'deck 3 contents'),
    );
    expect(nobodys[29]).toBe(true);
  });
});

describe('Somebody is there', () => {
  test('who goes on from slide to slide at one spot', () => {
    const visit = new Visit();
    const nobodys = Array.from({ length: 200 }, (_, slide) =>
      visit.sees(slide * 5000, spot, `deck ${slide}`),
    );
    expect(nobodys).not.toContain(true);
  });

  test('who touches anything else, or presses a key', () => {
    for (const other of [{ x: 300, y: 300 }, { key: 'Tab' }]) {
      const visit = new Visit();
      for (let touch = 0; touch < 30; touch += 1) visit.sees(touch * 12_900);
      visit.sees(400_000, other);
      expect(visit.sees(410_000)).toBe(false);
    }
  });

  test('who says three times that they are still reading', () => {
    const visit = new Visit();
    expect([90_000, 180_000, 300_000].map((at) => visit.sees(at, spot, null))).not.toContain(true);
  });
});

describe('A key', () => {
  const key = { key: 'PageDown' };

  test('that is held is one press, whatever passes, and is nobody after a minute', () => {
    const visit = new Visit();
    visit.sees(0, key);
    expect(visit.sees(59_000, key, 'deck 4', true)).toBe(false);
    expect([61_000, 90_000].map((at) => visit.sees(at, key, 'deck 5', true))).toEqual([true, true]);
    expect(visit.news).toBe(1);
  });

  test('that is pressed again and again on the last slide is nobody any more after ten times', () => {
    const visit = new Visit();
    const nobodys = Array.from({ length: 12 }, (_, press) => visit.sees(press * 1000, key));
    expect(nobodys.indexOf(true)).toBe(10);
  });
});

test('The log learns where the spot is and nothing of what was shown there', () => {
  expect(nameOf(spot, { width: 1920, height: 1080 })).toBe(
    'the spot 55 % from the left and 94 % from the top',
  );
  expect(nameOf({ key: 'PageDown' }, { width: 1920, height: 1080 })).toBe('the key PageDown');
});
