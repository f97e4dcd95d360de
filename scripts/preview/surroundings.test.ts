import { describe, expect, test } from 'vitest';
import { packagedArguments, packagedProgram } from './surroundings.ts';

const wish = { ANTEROOM_PREVIEW_PACKAGED: '/opt/Anteroom/anteroom' };

describe('the wish to be a packaged program', () => {
  test('is not heard from somebody who only sets the environment', () => {
    expect(packagedProgram({ env: wish })).toBeUndefined();
    expect(packagedProgram({ env: { ...wish, ANTEROOM_CONTROL: '1' } })).toBeUndefined();
    expect(packagedProgram({ env: wish, send: () => true })).toBeUndefined();
  });

  test('is heard from a test that steers the process', () => {
    const process = { env: { ...wish, ANTEROOM_CONTROL: '1' }, send: () => true };
    expect(packagedProgram(process)).toBe('/opt/Anteroom/anteroom');
  });
});

test('a packaged program sees its own name and its flags, and no main script', () => {
  const args = ['/usr/bin/node', 'out/main/main.js', '--config', 'a.json'];
  expect(packagedArguments(args, '/opt/Anteroom/anteroom')).toEqual([
    '/opt/Anteroom/anteroom',
    '--config',
    'a.json',
  ]);
});
