/**
 * Compiles the Windows installer from electron-builder's own templates and our include, and runs it under Wine.
 * Three plug-ins that electron-builder would fetch are stood in for (`stand-in/`), and what only they can do (the look
 * of shortcuts) is left out. Everything else, above all the order of the steps, is electron-builder's.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');
const builder = path.join(root, 'node_modules/app-builder-lib');
export const templates = path.join(builder, 'templates/nsis');
export const include = path.join(root, 'scripts/package/installer.nsh');

/** Part of what electron-builder gives makensis (`NsisTarget.js`). */
const flagNames = [
  'updated',
  'force-run',
  'keep-shortcuts',
  'no-desktop-shortcut',
  'delete-app-data',
  'allusers',
  'currentuser',
];

interface ScriptGenerator {
  flags(names: readonly string[]): void;
  build(): string;
}

/** The macros by which the templates ask for the flags of the command line, as electron-builder writes them. */
function flagMacros(): string {
  const file = path.join(builder, 'out/targets/nsis/nsisScriptGenerator.js');
  const { NsisScriptGenerator } = createRequire(import.meta.url)(file) as {
    NsisScriptGenerator: new () => ScriptGenerator;
  };
  const generator = new NsisScriptGenerator();
  generator.flags(flagNames);
  return generator.build();
}

/** Whether a program of this name is on the path. */
export function has(program: string): boolean {
  return spawnSync(program, ['-VERSION']).error === undefined;
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Writes the whole script into `folder`, with the packed program `app` (a folder) in it. */
export function writeScript(folder: string, app: string, ours = include): void {
  const copy = path.join(folder, 'templates');
  fs.cpSync(templates, copy, { recursive: true });
  const isScript = (name: string) => /\.ns[hi]$/.test(name);
  for (const name of fs.readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter(isScript)) {
    const file = path.join(copy, name);
    const text = fs
      .readFileSync(file, 'utf8')
      .replaceAll(/^\s*(WinShell|SpiderBanner|Nsis7z)::.*$/gm, '')
      // makensis of a system that tells no case apart would take its own MultiUser.nsh.
      .replaceAll('!include "multiUser.nsh"', `!include "${path.join(copy, 'multiUser.nsh')}"`);
    fs.writeFileSync(file, text);
  }
  const standIns = path.join(import.meta.dirname, 'stand-in');
  for (const name of fs.readdirSync(standIns))
    fs.copyFileSync(path.join(standIns, name), path.join(copy, 'include', name));
  const head = [
    `!addincludedir "${copy}"`,
    `!addincludedir "${path.join(copy, 'include')}"`,
    `!define APP_BUILD_DIR "${app}"`,
    '!include "head.nsh"',
    flagMacros(),
    `!include "${ours}"`,
  ];
  fs.writeFileSync(
    path.join(folder, 'script.nsi'),
    `${head.join('\n')}\n${fs.readFileSync(path.join(copy, 'installer.nsi'), 'utf8')}`,
  );
}

/** @throws Error with the words of makensis */
function makensis(folder: string, args: readonly string[]): void {
  run('makensis', ['-V2', '-INPUTCHARSET', 'UTF8', ...args, 'script.nsi'], folder);
}

/** Compiles uninstaller and installer as electron-builder does: for 32 bit, where every warning is an error. */
export function compileStrictly(folder: string): void {
  const out = '-XOutFile strict.exe';
  makensis(folder, ['-WX', '-DBUILD_UNINSTALLER', '-DUNINSTALLER_OUT_FILE=C:\\uninstaller.exe', out]);
  fs.writeFileSync(path.join(folder, 'strict-uninstaller.exe'), '');
  makensis(folder, ['-WX', '-DUNINSTALLER_OUT_FILE=strict-uninstaller.exe', out]);
}

/** A machine with Windows, as far as Wine plays it: a folder of its own. */
export class Machine {
  readonly #folder: string;
  readonly #env: Record<string, string>;

  /** @param folder of `writeScript`; holds the machine's disk as well */
  constructor(folder: string) {
    this.#folder = folder;
    this.#env = {
      WINEPREFIX: path.join(folder, 'wine'),
      WINEDEBUG: '-all',
      // Nobody is asked for Wine's own add-ons.
      WINEDLLOVERRIDES: 'mscoree,mshtml=',
      DISPLAY: '',
    };
    run('wine', ['wineboot', '-i'], folder, this.#env);
  }

  /** The place of a file of drive C. */
  file(name: string): string {
    return path.join(this.#folder, 'wine/drive_c', name);
  }

  /** The folder of the user who installs. */
  get home(): string {
    const users = this.file('users');
    const user = fs.readdirSync(users).find((name) => name.toLowerCase() !== 'public') ?? '';
    return path.join(users, user);
  }

  /** Says that this version is installed. */
  installed(version: string): void {
    const key =
      'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\00000000-0000-5000-8000-000000000001';
    run('wine', ['reg', 'add', key, '/v', 'DisplayVersion', '/d', version, '/f'], this.#folder, this.#env);
  }

  /** Compiles the installer for 64 bit, which is what Wine runs alone, and installs. Gives the exit code. */
  install(): number {
    const uninstaller = path.join(this.#folder, 'uninstaller.exe');
    if (!fs.existsSync(path.join(this.#folder, 'setup-anteroom.exe'))) {
      const target = '-XTarget amd64-unicode';
      // The first program does nothing but write the uninstaller.
      makensis(this.#folder, [
        target,
        '-DBUILD_UNINSTALLER',
        `-DUNINSTALLER_OUT_FILE=Z:${uninstaller.replaceAll('/', '\\')}`,
        '-XOutFile write-uninstaller.exe',
      ]);
      this.#run('write-uninstaller.exe');
      makensis(this.#folder, [
        target,
        `-DUNINSTALLER_OUT_FILE=${uninstaller}`,
        '-XOutFile setup-anteroom.exe',
      ]);
    }
    return this.#run('setup-anteroom.exe');
  }

  /** Removes the program as the system's list of programs does. Gives the exit code. */
  uninstall(): number {
    const code = this.#run(this.file('Program Files/Anteroom/Uninstall Anteroom.exe'));
    // It goes on in a copy of itself: wait until every program of the machine has ended.
    spawnSync('wineserver', ['-w'], { env: { ...process.env, ...this.#env } });
    return code;
  }

  #run(program: string): number {
    const { status, error } = spawnSync('wine', [program, '/S'], {
      cwd: this.#folder,
      env: { ...process.env, ...this.#env },
    });
    if (error) throw error;
    return status ?? 1;
  }
}
