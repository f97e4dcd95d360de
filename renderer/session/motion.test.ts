import { describe, expect, test } from 'vitest';
import { isWorthTelling, longestTouch, noMotion, told, touchedDown } from './motion.ts';

const finger = touchedDown(noMotion, 0);

describe('A movement', () => {
  test('of a finger that has lain on the glass for more than a minute is not told', () => {
    expect(isWorthTelling(finger, 'finger', longestTouch + 1)).toBe(false);
    expect(isWorthTelling(finger, 'finger', longestTouch)).toBe(true);
  });

  test('is told again as soon as any finger goes down anew', () => {
    const later = touchedDown(finger, 10 * longestTouch);
    expect(isWorthTelling(later, 'finger', 10 * longestTouch + 1)).toBe(true);
  });

  test('of a wheel is told however long ago a finger went down', () => {
    expect(isWorthTelling(finger, 'wheel', 10 * longestTouch)).toBe(true);
  });

  test('is told twice a second and not more often', () => {
    const moving = told(finger, 1000);
    expect([1001, 1499, 1500].map((at) => isWorthTelling(moving, 'finger', at))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
