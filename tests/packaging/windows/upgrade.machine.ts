/** Installs, upgrades and removes the kiosk with the installer that `compile.ts` makes: `npm run check:installers`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../pack.ts';
import { Machine, writeScript } from './compile.ts';
import { makeProgram } from './program.ts';

describe('on a machine with Windows, as Wine plays it, a clinic', () => {
  let folder: string;
  let machine: Machine;
  const program = (name = '') => path.join(machine.file('Program Files/Anteroom'), name);
  const clinics = (name = '') => path.join(machine.file('ProgramData/Anteroom'), name);
  const save = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  const text = (file: string) => fs.readFileSync(file, 'utf8');
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-windows-'));
    const app = path.join(folder, 'app');
    makeProgram(app);
    writeScript(folder, app);
    machine = new Machine(folder);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  beforeEach(() => {
    expect(machine.install()).toBe(0);
  });
  afterEach(() => {
    for (const place of [program(), clinics()]) fs.rmSync(place, { recursive: true, force: true });
  });

  test('whose files cannot be copied keeps them and its program: the upgrade ends and has changed nothing', () => {
    save(program('kiosk.config.json'), 'beside');
    fs.rmSync(clinics(), { recursive: true });
    save(clinics(), 'a file where the folder should be');
    const before = filesBelow(program());
    expect(machine.install()).toBe(2);
    expect(filesBelow(program())).toEqual(before);
    expect(text(program('kiosk.config.json'))).toBe('beside');
  });

  test('with a newer version keeps it: the older installer ends and has changed nothing', () => {
    save(clinics('kiosk.config.json'), 'config');
    const before = filesBelow(program());
    machine.installed('1.10.0');
    expect(machine.install()).toBe(3);
    expect(filesBelow(program())).toEqual(before);
    machine.installed('0.9.9');
    expect(machine.install()).toBe(0);
  });

  test('that wrote beside the program finds it all in the folder of the machine after an upgrade', () => {
    save(program('kiosk.config.json'), 'config');
    save(program('sign-offs/a.json'), 'sign-off');
    save(program('brand/logo.svg'), 'logo');
    save(program('old.dll'), 'of the old program');
    expect(machine.install()).toBe(0);
    expect(filesBelow(clinics())).toEqual(['brand/logo.svg', 'kiosk.config.json', 'sign-offs/a.json']);
    expect(text(clinics('kiosk.config.json'))).toBe('config');
    expect(fs.existsSync(program('Anteroom.exe'))).toBe(true);
    expect(filesBelow(program()).filter((name) => /config|sign-offs|logo|old/.test(name))).toEqual([]);
  });

  test('that wrote in both places keeps what the kiosk read, and the other aside', () => {
    save(clinics('kiosk.config.json'), 'of the machine');
    save(program('kiosk.config.json'), 'beside');
    expect(machine.install()).toBe(0);
    expect(text(clinics('kiosk.config.json'))).toBe('of the machine');
    expect(text(clinics('found beside the program/kiosk.config.json'))).toBe('beside');
  });

  test('that wrote in the folder of the machine finds it untouched after upgrade and removal', () => {
    save(clinics('kiosk.config.json'), 'config');
    save(clinics('sign-offs/a.json'), 'sign-off');
    expect(machine.install()).toBe(0);
    const records = path.join(machine.home, 'AppData/Roaming/Anteroom/records.db');
    save(records, 'records');
    expect(machine.uninstall()).toBe(0);
    expect(fs.existsSync(program())).toBe(false);
    expect(filesBelow(clinics())).toEqual(['kiosk.config.json', 'sign-offs/a.json']);
    expect(text(records)).toBe('records');
  });

  test('that removes the program keeps what it wrote beside it', () => {
    save(program('kiosk.config.json'), 'config');
    expect(machine.uninstall()).toBe(0);
    expect(fs.existsSync(program())).toBe(false);
    expect(text(clinics('kiosk.config.json'))).toBe('config');
  });
});
