/** Where the kiosk looks for its `kiosk.config.json`. Pure: whether a file exists is asked of the caller. */
import path from 'node:path';
import type { Problem } from './problem.ts';

export const configFileName = 'kiosk.config.json';

/** The folder beside the config in which the clinic's sign-offs lie. */
export const signOffsName = 'sign-offs';
/** The folder of playlists beside the config. */
export const playlistsName = 'playlists';

export interface Places {
  /** From `--config`, as typed. */
  flag?: string | undefined;
  /** The folder that a relative `--config` starts at. */
  workingFolder: string;
  /** The folder of the program. */
  beside: string;
  platform: NodeJS.Platform;
  /** `%ProgramData%` on Windows. */
  programData?: string | undefined;
  isPackaged: boolean;
  /** The kiosk's own data folder, in which it may write; left out where that is only a spare one. */
  own?: string | undefined;
}

/** How paths are written on the kiosk's platform. */
export function pathsOf({ platform }: Places): path.PlatformPath {
  return platform === 'win32' ? path.win32 : path.posix;
}

/**
 * Whether an upgrade deletes what lies beside the program: on Windows the old uninstaller empties its folder. There
 * the clinic's files belong into the folder of the machine, and what still lies beside is read only for want of that.
 */
export function isEmptiedByUpgrades({ platform, isPackaged }: Places): boolean {
  return platform === 'win32' && isPackaged;
}

/** The machine's folder for what the clinic writes, which every upgrade leaves alone. */
export function machineFolder(places: Places): string {
  return places.platform === 'win32'
    ? path.win32.join(places.programData || 'C:\\ProgramData', 'Anteroom')
    : '/etc/anteroom';
}

/**
 * The files to look for, in this order: `--config`, beside the program, the machine's; where upgrades empty the
 * program's folder, the one beside comes after that. What was set on the screen, and lies in the kiosk's own folder, is
 * read where there is no other. Absolute paths, each once.
 */
export function configPlaces(places: Places): string[] {
  const on = pathsOf(places);
  const beside = on.join(places.beside, configFileName);
  const machine = on.join(machineFolder(places), configFileName);
  return [
    ...new Set([
      ...namedPlace(places),
      ...(isEmptiedByUpgrades(places) ? [machine, beside] : [beside, machine]),
      ...ownPlace(places),
    ]),
  ];
}

function namedPlace(places: Places): string[] {
  return places.flag === undefined ? [] : [pathsOf(places).resolve(places.workingFolder, places.flag)];
}

function ownPlace(places: Places): string[] {
  return places.own === undefined ? [] : [pathsOf(places).join(places.own, configFileName)];
}

/**
 * Whether this file lies in the kiosk's own folder, where nobody but the kiosk's user writes. One that `--config` names is
 * that of whoever starts the kiosk, wherever it lies.
 */
export function isOwn(places: Places, file: string): boolean {
  return ownPlace(places).includes(file) && !namedPlace(places).includes(file);
}

/**
 * Where settings that are made on the screen belong, the best place first: the file that is read, else the one of
 * `--config`, else the machine's. The kiosk's own folder is what it falls back to. Never beside the program, and never the
 * machine's for a kiosk that is not packaged.
 *
 * @param file what is read now, or undefined when there is none
 */
export function placesToWrite(places: Places, file: string | undefined): string[] {
  const machine = pathsOf(places).join(machineFolder(places), configFileName);
  const wanted =
    file === undefined ? [...namedPlace(places), ...(places.isPackaged ? [machine] : [])] : [file];
  return [...new Set([...wanted, ...ownPlace(places)])];
}

/**
 * The first place where there is a file, or undefined. `missing` is the file of `--config` when that one is not
 * there: the search goes on, because another file may know the clinic's country.
 */
export function locateConfig(
  places: Places,
  exists: (file: string) => boolean,
): { file: string | undefined; missing: string | undefined } {
  const candidates = configPlaces(places);
  const [named] = candidates;
  const missing = places.flag !== undefined && named !== undefined && !exists(named) ? named : undefined;
  return { file: candidates.find(exists), missing };
}

/**
 * What lies beside a program whose folder upgrades empty, each with the place to move it to. `used` is the config that
 * is read, if any.
 */
export function strandedBeside(
  places: Places,
  used: string | undefined,
  exists: (file: string) => boolean,
): Problem[] {
  if (!isEmptiedByUpgrades(places)) return [];
  const on = pathsOf(places);
  const folder = machineFolder(places);
  return [configFileName, signOffsName, playlistsName].flatMap((name) => {
    const file = on.join(places.beside, name);
    if (!exists(file)) return [];
    const isRead = used !== undefined && on.dirname(used) === places.beside;
    const why = isRead ? 'An upgrade deletes what lies here.' : 'It is not read, and an upgrade deletes it.';
    return [{ file, advice: `${why} Move it to ${folder}.` }];
  });
}
