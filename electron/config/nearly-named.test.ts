import { expect, test } from 'vitest';
import { nearlyJson, nearlyNamed } from './nearly-named.ts';

test.each([
  'kiosk.config.json.txt',
  'Kiosk.Config.JSON',
  'kiosk.config.json.json',
  'kiosk.config',
  'kiosk-config.json',
  'kiosk.config (1).json',
  'kisk.config.json',
  'kiosk.config.jsonc',
  'kiosk.config.yaml',
  'kiosk.config - Copy.json',
  'Copy of kiosk.config.json',
  'kiosk.config.json ',
])('%s was meant to be the config', (name) => {
  expect(nearlyNamed('kiosk.config.json', [name, 'logo.svg'])).toEqual([name]);
});

test.each([
  'kiosk.config.example.json',
  'kiosk.config.schema.json',
  'kiosk.config.json.bak',
  'logo.svg',
  'config.json',
])('%s was not', (name) => {
  expect(nearlyNamed('kiosk.config.json', [name])).toEqual([]);
});

test('beside the right one nothing else was meant', () => {
  expect(nearlyNamed('kiosk.config.json', ['kiosk.config.json', 'kiosk.config (1).json'])).toEqual([]);
});

test('a sign-off with another ending was meant to be read, a note beside it was not', () => {
  expect(nearlyJson(['a.json', 'b.json.txt', 'c.JSON', 'd.json~', 'readme.txt'])).toEqual([
    'b.json.txt',
    'c.JSON',
    'd.json~',
  ]);
});
