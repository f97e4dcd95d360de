import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalLine, refusedSwitchesIn } from './start-refusal.policy.ts';

const own = ['windowed', 'config', 'size'];
const refusedOn = (platform: string, ...args: string[]) =>
  refusedSwitchesIn({ args, own, platform, isPackaged: true });
const refused = (...args: string[]) => refusedOn('linux', ...args).join(' ');

/** What an attacker would write, and what it would open. None of it is named in the policy. */
const attempts: [opens: string, switches: string[]][] = [
  [
    'Chromium to a debugger',
    [
      '--remote-debugging-port=9222',
      '--remote-debugging-port',
      '--remote-debugging-address=0.0.0.0',
      '--remote-debugging-pipe',
      '--remote-debugging-io-pipes=3,4',
      '--remote-allow-origins=*',
      '--enable-automation',
      '--auto-open-devtools-for-tabs',
    ],
  ],
  [
    'the main process to a debugger',
    [
      '--inspect',
      '--inspect=0.0.0.0:9229',
      '--inspect-brk',
      '--inspect_brk=0',
      '--inspect-brk-node',
      '--inspect-wait',
      '--inspect-port=1',
      '--inspect_port=1',
      '--inspect-publish-uid=http',
      '--debug=5858',
      '--debug-brk',
      '--debug_port=1',
      '--experimental-network-inspection',
      '--expose-internals',
    ],
  ],
  [
    'the sandbox',
    [
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-setuid-sandbox',
      '--disable-seccomp-filter-sandbox',
      '--single-process',
      '--no-zygote',
      '--disable-namespace-sandbox',
      '--in-process-gpu',
    ],
  ],
  [
    'one page to another',
    [
      '--disable-web-security',
      '--disable-site-isolation-trials',
      '--allow-file-access-from-files',
      '--disable-features=IsolateOrigins,site-per-process',
      '--enable-features=x',
      '--enable-blink-features=x',
      '--proxy-server=http://proxy.example',
      '--host-rules=MAP * 10.0.0.1',
      '--ignore-certificate-errors',
      '--user-data-dir=/tmp/x',
    ],
  ],
  [
    'the kiosk to programs that are not its own',
    [
      '--load-extension=/tmp/x',
      '--disable-extensions-except=/tmp/x',
      '--renderer-cmd-prefix=xterm -e',
      '--utility-cmd-prefix=gdb',
      '--gpu-launcher=gdb',
      '--browser-subprocess-path=/tmp/x',
      '--js-flags=--expose-gc',
      '--js_flags=--allow-natives-syntax',
    ],
  ],
];

describe.each(attempts)('the packaged kiosk refuses what opens %s', (_opens, switches) => {
  test.each(switches)('%s', (written) => {
    expect(refused(written)).toBe(written);
  });

  test.each(switches)('%s with one dash, in capitals and between spaces', (written) => {
    const bare = written.replace(/^--/, '');
    for (const spelling of [`-${bare}`, written.toUpperCase(), ` ${written} `]) {
      expect(refused(spelling).toLowerCase()).toBe(written.toLowerCase());
    }
  });

  test.each(switches)('%s with the stroke of Windows', (written) => {
    expect(refusedOn('win32', written.replace(/^--/, '/'))).toEqual([written]);
  });

  test.each(switches)('%s among other arguments, and after two dashes', (written) => {
    expect(refused('--windowed', '--config', '/etc/a.json', written, 'file')).toBe(written);
    expect(refused('--windowed', '--', written)).toBe(written);
  });
});

test('each refused switch is named once, however often it is written', () => {
  expect(refused('--no-sandbox', '-no-sandbox', '--inspect=0', '--no-sandbox')).toBe(
    '--no-sandbox --inspect=0',
  );
});

test('a refused switch is named at no more length than a line of the log bears', () => {
  expect(refused(`--js-flags=${'x'.repeat(5000)}`)).toHaveLength(80);
});

test.each([
  '--ozone-platform',
  '--ozone-platform=headless',
  '--force-device-scale-factor=0.01',
  '--disable-gpu=x',
  '--touch-devices=1;2',
  '--__proto__',
  '--constructor=x',
])('the packaged kiosk refuses %s, which is a switch that it takes, but not so', (written) => {
  expect(refused(written)).toBe(written);
});

describe('the packaged kiosk starts with', () => {
  test.each([
    [[]],
    [['--windowed', '--config', '/etc/anteroom/kiosk.config.json', '--size', '1280x800']],
    [['--Windowed', '-config=a.json']],
    [['--ozone-platform=x11', '--disable-gpu', '--force-device-scale-factor=1.25']],
    [['--touch-events=enabled', '--touch-devices=9,10']],
    [['no-sandbox', 'inspect']],
    [['--config=--no-sandbox']],
    [['--', '-', '--=', '/', '']],
  ])('%j', (args) => {
    expect(refused(...args)).toBe('');
  });

  test('any word that is no switch', () => {
    const word = fc.string().filter((text) => !/^\s*[-/]/.test(text));
    fc.assert(fc.property(fc.array(word), (args) => refusedOn('win32', ...args).length === 0));
  });
});

test('the packaged kiosk refuses every word with a dash that is not on its list', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,30}$/);
  const taken =
    /^(windowed|config|size|ozone-platform|disable-gpu|force-device-scale-factor|touch-(events|devices))$/;
  fc.assert(
    fc.property(name, fc.constantFrom('', '=', '=1'), (text, value) => {
      return taken.test(text) || refused(`--${text}${value}`) === `--${text}${value}`;
    }),
  );
});

test('a kiosk that is not packaged may be debugged', () => {
  const args = ['--inspect', '--no-sandbox'];
  expect(refusedSwitchesIn({ args, own, platform: 'linux', isPackaged: false })).toEqual([]);
});

test('what is told of a refusal names the switch and all that may be written instead', () => {
  expect(refusalLine(['--inspect'], own)).toMatch(
    /^the kiosk does not start with --inspect; what it takes: --windowed, --config, --size, --ozone-platform, /,
  );
});
