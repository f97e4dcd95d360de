import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostAnswers, nameOf, noSigns, type Sign, watchSign } from './stuck.ts';

const spot = { x: 1060, y: 1020 };

/** A visit's signs, one after the other. */
class Visit {
  #signs = noSigns;
  news = 0;

  /** Whether the sign is nobody's. */
  sees(
    at: number,
    of: Sign['of'] = spot,
    view: string | null = 'deck 3',
    more: Pick<Sign, 'repeats' | 'passes'> = {},
  ): boolean {
    const { signs, isNobodys, isNews } = watchSign(this.#signs, { of, ...more, view, at });
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

  test('is nobody in the end although every touch falls into a warning', () => {
    const visit = new Visit();
    const nobodys = Array.from({ length: 20 }, (_, touch) => visit.sees(touch * 100_000, spot, null));
    expect(nobodys.indexOf(true)).toBe(mostAnswers);
    expect(nobodys.slice(mostAnswers)).not.toContain(false);
  });

  // Answers that came before anything else was touched are counted anew once, as those of somebody who then turns the slide.
  test('is nobody within 35 touches, in the warning or not, at any rhythm', () => {
    const touch = fc.record({ gap: fc.integer({ min: 50, max: 400_000 }), isWarned: fc.boolean() });
    fc.assert(
      fc.property(fc.array(touch, { minLength: 40, maxLength: 60 }), (touches) => {
        const visit = new Visit();
        let at = 0;
        const nobodys = touches.map(({ gap, isWarned }) => {
          at += gap;
          return visit.sees(at, spot, isWarned ? null : 'deck 3');
        });
        const first = nobodys.indexOf(true);
        expect(first >= 0 && first < 35).toBe(true);
        expect(nobodys.slice(first)).not.toContain(false);
      }),
      {
        examples: [
          [
            Array.from({ length: 40 }, (_, sign) => ({
              gap: 50,
              isWarned: sign < 12 || (sign > 12 && sign < 25),
            })),
          ],
        ],
      },
    );
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

  test.each([spot, { key: ' ' }])('who says ten times that they are still reading, by %o alone', (of) => {
    const visit = new Visit();
    const nobodys = Array.from({ length: 10 }, (_, answer) => visit.sees(answer * 119_000, of, null));
    expect(nobodys).not.toContain(true);
  });

  test('who pressed one key some times, read for long, and then says so with the same key', () => {
    const visit = new Visit();
    for (const at of [0, 5000, 9000, 14_000]) visit.sees(at, { key: 'Enter' });
    const nobodys = Array.from({ length: 10 }, (_, answer) =>
      visit.sees(200_000 + answer * 119_000, { key: 'Enter' }, null),
    );
    expect(nobodys).not.toContain(true);
  });

  test('who turns the slide with the key that answered ten times, and then may answer ten times more', () => {
    const visit = new Visit();
    const answers = (from: number) =>
      Array.from({ length: 10 }, (_, answer) => visit.sees(from + answer * 119_000, { key: ' ' }, null));
    answers(0);
    visit.sees(1_200_000, { key: ' ' }, 'deck 4');
    expect(answers(1_300_000)).not.toContain(true);
  });
});

describe('A key', () => {
  const key = { key: 'PageDown' };

  test('that is held is one press, whatever passes, and is nobody after a minute', () => {
    const visit = new Visit();
    visit.sees(0, key);
    expect(visit.sees(59_000, key, 'deck 4', { repeats: true })).toBe(false);
    expect([61_000, 90_000].map((at) => visit.sees(at, key, 'deck 5', { repeats: true }))).toEqual([
      true,
      true,
    ]);
    expect(visit.news).toBe(1);
  });

  test('that passes what it passed before is somebody’s who looks for something, and not for ever', () => {
    const visit = new Visit();
    const nobodys = Array.from({ length: 150 }, (_, press) =>
      visit.sees(press * 4000, { key: 'Tab' }, `deck 3 ${press % 20}`, { passes: true }),
    );
    expect(nobodys.indexOf(true)).toBe(119);
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
