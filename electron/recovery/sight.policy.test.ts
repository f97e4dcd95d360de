import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterSight,
  areasOf,
  blankLooks,
  graphicsLost,
  isOneColour,
  type Look,
  looksAnew,
  nextLookAfter,
  nothingSeen,
  type Sight,
  type SightAct,
} from './sight.policy.ts';

/** Looks again and again; the acts that came of it, and the sight at the end. */
function looks(from: Sight, list: readonly Look[], shown: 'page' | 'safe' = 'page') {
  let sight = from;
  const acts: (SightAct | null)[] = [];
  for (const look of list) {
    const after = afterSight(sight, look, shown);
    sight = after.sight;
    acts.push(after.act);
  }
  return { sight, acts };
}
const times = (count: number, look: Look): Look[] => Array.from({ length: count }, () => look);
const good: Sight = { ...nothingSeen, hasSeen: true };

describe('a page that is blank', () => {
  test('is painted anew at the first look, and loaded again at the fifth in a row', () => {
    expect(looks(good, times(5, 'blank')).acts).toEqual(['repaint', null, null, null, 'reload']);
  });

  test('and is seen again in time is left alone', () => {
    const list = [...times(4, 'blank'), 'picture' as const, ...times(4, 'blank')];
    expect(looks(good, list).acts).not.toContain('reload');
  });

  test('and was loaded anew meanwhile gets its whole time', () => {
    const { sight } = looks(good, times(4, 'blank'));
    expect(looks(looksAnew(sight), times(4, 'blank')).acts).not.toContain('reload');
  });
});

describe('the time until the next look', () => {
  const pauses = (from: Sight, list: readonly Look[]) =>
    list.map((_, at) => nextLookAfter(looks(from, list.slice(0, at + 1)).sight));

  test('is short while what was seen has gone, so that a white page is found within 7.5 seconds', () => {
    const [usual, ...short] = pauses(nothingSeen, ['picture', ...times(4, 'blank')]);
    expect([usual, ...short]).toEqual([2500, 1250, 1250, 1250, 1250]);
    expect([usual, ...short].reduce((sum = 0, pause) => sum + (pause ?? 0), 0)).toBe(7500);
  });

  test('is the usual one for a page that was not seen yet: a slow machine may still be painting it', () => {
    expect(pauses(looksAnew(good), times(4, 'blank'))).toEqual([2500, 2500, 2500, 2500]);
  });

  test('is the usual one after the graphics process was lost, which takes its time to come back', () => {
    const lost = graphicsLost(looks(nothingSeen, ['picture']).sight);
    expect(pauses(lost, times(4, 'unseen'))).toEqual([2500, 2500, 2500, 2500]);
  });
});

describe('an eye that has never seen anything', () => {
  test('is tested on the safe screen before a page is called white', () => {
    expect(looks(nothingSeen, times(5, 'blank')).acts.at(-1)).toBe('test');
  });

  test('and sees the safe screen lets the page be tried at once, and is believed from then on', () => {
    const tested = looks(nothingSeen, times(5, 'blank')).sight;
    const { sight, acts } = looks(tested, ['picture', 'picture'], 'safe');
    expect(acts).toEqual(['retry', null]);
    expect(looks(sight, times(5, 'blank')).acts.at(-1)).toBe('reload');
  });

  test('and does not see the safe screen either is not believed again', () => {
    const { sight, acts } = looks(nothingSeen, times(5, 'blank'), 'safe');
    expect(acts.at(-1)).toBe('trust');
    expect(looks(sight, times(100, 'blank')).acts.every((act) => act === null)).toBe(true);
  });
});

test('a safe screen that a good eye cannot see ends in a fresh start', () => {
  expect(looks(good, times(5, 'blank'), 'safe').acts.at(-1)).toBe('restart');
});

test('a safe screen that was not shown as a test stays its time, seen or not', () => {
  expect(looks(nothingSeen, ['picture'], 'safe').acts).toEqual([null]);
});

describe('a picture that is not to be had', () => {
  test('says nothing, for a covered window has none', () => {
    expect(looks(good, times(100, 'unseen')).acts.every((act) => act === null)).toBe(true);
  });

  test('counts as blank after the graphics process was lost, until something is seen again', () => {
    const lost = graphicsLost(good);
    expect(looks(lost, times(5, 'unseen')).acts.at(-1)).toBe('reload');
    const { sight } = looks(lost, ['picture']);
    expect(looks(sight, times(100, 'unseen')).acts.every((act) => act === null)).toBe(true);
  });
});

const anyLook = fc.constantFrom<Look>('picture', 'blank', 'unseen');

test('nothing but so many blank looks in a row ever loads a page again', () => {
  fc.assert(
    fc.property(fc.array(anyLook, { maxLength: 60 }), (list) => {
      const { acts } = looks(good, list);
      for (const [at, act] of acts.entries()) {
        if (act !== 'reload') continue;
        const since = list.slice(0, at + 1).filter((look) => look !== 'unseen');
        expect(since.slice(-blankLooks)).toEqual(times(blankLooks, 'blank'));
      }
    }),
  );
});

test('a still picture is never taken for a white screen, however long it stands', () => {
  expect(looks(nothingSeen, times(10_000, 'picture')).acts.every((act) => act === null)).toBe(true);
});

describe('a picture', () => {
  const pixels = (count: number, colour: readonly number[]) =>
    Uint8Array.from(Array.from({ length: count }, () => colour).flat());

  test.each([
    ['of paper', pixels(100, [243, 248, 251, 255]), true],
    ['of a colour that a graphics card rounded', Uint8Array.of(243, 248, 251, 255, 244, 246, 251, 255), true],
    ['that is empty', new Uint8Array(), true],
    [
      'with one other pixel',
      Uint8Array.from([...pixels(99, [243, 248, 251, 255]), 200, 248, 251, 255]),
      false,
    ],
    [
      'that fades very slowly',
      Uint8Array.from(Array.from({ length: 40 }, (_, at) => Math.floor(at / 4))),
      false,
    ],
  ])('%s', (_name, picture, isBlank) => {
    expect(isOneColour(picture)).toBe(isBlank);
  });
});

test('the whole is looked at last, and nothing beside the window', () => {
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 5, height: 3 },
  ]) {
    const areas = areasOf(size);
    expect(areas.at(-1)).toEqual({ x: 0, y: 0, ...size });
    for (const { x, y, width, height } of areas) {
      expect([width > 0, height > 0]).toEqual([true, true]);
      expect(x + width).toBeLessThanOrEqual(size.width);
      expect(y + height).toBeLessThanOrEqual(size.height);
    }
  }
});
