import { describe, expect, test } from 'vitest';
import type { Logo } from '../config/logo/logo.ts';
import { type Config, defaultConfig } from '../config/schema.ts';
import type { FiledSignOff } from '../library/sign-offs.ts';
import { changesBetween, effects, withoutWaiting } from './changes.ts';
import { readingOf } from './reading.fixture.ts';

const { hours, window, displays } = defaultConfig;
const before = readingOf();

describe('a change of', () => {
  test.each<[field: string, config: Partial<Config>, asks: string]>([
    ['clinicName', { clinicName: 'Lindenhof' }, 'settings'],
    ['logo', { logo: 'logo.svg' }, 'settings'],
    ['country', { country: 'uk' }, 'library settings'],
    ['languages', { languages: ['en', 'es'] }, 'settings'],
    ['idleSeconds', { idleSeconds: 30 }, 'settings'],
    ['warningSeconds', { warningSeconds: 30 }, 'settings'],
    ['contacts', { contacts: [{ name: 'Night nurse', number: '555 0142', hours: '' }] }, 'settings'],
    ['deckOrder', { deckOrder: ['side-effects'] }, 'library'],
    ['whenExpired', { whenExpired: 'hide' }, 'library'],
    ['requireSignOff', { requireSignOff: true }, 'library'],
    ['hours.week', { hours: { ...hours, week: { ...hours.week, monday: ['08:00-18:00'] } } }, 'hours'],
    ['hours.holidays', { hours: { ...hours, holidays: [{ date: '2026-12-25', open: [] }] } }, 'hours'],
    ['hours.outside', { hours: { ...hours, outside: 'dim' } }, 'hours'],
    ['hours.zone', { hours: { ...hours, zone: 'Europe/Berlin' } }, 'hours'],
    ['window.mode', { window: { ...window, mode: 'windowed' } }, 'restart'],
    ['window.width', { window: { ...window, width: 800 } }, 'windows'],
    ['window.height', { window: { ...window, height: 600 } }, 'windows'],
    ['displays.which', { displays: { ...displays, which: 2 } }, 'windows'],
    ['displays.coverOthers', { displays: { ...displays, coverOthers: false } }, 'windows'],
  ])('%s', (field, config, asks) => {
    const changes = changesBetween(before, readingOf(config));
    expect([...changes.effects].sort().join(' ')).toBe(asks);
    expect(changes.waiting).toEqual(asks === 'restart' ? [field] : []);
    expect(Object.keys(effects)).toContain(field);
  });

  const logo = (...bytes: number[]): Logo => ({ bytes: new Uint8Array(bytes), type: 'image/png' });
  test.each([
    ['the picture behind the same name', logo(1, 2), logo(1, 3)],
    ['the length of the picture', logo(1), logo(1, 2)],
    ['a picture that is there now', null, logo(1)],
    ['a picture that is gone', logo(1), null],
  ])('%s', (_name, one, other) => {
    const changes = changesBetween(readingOf({}, { logo: one }), readingOf({}, { logo: other }));
    expect([...changes.effects]).toEqual(['settings']);
  });

  test('the sign-offs', () => {
    const signOff = { deck: 'a', language: 'en', jurisdiction: 'us', hash: 'h', on: '2026-01-01' } as const;
    const signOffs: FiledSignOff[] = [{ file: 'a.json', signOff }];
    expect([...changesBetween(before, readingOf({}, { signOffs })).effects]).toEqual(['library']);
  });
});

test('the same files, read again, change nothing', () => {
  const reading = () =>
    readingOf({ logo: 'a.png' }, { logo: { bytes: new Uint8Array([1]), type: 'image/png' } });
  expect(changesBetween(reading(), reading())).toEqual({ effects: new Set(), waiting: [] });
});

test('what waits for the next start stays as it is, and everything else is taken over', () => {
  const now = readingOf({ clinicName: 'Lindenhof', window: { mode: 'windowed', width: 800, height: 600 } });
  expect(withoutWaiting(before, now).config).toEqual({
    ...defaultConfig,
    clinicName: 'Lindenhof',
    window: { mode: 'kiosk', width: 800, height: 600 },
  });
});
