import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allowsNamespaces, isSetuidHelper } from './this-machine.ts';

let settings: string;
beforeEach(() => {
  settings = mkdtempSync(path.join(tmpdir(), 'anteroom-settings-'));
});
afterEach(() => rmSync(settings, { recursive: true }));

function set(setting: string, value: string): void {
  const file = path.join(settings, setting);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, value);
}

describe('a system forbids a sandbox of user namespaces by', () => {
  test.each([
    ['kernel/apparmor_restrict_unprivileged_userns', '1\n'],
    ['kernel/unprivileged_userns_clone', '0\n'],
    ['user/max_user_namespaces', '0\n'],
  ])('%s', (setting, value) => {
    set(setting, value);
    expect(allowsNamespaces(settings)).toBe(false);
  });
});

describe('a system allows it', () => {
  test('that has no such setting', () => {
    expect(allowsNamespaces(settings)).toBe(true);
  });

  test('whose settings forbid nothing', () => {
    set('kernel/apparmor_restrict_unprivileged_userns', '0\n');
    set('kernel/unprivileged_userns_clone', '1\n');
    set('user/max_user_namespaces', '96365\n');
    expect(allowsNamespaces(settings)).toBe(true);
  });
});

test.each([
  ['is as it should be', 0, 0o104755, true],
  ['belongs to somebody else', 1000, 0o104755, false],
  ['is not set-uid', 0, 0o100755, false],
  ['may not be run by everybody', 0, 0o104750, false],
])('the set-uid helper %s', (_state, uid, mode, counts) => {
  expect(isSetuidHelper({ uid, mode })).toBe(counts);
});
