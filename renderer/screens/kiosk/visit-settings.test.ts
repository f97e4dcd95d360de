import { beforeEach, expect, test } from 'vitest';
import type { Settings } from '../../session-driver/kiosk.ts';
import { VisitSettings } from './visit-settings.ts';

const named = (clinicName: string) => ({ clinicName }) as Settings;
let settings: VisitSettings;
let told: number;
beforeEach(() => {
  [settings, told] = [new VisitSettings(named('Lindenhof')), 0];
  settings.subscribe(() => {
    told += 1;
  });
});

test('Settings that arrive during a visit change nothing in it', () => {
  settings.arrive(named('Bergblick'));
  expect([settings.shown.clinicName, told]).toEqual(['Lindenhof', 0]);
});

test('Settings that arrived hold from the next visit on, as they were last', () => {
  settings.arrive(named('Bergblick'));
  settings.arrive(named('Seeblick'));
  settings.beginVisit();
  expect([settings.shown.clinicName, told]).toEqual(['Seeblick', 1]);
});

test('A visit without new settings tells nobody', () => {
  settings.beginVisit();
  expect(told).toBe(0);
});

test('Who stops looking is told no more', () => {
  const stop = settings.subscribe(() => {
    told += 10;
  });
  stop();
  settings.arrive(named('Bergblick'));
  settings.beginVisit();
  expect(told).toBe(1);
});
