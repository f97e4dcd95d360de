/** Looks at this machine for `chooseHost`. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronBinary } from '../../tests/support/electron-binary.ts';
import type { Machine } from './choose-host.ts';

/** Settings of Linux that forbid user namespaces to ordinary programs: Ubuntu's since 23.10, Debian's, the kernel's. */
const forbidding: readonly (readonly [setting: string, value: string])[] = [
  ['kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['kernel/unprivileged_userns_clone', '0'],
  ['user/max_user_namespaces', '0'],
];

/** Whether these settings let an ordinary program make user namespaces. One that is not there forbids nothing. */
export function allowsNamespaces(settings: string): boolean {
  return !forbidding.some(([setting, value]) => {
    try {
      return readFileSync(join(settings, setting), 'utf8').trim() === value;
    } catch {
      return false;
    }
  });
}

/** Whether Chromium takes this file for its set-uid helper: owned by root, set-uid, and everybody may run it. */
export function isSetuidHelper({ uid, mode }: { uid: number; mode: number }): boolean {
  return uid === 0 && (mode & 0o4001) === 0o4001;
}

/** This machine as it is now. */
export function thisMachine(): Machine {
  const { platform, env } = process;
  const binary = electronBinary();
  const helper =
    binary === null
      ? undefined
      : statSync(join(dirname(binary), 'chrome-sandbox'), { throwIfNoEntry: false });
  return {
    platform,
    env,
    isRoot: process.getuid?.() === 0,
    binary,
    mayUnshare: allowsNamespaces('/proc/sys'),
    hasSetuidHelper: helper !== undefined && isSetuidHelper(helper),
  };
}
