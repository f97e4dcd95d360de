import { describe, expect, test } from 'vitest';
import { configPlaces, locateConfig, type Places } from './locate.ts';

const linux: Places = {
  workingFolder: '/home/it',
  beside: '/opt/Anteroom',
  platform: 'linux',
  isPackaged: true,
};
const windows: Places = {
  workingFolder: 'C:\\Users\\it',
  beside: 'C:\\Program Files\\Anteroom',
  platform: 'win32',
  programData: 'D:\\ProgramData',
  isPackaged: true,
};

describe('a file named by --config that is not there', () => {
  test('is reported, and the search goes on', () => {
    const found = locateConfig(
      { ...linux, flag: 'typo.json' },
      (file) => file === '/etc/anteroom/kiosk.config.json',
    );
    expect(found).toEqual({ file: '/etc/anteroom/kiosk.config.json', missing: '/home/it/typo.json' });
  });

  test('is reported when there is no other either', () => {
    expect(locateConfig({ ...linux, flag: '/typo.json' }, () => false)).toEqual({
      file: undefined,
      missing: '/typo.json',
    });
  });
});

test('without any file there is none, and nothing is missing', () => {
  expect(locateConfig(linux, () => false)).toEqual({ file: undefined, missing: undefined });
});

test('the file of --config comes before the one beside the program, and that before the machine’s', () => {
  expect(configPlaces({ ...linux, flag: 'my.json' })).toEqual([
    '/home/it/my.json',
    '/opt/Anteroom/kiosk.config.json',
    '/etc/anteroom/kiosk.config.json',
  ]);
});

test('on Windows the machine’s file is in %ProgramData%, and comes before one in the folder that upgrades empty', () => {
  expect(configPlaces({ ...windows, flag: 'my.json' })).toEqual([
    'C:\\Users\\it\\my.json',
    'D:\\ProgramData\\Anteroom\\kiosk.config.json',
    'C:\\Program Files\\Anteroom\\kiosk.config.json',
  ]);
});

test('on Windows a working copy, which no upgrade empties, has its own file first', () => {
  expect(configPlaces({ ...windows, isPackaged: false })[0]).toBe(
    'C:\\Program Files\\Anteroom\\kiosk.config.json',
  );
});

test('on Windows without %ProgramData% its usual place is taken', () => {
  expect(configPlaces({ ...windows, programData: '' })).toContain(
    'C:\\ProgramData\\Anteroom\\kiosk.config.json',
  );
});

test('the first that is there is taken', () => {
  expect(locateConfig(linux, () => true).file).toBe('/opt/Anteroom/kiosk.config.json');
});
