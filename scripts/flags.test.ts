import { describe, expect, it } from 'vitest';
import { help, modeArguments, readFlags } from './flags.ts';

describe('the flags of npm start', () => {
  it('refuse a size that is not two numbers, and say what to write', () => {
    expect(() => readFlags(['--size', 'big'])).toThrow('for example 1920x1080');
  });

  it('refuse a country for which there are no slides, and say what to write', () => {
    expect(() => readFlags(['--country', 'UK'])).toThrow('--country is "UK"; write us, uk, eu or all');
  });

  it('refuse a flag that does not exist', () => {
    expect(() => readFlags(['--fullscren'])).toThrow('--fullscren');
  });

  it('refuse --config without a file', () => {
    expect(() => readFlags(['--config'])).toThrow('config');
  });

  it.each(['--all', '--deck=history'])('refuse %s where no pictures are asked for', (flag) => {
    expect(() => readFlags([flag])).toThrow('--screenshots DIR');
  });

  it('refuse a tour that there is not, and one without pictures', () => {
    expect(() => readFlags(['--screenshots', 'a', '--tour', 'roof'])).toThrow(
      'write staff or consultation or access',
    );
    expect(() => readFlags(['--tour', 'staff'])).toThrow('--screenshots DIR');
  });

  it.each([
    ['--windowed', '--kiosk'],
    ['--electron', '--preview'],
  ])('refuse %s together with %s', (one, other) => {
    expect(() => readFlags([one, other])).toThrow('exclude each other');
  });

  it('are all off when nothing is asked for', () => {
    expect(readFlags([])).toEqual({
      help: false,
      preview: false,
      electron: false,
      windowed: false,
      consultation: false,
      kiosk: false,
      deck: [],
      all: false,
    });
  });

  it('are each described in the help text', () => {
    const all = readFlags('--config a --country uk --size 800x600 --screenshots b --tour staff'.split(' '));
    for (const flag of Object.keys(all)) expect(help).toContain(`--${flag}`);
  });

  it.each([
    ['linux', [], []],
    ['win32', [], []],
    ['darwin', [], ['--windowed']],
    ['darwin', ['--kiosk'], []],
    ['linux', ['--windowed'], ['--windowed']],
  ])('on %s with %j start the kiosk with %j', (platform, args, expected) => {
    expect(modeArguments(readFlags(args), platform)).toEqual(expected);
  });
});
