/** The packaged kiosk on the preview: the archive that electron-builder makes, at the place where it is installed. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractAll } from '@electron/asar';
import { databaseName } from '../../electron/records/database.ts';
import { pack } from '../packaging/pack.ts';
import { type Kiosk, type KioskWish, launchKiosk } from './kiosk.ts';

export interface Program {
  /** The folder of the program, as it is installed. */
  readonly folder: string;
  launch(wish?: KioskWish): Promise<Kiosk>;
  /** What the program wrote into its log; the data folder is the one that a packaged Electron has. */
  log(): string;
  /** Whether it has begun a database. */
  hasRecords(): boolean;
  /** Removes everything that the program wrote for itself. */
  forget(): void;
  remove(): void;
}

/**
 * Packs the built kiosk and unpacks its archive where it lies, because Node, unlike Electron, reads no archive: every
 * path in the program is then what it is in Electron.
 *
 * @throws Error with electron-builder's words
 */
export async function installProgram(): Promise<Program> {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-packaged-'));
  const { program: folder } = await pack(path.join(place, 'build'));
  const archive = path.join(folder, 'resources/app.asar');
  fs.renameSync(archive, `${archive}.packed`);
  extractAll(`${archive}.packed`, archive);
  const home = path.join(place, 'home');
  return {
    folder,
    launch: ({ env, ...wish } = {}) =>
      launchKiosk({
        ...wish,
        country: null,
        main: path.join(archive, 'out/main/main.js'),
        env: {
          XDG_CONFIG_HOME: home,
          APPDATA: home,
          ...env,
          ANTEROOM_PREVIEW_PACKAGED: path.join(folder, 'anteroom'),
        },
      }),
    log: () => fs.readFileSync(path.join(home, 'anteroom/logs/kiosk.log'), 'utf8'),
    hasRecords: () => fs.existsSync(path.join(home, 'anteroom', databaseName)),
    forget: () => fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
    remove: () => fs.rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  };
}
