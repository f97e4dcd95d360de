import { expect, test } from 'vitest';
import { settingsSchema } from '../bridge/contract.ts';
import type { Logo } from '../config/logo/logo.ts';
import { type Config, defaultConfig } from '../config/schema.ts';
import { displayWishes, modeOf, pageSettings } from './wishes.ts';

const contacts = [{ name: 'Nachtdienst', number: '+49 30 23125 000', hours: '' }];
const config: Config = {
  ...defaultConfig,
  clinicName: 'Lindenhof',
  country: 'eu',
  languages: ['de', 'en'],
  contacts,
  screen: { diagonalInches: 27, lowerEdgeCm: 90 },
};

test('the page is told what it needs and nothing of the machine', () => {
  const logo: Logo = { bytes: new Uint8Array([1, 2]), type: 'image/png' };
  expect(
    pageSettings({
      config,
      country: 'uk',
      flags: {},
      logo,
      screen: 'on',
      role: 'visitor',
      mode: 'both',
      host: 'electron',
    }),
  ).toEqual({
    clinicName: 'Lindenhof',
    logo: expect.stringMatching(/^app:\/\/anteroom\/clinic\/logo\?[0-9a-f]{16}$/),
    country: 'uk',
    clinicCountry: 'eu',
    languages: ['de', 'en'],
    idleSeconds: 90,
    warningSeconds: 20,
    contacts,
    screen: 'on',
    host: 'electron',
    role: 'visitor',
    consultation: 'offered',
    printer: false,
    mounting: { diagonalInches: 27, lowerEdgeCm: 90 },
  });
});

test('seconds of the command line win', () => {
  const settings = pageSettings({
    country: 'eu',
    config,
    flags: { idleSeconds: 2, warningSeconds: 25 },
    logo: null,
    screen: 'dark',
    role: 'visitor',
    mode: 'waiting-room',
    host: 'preview',
  });
  expect(settings).toMatchObject({ idleSeconds: 2, warningSeconds: 25 });
});

test('the defaults fit the contract with the page', () => {
  const settings = pageSettings({
    country: 'eu',
    config: defaultConfig,
    flags: {},
    logo: null,
    screen: 'on',
    role: 'presenter',
    mode: 'consultation',
    host: 'preview',
  });
  expect(settingsSchema.parse(settings)).toEqual(settings);
});

test('without flags the windows are as the config says', () => {
  expect(displayWishes(config, {}, false)).toEqual({
    mode: 'kiosk',
    width: 1920,
    height: 1080,
    which: 'primary',
    coverOthers: true,
    isConsultation: false,
  });
});

test('--windowed and --size win over the config', () => {
  const wishes = displayWishes(config, { windowed: true, size: { width: 1366, height: 768 } }, false);
  expect(wishes).toMatchObject({ mode: 'windowed', width: 1366, height: 768 });
});

test('--size alone does not unlock the window', () => {
  expect(displayWishes(config, { size: { width: 1366, height: 768 } }, false).mode).toBe('kiosk');
});

test('--consultation wins over what the config says this PC is for', () => {
  expect(modeOf({ mode: 'waiting-room' }, {})).toBe('waiting-room');
  expect(modeOf({ mode: 'waiting-room' }, { consultation: true })).toBe('consultation');
});
