import { describe, expect, test } from 'vitest';
import { configPlaces, isOwn, locateConfig, type Places, placesToWrite } from './locate.ts';

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

describe('What was set on the screen, in the kiosk’s own folder,', () => {
  const own = '/var/lib/anteroom/.config/Anteroom';

  test('is read only where there is no other', () => {
    expect(configPlaces({ ...linux, own }).at(-1)).toBe(`${own}/kiosk.config.json`);
    expect(configPlaces({ ...windows, own: 'C:\\Users\\Anteroom' }).at(-1)).toBe(
      'C:\\Users\\Anteroom\\kiosk.config.json',
    );
  });

  test('is one place where it is named by --config as well', () => {
    const places = configPlaces({ ...linux, own, flag: `${own}/kiosk.config.json` });
    expect(places.filter((place) => place.startsWith(own))).toEqual([`${own}/kiosk.config.json`]);
  });

  test('is told from what an administrator wrote', () => {
    expect(isOwn({ ...linux, own }, `${own}/kiosk.config.json`)).toBe(true);
    expect(isOwn({ ...linux, own }, '/etc/anteroom/kiosk.config.json')).toBe(false);
    expect(isOwn(linux, '/etc/anteroom/kiosk.config.json')).toBe(false);
    expect(isOwn({ ...linux, own, flag: `${own}/kiosk.config.json` }, `${own}/kiosk.config.json`)).toBe(
      false,
    );
  });
});

describe('Settings that are made on the screen are written', () => {
  const own = '/data';

  test('never beside the program, and for a kiosk that is not packaged never to the machine’s folder', () => {
    expect(placesToWrite({ ...linux, own }, undefined)).toEqual([
      '/etc/anteroom/kiosk.config.json',
      '/data/kiosk.config.json',
    ]);
    expect(placesToWrite({ ...linux, own, isPackaged: false }, undefined)).toEqual([
      '/data/kiosk.config.json',
    ]);
  });

  test('to the file that is named, else to the one that is read', () => {
    expect(placesToWrite({ ...linux, own, flag: 'my.json' }, undefined)[0]).toBe('/home/it/my.json');
    expect(placesToWrite({ ...linux, own, flag: 'my.json' }, '/etc/anteroom/kiosk.config.json')).toEqual([
      '/etc/anteroom/kiosk.config.json',
      '/data/kiosk.config.json',
    ]);
  });

  test('nowhere else where the kiosk has no folder of its own', () => {
    expect(placesToWrite(linux, '/opt/Anteroom/kiosk.config.json')).toEqual([
      '/opt/Anteroom/kiosk.config.json',
    ]);
  });
});
