import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedSwitchesIn } from './start-refusal.policy.ts';

const refused = (...args: string[]) => refusedSwitchesIn(args, true).join(' ');

/** What an attacker would write, what it would open, and the name under which it is refused. */
const attempts: [opens: string, switches: [written: string, name: string][]][] = [
  [
    'Chromium to a debugger',
    [
      ['--remote-debugging-port=9222', 'remote-debugging-port'],
      ['--remote-debugging-port', 'remote-debugging-port'],
      ['--remote-debugging-address=0.0.0.0', 'remote-debugging-address'],
      ['--remote-debugging-pipe', 'remote-debugging-pipe'],
      ['--remote-debugging-io-pipes=3,4', 'remote-debugging-io-pipes'],
      ['--remote-allow-origins=*', 'remote-allow-origins'],
    ],
  ],
  [
    'the main process to a debugger',
    [
      ['--inspect', 'inspect'],
      ['--inspect=0.0.0.0:9229', 'inspect'],
      ['--inspect-brk', 'inspect-brk'],
      ['--inspect_brk=0', 'inspect-brk'],
      ['--inspect-brk-node', 'inspect-brk-node'],
      ['--inspect-wait', 'inspect-wait'],
      ['--inspect-port=1', 'inspect-port'],
      ['--inspect_port=1', 'inspect-port'],
      ['--inspect-publish-uid=http', 'inspect-publish-uid'],
      ['--debug=5858', 'debug'],
      ['--debug-brk', 'debug-brk'],
      ['--debug_port=1', 'debug-port'],
    ],
  ],
  [
    'the sandbox',
    [
      ['--no-sandbox', 'no-sandbox'],
      ['--disable-gpu-sandbox', 'disable-gpu-sandbox'],
      ['--disable-setuid-sandbox', 'disable-setuid-sandbox'],
      ['--disable-seccomp-filter-sandbox', 'disable-seccomp-filter-sandbox'],
      ['--single-process', 'single-process'],
    ],
  ],
  [
    'one page to another',
    [
      ['--disable-web-security', 'disable-web-security'],
      ['--disable-site-isolation-trials', 'disable-site-isolation-trials'],
      ['--allow-file-access-from-files', 'allow-file-access-from-files'],
    ],
  ],
  [
    'the kiosk to programs that are not its own',
    [
      ['--load-extension=/tmp/x', 'load-extension'],
      ['--disable-extensions-except=/tmp/x', 'disable-extensions-except'],
      ['--renderer-cmd-prefix=xterm -e', 'renderer-cmd-prefix'],
      ['--utility-cmd-prefix=gdb', 'utility-cmd-prefix'],
      ['--gpu-launcher=gdb', 'gpu-launcher'],
      ['--browser-subprocess-path=/tmp/x', 'browser-subprocess-path'],
      ['--js-flags=--expose-gc', 'js-flags'],
      ['--js_flags=--allow-natives-syntax', 'js-flags'],
    ],
  ],
];

describe.each(attempts)('the packaged kiosk refuses what opens %s', (_opens, switches) => {
  test.each(switches)('%s', (written, name) => {
    expect(refused(written)).toBe(name);
  });

  test.each(switches)('%s in the spellings of Windows', (written, name) => {
    const bare = written.replace(/^--/, '');
    for (const spelling of [
      `-${bare}`,
      `/${bare}`,
      `--${bare}`.toUpperCase(),
      ` --${bare} `,
      `/${bare}`.toUpperCase(),
    ]) {
      expect([spelling, refused(spelling)]).toEqual([spelling, name]);
    }
  });

  test.each(switches)('%s among other arguments', (written, name) => {
    expect(refused('--windowed', '--config', '/etc/a.json', written, 'file', '--')).toBe(name);
  });
});

test('each refused switch is named once, however often it is written', () => {
  expect(refused('--no-sandbox', '-no-sandbox', '--inspect=0', '--NO-SANDBOX')).toBe('inspect no-sandbox');
});

describe('the packaged kiosk starts with', () => {
  test.each([
    [[]],
    [['--windowed', '--config', '/etc/anteroom/kiosk.config.json', '--size', '1280x800']],
    [['--ozone-platform=x11', '--lang=de', '--force-device-scale-factor=1.25']],
    [['no-sandbox', 'inspect']],
    [['--config=--no-sandbox']],
    [['--inspector', '--no-sandboxes', '--xinspect']],
    [['--', '-', '--=', '/', '']],
  ])('%j', (args) => {
    expect(refused(...args)).toBe('');
  });

  test('any word that is no switch', () => {
    const word = fc.string().filter((text) => !/^\s*[-/]/.test(text));
    fc.assert(fc.property(fc.array(word), (args) => refused(...args) === ''));
  });
});

test('a kiosk that is not packaged may be debugged', () => {
  expect(refusedSwitchesIn(['--inspect', '--no-sandbox'], false)).toEqual([]);
});
