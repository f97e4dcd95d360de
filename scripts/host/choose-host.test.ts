import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseHost, type HostWish, type Machine, obstacleTo } from './choose-host.ts';

/** A desktop of Linux on which Electron runs. */
const able: Machine = {
  platform: 'linux',
  env: { DISPLAY: ':0' },
  isRoot: false,
  binary: '/clone/dist/electron',
  mayUnshare: true,
  hasSetuidHelper: false,
};

const unable: [situation: string, machine: Partial<Machine>, reason: string][] = [
  ['its program is not there', { binary: null }, 'npx install-electron'],
  ['root starts it', { isRoot: true }, 'root'],
  ['there is no display', { env: {} }, 'display'],
  ['the names of displays are empty', { env: { DISPLAY: '', WAYLAND_DISPLAY: '' } }, 'display'],
  [
    'user namespaces are restricted',
    { mayUnshare: false },
    'sudo chown root:root /clone/dist/chrome-sandbox && sudo chmod 4755 /clone/dist/chrome-sandbox',
  ],
];

describe('the preview runs, and one line says why, where', () => {
  test.each(unable)('%s', (_situation, machine, reason) => {
    const choice = chooseHost({ ...able, ...machine }, undefined);
    expect(choice.host).toBe('preview');
    expect(choice.say).toMatch(/^Electron cannot run here: .*The preview runs instead\.$/);
    expect(choice.say).toContain(reason);
  });
});

describe('Electron runs', () => {
  test('on a desktop', () => {
    expect(chooseHost(able, undefined)).toMatchObject({ host: 'electron', binary: able.binary, say: null });
  });

  test('where its set-uid helper makes the sandbox that namespaces may not', () => {
    expect(chooseHost({ ...able, mayUnshare: false, hasSetuidHelper: true }, undefined).host).toBe(
      'electron',
    );
  });

  test.each(unable.slice(1))('where somebody insists, although %s', (_situation, machine) => {
    expect(chooseHost({ ...able, ...machine }, 'electron').host).toBe('electron');
  });

  test.each(['win32', 'darwin'] as const)('on %s whatever Linux would lack', (platform) => {
    const machine = { ...able, platform, env: {}, isRoot: true, mayUnshare: false };
    expect(chooseHost(machine, undefined)).toMatchObject({ host: 'electron', args: [], say: null });
  });
});

describe('its windows', () => {
  const windows = (env: Machine['env']) => chooseHost({ ...able, env }, undefined);

  test.each([
    ['in a session of X11', { DISPLAY: ':0' }],
    ['in a session of Wayland with XWayland', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }],
  ])('are of X11 %s', (_session, env) => {
    expect(windows(env)).toMatchObject({ args: ['--ozone-platform=x11'], say: null });
  });

  test('are of Wayland where there is nothing else, and what is lost is said', () => {
    const choice = windows({ WAYLAND_DISPLAY: 'wayland-0' });
    expect(choice).toMatchObject({ host: 'electron', args: [] });
    expect(choice.say).toContain('cannot be placed or kept on top');
  });
});

describe('Electron is missed, so that fetching it would help,', () => {
  const obstacle = (machine: Partial<Machine>, wish?: HostWish) =>
    obstacleTo({ ...able, binary: null, ...machine }, wish)?.name;

  test('where only its program is missing, or the sandbox besides, which can be mended only then', () => {
    expect([obstacle({}), obstacle({ mayUnshare: false })]).toEqual(['program', 'program']);
  });

  test('but not where it could not run anyway, unless somebody insists', () => {
    expect([obstacle({ isRoot: true }), obstacle({ env: {} })]).toEqual(['root', 'display']);
    expect(obstacle({ isRoot: true, env: {} }, 'electron')).toBe('program');
  });
});

test('somebody who wants the preview gets it without a word, wherever they are', () => {
  expect(chooseHost(able, 'preview')).toEqual({ host: 'preview', say: null });
});

test('the host is Electron exactly where nothing stands against it, and always has a program to start', () => {
  const machines = fc.record({
    platform: fc.constantFrom<NodeJS.Platform>('linux', 'win32', 'darwin'),
    env: fc.record({
      DISPLAY: fc.constantFrom(undefined, ':0'),
      WAYLAND_DISPLAY: fc.constantFrom(undefined, 'w'),
    }),
    isRoot: fc.boolean(),
    binary: fc.constantFrom(null, '/e/electron'),
    mayUnshare: fc.boolean(),
    hasSetuidHelper: fc.boolean(),
  });
  const wishes = fc.constantFrom<HostWish>(undefined, 'electron');
  fc.assert(
    fc.property(machines, wishes, (machine, wish) => {
      const choice = chooseHost(machine, wish);
      const can = obstacleTo(machine, wish) === undefined;
      return (choice.host === 'electron') === can && (!can || machine.binary !== null);
    }),
  );
});
