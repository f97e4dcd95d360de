/** What the packages' own starts put on the command line, against what the kiosk takes there. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { flagNames } from '../../electron/config/flags.ts';
import { refusedSwitchesIn } from '../../electron/start/start-refusal.policy.ts';
import { chooseHost } from '../../scripts/host/choose-host.ts';

const builder = path.join(import.meta.dirname, '../../electron-builder.yml');
const { linux } = parse(fs.readFileSync(builder, 'utf8')) as { linux: { executableArgs?: string[] } };
const args = linux.executableArgs ?? [];

test('a start from the desktop of Linux makes windows of X11, as npm start does', () => {
  const env = { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' };
  const here = {
    platform: 'linux',
    env,
    isRoot: false,
    binary: '/e',
    mayUnshare: true,
    hasSetuidHelper: false,
  } as const;
  expect(chooseHost(here, undefined)).toMatchObject({ host: 'electron', args });
  expect(args).toEqual(['--ozone-platform=x11']);
});

test('the packaged kiosk takes what the desktop starts it with', () => {
  expect(refusedSwitchesIn({ args, own: flagNames, platform: 'linux', isPackaged: true })).toEqual([]);
});
