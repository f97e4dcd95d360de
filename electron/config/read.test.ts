import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Places } from './locate.ts';
import { readSettings } from './read.ts';
import { defaultConfig } from './schema.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-config-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const places = (flag?: string): Places => ({
  flag,
  workingFolder: folder,
  beside: path.join(folder, 'beside'),
  platform: process.platform,
  programData: path.join(folder, 'data'),
  isPackaged: false,
});
const save = (content: string | Uint8Array, name = 'kiosk.config.json') => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
};

describe('a file that cannot be used never stops the kiosk, which runs on the defaults', () => {
  const expectDefaults = (flag: string, words: RegExp) => {
    const { config, problems } = readSettings(places(flag));
    expect(config).toEqual(defaultConfig);
    expect(problems.map(({ advice }) => advice).join(' ')).toMatch(words);
  };

  test('a missing file', () =>
    expectDefaults('nowhere.json', /^The file is not there\. Write --config and an existing/));
  test('a folder', () => expectDefaults('.', /^This is a folder/));
  test('five megabytes', () => expectDefaults(save(' '.repeat(5 * 1024 * 1024)), /larger than 256 KB/));
  test('an empty file', () => expectDefaults(save(''), /^The file is empty/));
  test('a file that is no text', () => expectDefaults(save(Buffer.from([0, 1, 2, 250])), /Write an object/));

  test.skipIf(process.platform === 'win32')('a device', () =>
    expectDefaults('/dev/null', /no ordinary file/),
  );

  test('a file that the kiosk may not read', () => {
    const file = save('{}');
    const disk = {
      ...fs,
      readFileSync: () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      },
    };
    const { config, isRead, problems } = readSettings(places(file), disk as unknown as typeof fs);
    expect(config).toEqual(defaultConfig);
    expect(isRead).toBe(false);
    expect(problems.map(({ advice }) => advice)).toEqual([
      "The file cannot be read (EACCES). Let the kiosk's user read it; defaults are used.",
    ]);
  });
});

test('a file that is nearly named like the config is named, wherever it lies, and is not read', () => {
  fs.mkdirSync(path.join(folder, 'beside'));
  const near = save('{ "country": "uk" }', 'beside/kiosk.config.json.txt');
  const { config, problems } = readSettings(places());
  expect(config).toEqual(defaultConfig);
  expect(problems).toEqual([
    { file: near, advice: expect.stringContaining('must be named kiosk.config.json') },
  ]);
});

test('a logo that is not there is a problem of the config, and everything else counts', () => {
  const file = save('{ "clinicName": "Lindenhof", "logo": "none.png" }');
  const { config, logo, problems } = readSettings(places(file));
  expect(config.clinicName).toBe('Lindenhof');
  expect(logo).toBeNull();
  expect(problems).toEqual([expect.objectContaining({ file, field: 'logo', value: '"none.png"' })]);
});

test('a file in UTF-16 is read, with a word about it', () => {
  const file = save(Buffer.from('\ufeff{ "country": "uk" }', 'utf16le'));
  const { config, isRead, problems } = readSettings(places(file));
  expect(config.country).toBe('uk');
  expect(isRead).toBe(true);
  expect(problems).toHaveLength(1);
});

test('the sign-offs and the logo belong to the folder of the file that was read', () => {
  save('<svg/>', 'logo.svg');
  const { logo, ...settings } = readSettings(places(save('{ "logo": "logo.svg" }')));
  expect(logo?.type).toBe('image/svg+xml');
  expect(settings).toMatchObject({ folder, file: path.join(folder, 'kiosk.config.json'), problems: [] });
});

describe('a packaged kiosk on Windows, where an upgrade empties the folder of the program,', () => {
  const windows: Places = {
    workingFolder: 'C:\\',
    beside: 'C:\\Program Files\\Anteroom',
    platform: 'win32',
    programData: 'C:\\ProgramData',
    isPackaged: true,
  };
  const beside = 'C:\\Program Files\\Anteroom\\kiosk.config.json';
  const machine = 'C:\\ProgramData\\Anteroom\\kiosk.config.json';
  /** A disk with these files and nothing else. */
  const diskWith = (files: Readonly<Record<string, string>>) =>
    ({
      existsSync: (file: string) =>
        Object.keys(files).some((name) => name === file || name.startsWith(`${file}\\`)),
      statSync: (file: string) => ({
        size: files[file]?.length,
        isFile: () => file in files,
        isDirectory: () => false,
      }),
      readFileSync: (file: string) => Buffer.from(files[file] ?? ''),
      readdirSync: () => [],
    }) as unknown as typeof fs;
  const told = ({ problems }: { problems: readonly { file: string; advice: string }[] }) =>
    problems.map(({ file, advice }) => `${file}: ${advice}`);

  test('reads a config beside it while there is no other, and says where to move it', () => {
    const settings = readSettings(windows, diskWith({ [beside]: '{ "country": "uk" }' }));
    expect(settings).toMatchObject({ file: beside, folder: 'C:\\Program Files\\Anteroom' });
    expect(settings.config.country).toBe('uk');
    expect(told(settings)).toEqual([
      `${beside}: An upgrade deletes what lies here. Move it to C:\\ProgramData\\Anteroom.`,
    ]);
  });

  test('reads the machine’s config before one beside it, and says that the other is not read', () => {
    const settings = readSettings(
      windows,
      diskWith({ [beside]: '{ "country": "uk" }', [machine]: '{ "country": "eu" }' }),
    );
    expect(settings).toMatchObject({ file: machine, folder: 'C:\\ProgramData\\Anteroom' });
    expect(settings.config.country).toBe('eu');
    expect(told(settings)).toEqual([
      `${beside}: It is not read, and an upgrade deletes it. Move it to C:\\ProgramData\\Anteroom.`,
    ]);
  });

  test('names sign-offs beside it that are not read', () => {
    const signOffs = 'C:\\Program Files\\Anteroom\\sign-offs';
    const settings = readSettings(windows, diskWith({ [`${signOffs}\\a.json`]: '{}' }));
    expect(told(settings)).toEqual([
      `${signOffs}: It is not read, and an upgrade deletes it. Move it to C:\\ProgramData\\Anteroom.`,
    ]);
    expect(settings.config).toEqual(defaultConfig);
  });

  test('looks for sign-offs in the folder of the machine when there is no config', () => {
    expect(readSettings(windows, diskWith({}))).toMatchObject({
      file: undefined,
      folder: 'C:\\ProgramData\\Anteroom',
      problems: [],
    });
  });

  test('has nothing to say of the machine’s folder', () => {
    expect(readSettings(windows, diskWith({ [machine]: '{}' })).problems).toEqual([]);
  });
});
