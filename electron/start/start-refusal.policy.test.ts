import { describe, expect, test } from 'vitest';
import { refusedSwitches, refusedSwitchesIn } from './start-refusal.policy.ts';

describe('the packaged kiosk refuses', () => {
  test.each(refusedSwitches)('--%s', (name) => {
    expect(refusedSwitchesIn([`--${name}`], true)).toEqual([name]);
  });

  test.each([
    '--remote-debugging-port=9222',
    '-remote-debugging-port=9222',
    '/remote-debugging-port=0',
    '--Remote-Debugging-Port=9222',
    ' --remote-debugging-port',
  ])('%s, however it is written', (arg) => {
    expect(refusedSwitchesIn([arg], true)).toEqual(['remote-debugging-port']);
  });

  test('each switch once, and finds it among others', () => {
    const args = ['--windowed', '--no-sandbox', 'x', '--', '--no-sandbox', '--inspect=0'];
    expect(refusedSwitchesIn(args, true)).toEqual(['inspect', 'no-sandbox']);
  });
});

test('the ways in that matter most are on the list', () => {
  expect(refusedSwitches).toEqual(
    expect.arrayContaining([
      'remote-debugging-port',
      'remote-debugging-pipe',
      'no-sandbox',
      'load-extension',
      'inspect',
      'inspect-brk',
      'js-flags',
    ]),
  );
});

test.each([[[]], [['--windowed', '--config', '/etc/a.json']], [['no-sandbox']], [['--', '-', '--=']]])(
  'the packaged kiosk starts with %j',
  (args) => {
    expect(refusedSwitchesIn(args, true)).toEqual([]);
  },
);

test('a kiosk that is not packaged may be debugged', () => {
  expect(refusedSwitchesIn(['--inspect', '--no-sandbox'], false)).toEqual([]);
});
