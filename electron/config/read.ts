/** Finds and reads the settings: the one place where `electron/config` touches a disk. Nothing here throws. */
import fs from 'node:fs';
import { decodeText } from './decode.ts';
import { loadConfig } from './load.ts';
import {
  configFileName,
  configPlaces,
  isEmptiedByUpgrades,
  isOwn,
  locateConfig,
  machineFolder,
  type Places,
  pathsOf,
  strandedBeside,
} from './locate.ts';
import { type Logo, readLogo } from './logo/logo.ts';
import { nearlyNamed } from './nearly-named.ts';
import type { Problem } from './problem.ts';
import { type Config, defaultConfig } from './schema.ts';

export interface KioskSettings {
  config: Config;
  logo: Logo | null;
  /** The file that was found, or undefined when there is none. */
  file: string | undefined;
  /** Whether what the file says is here; not when it is there and cannot be read. */
  isRead: boolean;
  /** The folder that sign-offs belong to, which is that of the file unless the kiosk itself wrote that. */
  folder: string;
  problems: Problem[];
}

/** A settings file is a page of text; anything above this is something else. */
const largest = 256 * 1024;

/** What of Node's file system is used. */
type Disk = Pick<typeof fs, 'existsSync' | 'statSync' | 'readFileSync' | 'readdirSync'>;

/** The settings of this kiosk, with a problem for everything that could not be used. */
export function readSettings(places: Places, disk: Disk = fs): KioskSettings {
  const { file, missing } = locateConfig(places, (candidate) => disk.existsSync(candidate));
  const problems = nearMisses(places, disk);
  if (missing !== undefined) {
    problems.push({
      file: missing,
      advice: `The file is not there. Write --config and an existing file; ${file ?? 'defaults'} used instead.`,
    });
  }
  const stranded = strandedBeside(places, file, (candidate) => disk.existsSync(candidate));
  if (file === undefined) {
    problems.push(...stranded);
    return { config: defaultConfig, logo: null, file, isRead: true, folder: folderWithout(places), problems };
  }
  const loaded = readConfigFile(file, disk);
  const { logo, problem } = readLogo(loaded.config.logo, file, {
    size: (picture) => disk.statSync(picture).size,
    read: (picture) => disk.readFileSync(picture),
  });
  problems.push(...stranded, ...loaded.problems, ...(problem ? [problem] : []));
  // Sign-offs are an administrator's: what the kiosk's own user could write is never read for one.
  const folder = isOwn(places, file) ? folderWithout(places) : pathsOf(places).dirname(file);
  return { config: loaded.config, logo, file, isRead: loaded.isRead, folder, problems };
}

/** Where the clinic's files belong while no config says it. */
function folderWithout(places: Places): string {
  return isEmptiedByUpgrades(places) ? machineFolder(places) : places.beside;
}

/** Files that lie where a config is looked for and are nearly named like one: nobody would see why they do nothing. */
function nearMisses(places: Places, disk: Disk): Problem[] {
  const on = pathsOf(places);
  return configPlaces(places).flatMap((wanted) => {
    const folder = on.dirname(wanted);
    const name = on.basename(wanted);
    if (disk.existsSync(wanted)) return [];
    return nearlyNamed(name, namesIn(folder, disk)).map((near) => ({
      file: on.join(folder, near),
      advice: `The file is not read. To be the kiosk's settings it must be named ${name}.`,
    }));
  });
}

function namesIn(folder: string, disk: Disk): string[] {
  try {
    return disk.readdirSync(folder);
  } catch {
    return [];
  }
}

function readConfigFile(file: string, disk: Disk): { config: Config; isRead: boolean; problems: Problem[] } {
  const unusable = (advice: string) => ({
    config: defaultConfig,
    isRead: false,
    problems: [{ file, advice }],
  });
  try {
    const stats = disk.statSync(file);
    if (stats.isDirectory())
      return unusable(`This is a folder. Write a file ${configFileName}; defaults are used.`);
    if (!stats.isFile()) return unusable('This is no ordinary file; defaults are used.');
    if (stats.size > largest)
      return unusable('The file is larger than 256 KB, so it is not read; defaults are used.');
    const { text, note } = decodeText(disk.readFileSync(file));
    const { config, problems } = loadConfig(text, file);
    return { config, isRead: true, problems: note ? [{ file, advice: note }, ...problems] : problems };
  } catch (error) {
    return unusable(
      `The file cannot be read (${reason(error)}). Let the kiosk's user read it; defaults are used.`,
    );
  }
}

/** The system's word for it, such as EACCES, or whatever else went wrong. */
function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
