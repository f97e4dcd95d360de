import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileStrictly, has, include, templates, writeScript } from './compile.ts';
import { makeProgram, ofTheProgram } from './program.ts';

const script = fs.readFileSync(include, 'utf8');

/** The lines of a macro of our include. */
function macro(name: string): string {
  const match = new RegExp(`^!macro ${name}\\n([\\s\\S]*?)^!macroend`, 'm').exec(script);
  expect(match, `the macro ${name}`).not.toBeNull();
  return match?.[1] ?? '';
}

const ofTheClinic = ['kiosk.config.json', 'sign-offs', 'logo.png', 'logo.svg', 'brand', 'notes.txt'];

describe('the Windows installer', () => {
  test('brings the macros that keep what the clinic wrote', () => {
    const root = path.join(import.meta.dirname, '../../..');
    const { nsis } = parse(fs.readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')) as {
      nsis: { include: string };
    };
    expect(path.join(root, nsis.include)).toBe(include);
  });

  test('copies it before the old uninstaller, which empties the folder of the program, runs', () => {
    const template = (name: string) => fs.readFileSync(path.join(templates, name), 'utf8');
    const start = /^Function \.onInit$[\s\S]*?^FunctionEnd$/m.exec(template('installer.nsi'))?.[0] ?? '';
    expect(start.indexOf('initMultiUser')).toBeGreaterThan(-1);
    expect(start.indexOf('!insertmacro customInit')).toBeGreaterThan(start.indexOf('initMultiUser'));
    expect(template('installSection.nsh')).toContain('!insertmacro uninstallOldVersion');
    expect(macro('customInit')).toContain('!insertmacro keepWhatTheClinicWrote');
  });

  test('refuses to take the place of a newer version before anything else', () => {
    const init = macro('customInit');
    expect(init.indexOf('!insertmacro refuseOlderVersion')).toBeGreaterThan(-1);
    expect(init.indexOf('!insertmacro refuseOlderVersion')).toBeLessThan(
      init.indexOf('!insertmacro keepWhatTheClinicWrote'),
    );
  });

  test('copies it before a removal as well', () => {
    const uninstaller = fs.readFileSync(path.join(templates, 'uninstaller.nsh'), 'utf8');
    const call = uninstaller.indexOf('!insertmacro customUnInstall\n');
    expect(call).toBeGreaterThan(-1);
    expect(uninstaller.indexOf('RMDir /r $INSTDIR')).toBeGreaterThan(call);
    expect(macro('customUnInstall')).toContain('!insertmacro keepWhatTheClinicWrote');
  });

  test('takes for the clinic’s whatever is not the program’s', () => {
    const keep = macro('keepWhatTheClinicWrote');
    const words = (variable: string) =>
      [...keep.matchAll(new RegExp(`\\${variable} == "([^"]+)"`, 'g'))].map((match) => match[1]);
    const [names, endings] = [words('$R4'), words('$R6')];
    const stays = (name: string) => names.includes(name) || endings.includes(path.extname(name).slice(1));
    expect(ofTheProgram.filter((name) => !stays(name))).toEqual([]);
    expect(ofTheClinic.filter(stays)).toEqual([]);
  });

  test('lets only administrators and the system write into the clinic’s folder, by the ids of their groups', () => {
    expect(macro('customInstall')).toContain('!insertmacro makeClinicFolder');
    const rights = macro('makeClinicFolder');
    expect(rights).toContain('/setowner *S-1-5-32-544 ');
    expect(/\/inheritance:r \/grant:r (.*?) \/L/.exec(rights)?.[1]?.split(' ')).toEqual([
      '*S-1-5-18:(OI)(CI)F',
      '*S-1-5-32-544:(OI)(CI)F',
      '*S-1-5-32-545:(OI)(CI)RX',
    ]);
  });
});

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-nsis-'));
  const app = path.join(folder, 'app');
  makeProgram(app);
  writeScript(folder, app);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe.skipIf(!has('makensis'))('compiled with electron-builder’s templates, the macros', () => {
  test('give no warning, each of which would end electron-builder’s build', () => {
    expect(() => compileStrictly(folder)).not.toThrow();
  });
});
