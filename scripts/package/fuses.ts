/** Electron's fuses: switches in its program that are set when it is packed. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../run.ts';

/**
 * How Electron's program marks the place of its fuses: this text, a version, the number of fuses, their states (`0` or
 * `1`). The order is Electron's (`build/fuses/fuses.json5`), the names are those of electron-builder.yml.
 */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
export const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

export type Fuses = Record<string, boolean>;

/** The state of each fuse in a program's file. @throws Error when it has no fuses */
export function readFuses(program: string): Fuses {
  const bytes = fs.readFileSync(program);
  const mark = bytes.indexOf(fuseMark);
  if (mark === -1) throw new Error(`${program}: There are no fuses in it; it is not Electron's program.`);
  const start = mark + fuseMark.length + 2;
  return Object.fromEntries(
    fuseNames.map((name, index) => [name, bytes[start + index] === '1'.charCodeAt(0)]),
  );
}

/** The state of each fuse as electron-builder.yml asks for it. */
export function wantedFuses(): Fuses {
  const { electronFuses } = parse(fs.readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')) as {
    electronFuses: Fuses;
  };
  return electronFuses;
}
