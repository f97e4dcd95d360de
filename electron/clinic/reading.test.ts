import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readClinic, watchedPlaces } from './reading.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-clinic-'));
  fs.mkdirSync(path.join(folder, 'sign-offs'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const save = (name: string, content: string) => fs.writeFileSync(path.join(folder, name), content);
const places = () => ({
  flag: 'kiosk.config.json',
  workingFolder: folder,
  beside: path.join(folder, 'beside'),
  platform: process.platform,
  programData: path.join(folder, 'data'),
  isPackaged: false,
});

test('what is wrong in the config and in a sign-off is told together', () => {
  save('kiosk.config.json', '{ "country": "UK" }');
  save('sign-offs/a.json', '{}');
  const { problems } = readClinic(places());
  expect(problems.map(({ file, field }) => `${path.basename(file)} ${field}`)).toEqual([
    'kiosk.config.json country',
    'a.json deck',
  ]);
});

test('the country of the command line wins over that of the config, and leaves the rest', () => {
  save('kiosk.config.json', '{ "clinicName": "Lindenhof", "country": "uk" }');
  const { config } = readClinic(places(), { country: 'eu' });
  expect(config).toMatchObject({ clinicName: 'Lindenhof', country: 'eu' });
});

test('watched are all places of a config, the logo, the sign-offs and the playlists', () => {
  save('kiosk.config.json', '{ "logo": "logo.svg" }');
  save('logo.svg', '<svg/>');
  const watched = watchedPlaces(places(), readClinic(places()));
  expect(watched.folders).toEqual([path.join(folder, 'sign-offs'), path.join(folder, 'playlists')]);
  expect(watched.files).toEqual([
    path.join(folder, 'kiosk.config.json'),
    path.join(folder, 'beside', 'kiosk.config.json'),
    expect.stringContaining('nteroom'),
    path.join(folder, 'logo.svg'),
  ]);
});
