import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagNames, readFlags } from './flags.ts';

const read = (...args: string[]) => readFlags(args, false);

describe('a value that means nothing is reported and not used', () => {
  test.each([
    [['--config'], '--config', 'Write --config and a file; it is not used.'],
    [['--config='], '--config', 'Write --config and a file; it is not used.'],
    [
      ['--country', 'UK'],
      '--country',
      'Write us, uk or eu, or all for what holds everywhere; it is not used.',
    ],
    [['--size'], '--size', 'Write --size 1920x1080, each side from 320 to 16384; it is not used.'],
    [['--size', 'big'], '--size', 'Write --size 1920x1080, each side from 320 to 16384; it is not used.'],
    [['--size', '100x100'], '--size', 'Write --size 1920x1080, each side from 320 to 16384; it is not used.'],
    [
      ['--size', '99999x1080'],
      '--size',
      'Write --size 1920x1080, each side from 320 to 16384; it is not used.',
    ],
    [['--idle-seconds', '0'], '--idle-seconds', 'Write a number of seconds from 1 to 3600; it is not used.'],
    [
      ['--idle-seconds', '1e3'],
      '--idle-seconds',
      'Write a number of seconds from 1 to 3600; it is not used.',
    ],
    [
      ['--warning-seconds', '19'],
      '--warning-seconds',
      'Write a number of seconds from 20 to 120; it is not used.',
    ],
    [
      ['--warning-seconds=-20'],
      '--warning-seconds',
      'Write a number of seconds from 20 to 120; it is not used.',
    ],
  ])('%j', (args, field, advice) => {
    const { flags, problems } = read(...args);
    expect(flags).toEqual({});
    expect(problems).toEqual([expect.objectContaining({ file: 'command line', field, advice })]);
  });
});

test('a slip of the pen is answered with the flag that was meant', () => {
  expect(read('--windwed').problems).toEqual([
    { file: 'command line', field: '--windwed', advice: 'There is no such flag. Write --windowed.' },
  ]);
});

test('the packaged kiosk takes its seconds and its country from the config alone', () => {
  const { flags, problems } = readFlags(
    ['--idle-seconds', '5', '--warning-seconds', '20', '--country', 'uk', '--windowed'],
    true,
  );
  expect(flags).toEqual({ windowed: true });
  expect(problems.map(({ field }) => field)).toEqual(['--idle-seconds', '--warning-seconds', '--country']);
});

test('Chromium’s own switches and other arguments pass by', () => {
  expect(read('.', '--disable-gpu', '--ozone-platform=wayland', '-v', 'file')).toEqual({
    flags: {},
    problems: [],
  });
});

test('all flags together', () => {
  const args =
    '--windowed --consultation --lock-check --support-bundle support.txt --config my.json --country uk --size 1366x768 --idle-seconds 2.5 --warning-seconds 20'.split(
      ' ',
    );
  expect(read(...args)).toEqual({
    flags: {
      windowed: true,
      consultation: true,
      lockCheck: true,
      supportBundle: 'support.txt',
      config: 'my.json',
      country: 'uk',
      size: { width: 1366, height: 768 },
      idleSeconds: 2.5,
      warningSeconds: 20,
    },
    problems: [],
  });
  expect(args.filter((arg) => arg.startsWith('--')).map((arg) => arg.slice(2))).toEqual(flagNames);
});

test('of a flag given twice the last one counts', () => {
  expect(read('--config=a.json', '--config=b.json').flags).toEqual({ config: 'b.json' });
});

test('no command line stops the kiosk', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(...flagNames.map((name) => `--${name}`), '--', '-', '--=', '--__proto__'),
  );
  fc.assert(
    fc.property(fc.array(word), fc.boolean(), (args, isPackaged) => Boolean(readFlags(args, isPackaged))),
  );
});
