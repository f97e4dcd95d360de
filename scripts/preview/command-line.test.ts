import { afterEach, describe, expect, test } from 'vitest';
import { commandLine, ozonePlatform, switches } from './command-line.ts';

const before = [...process.argv];
afterEach(() => {
  process.argv = [...before];
  switches.clear();
});

describe('the value of a switch', () => {
  test('is empty where nobody wrote it, or wrote it without one', () => {
    process.argv.push('--disable-gpu');
    expect([commandLine.getSwitchValue('lang'), commandLine.getSwitchValue('disable-gpu')]).toEqual(['', '']);
  });

  test('is the last that was written on the command line', () => {
    process.argv.push('--ozone-platform=wayland', '--ozone-platform-hint=x', '--ozone-platform=x11');
    expect(commandLine.getSwitchValue('ozone-platform')).toBe('x11');
  });

  test('is what the app has set, over what was written', () => {
    process.argv.push('--lang=de');
    commandLine.appendSwitch('lang', 'es');
    expect(commandLine.getSwitchValue('lang')).toBe('es');
  });
});

describe('the window system that Chromium chooses is', () => {
  test.each([
    [
      'the one that is there, whatever the session is called',
      { DISPLAY: ':0', XDG_SESSION_TYPE: 'wayland' },
      'x11',
    ],
    ['Wayland where only that is there', { WAYLAND_DISPLAY: 'wayland-0' }, 'wayland'],
    [
      'the session’s where both are there',
      { DISPLAY: ':0', WAYLAND_DISPLAY: 'w', XDG_SESSION_TYPE: 'wayland' },
      'wayland',
    ],
    [
      'X11 where both are there and nothing is known of the session',
      { DISPLAY: ':0', WAYLAND_DISPLAY: 'w' },
      'x11',
    ],
    ['the session’s where neither is there', { XDG_SESSION_TYPE: 'wayland' }, 'wayland'],
    ['X11 where nothing is known', {}, 'x11'],
  ] as const)('%s', (_which, env, system) => {
    expect(ozonePlatform(env)).toBe(system);
  });
});
