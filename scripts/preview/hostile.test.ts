import { expect, test } from 'vitest';
import { hostileProfiles, isHostile, profileIn } from './hostile.ts';

test('surroundings that nobody knows are named, with those that there are', () => {
  expect(() => profileIn({ ANTEROOM_PREVIEW_HOSTILE: 'rain' })).toThrow(
    'ANTEROOM_PREVIEW_HOSTILE: there is no "rain"; write wayland, late-fullscreen,',
  );
});

test.each(['toString', '__proto__'])('%s is no profile', (name) => {
  expect(() => profileIn({ ANTEROOM_PREVIEW_HOSTILE: name })).toThrow('there is no');
});

test('nothing is hostile unless somebody says so', () => {
  expect(profileIn({})).toBeNull();
  expect(profileIn({ ANTEROOM_PREVIEW_HOSTILE: '' })).toBeNull();
});

test.each(Object.keys(hostileProfiles))('%s can be asked for', (name) => {
  expect(profileIn({ ANTEROOM_PREVIEW_HOSTILE: name })).toBe(name);
});

test('a process that no test steers is left in peace', () => {
  process.env.ANTEROOM_PREVIEW_HOSTILE = 'wayland';
  try {
    expect(isHostile('wayland')).toBe(false);
  } finally {
    delete process.env.ANTEROOM_PREVIEW_HOSTILE;
  }
});
