import { describe, expect, test } from 'vitest';
import { placingProblems, standsAsMeant, windowSystem } from './window-system.policy.ts';

test.each([
  ['linux', 'wayland', 'wayland'],
  ['linux', 'x11', 'x11'],
  ['linux', '', 'x11'],
  ['win32', '', 'own'],
  ['darwin', '', 'own'],
  ['win32', 'wayland', 'own'],
])('on %s, where Electron’s ozone-platform is "%s", windows are of %s', (platform, ozone, system) => {
  expect(windowSystem(platform, ozone)).toBe(system);
});

describe('on Wayland with more than one display', () => {
  test.each([2, 5])('(%i) windows may stand anywhere, and what helps is told', (displays) => {
    expect(standsAsMeant('wayland', displays)).toBe(false);
    expect(placingProblems('wayland', displays)).toEqual([
      expect.stringMatching(`${displays} displays .*--ozone-platform=x11 .* one display only`),
    ]);
  });
});

test.each([
  ['wayland', 1],
  ['wayland', 0],
  ['x11', 3],
  ['own', 3],
] as const)('on %s with %i displays windows stand as meant, and nothing is told', (system, displays) => {
  expect(standsAsMeant(system, displays)).toBe(true);
  expect(placingProblems(system, displays)).toEqual([]);
});
