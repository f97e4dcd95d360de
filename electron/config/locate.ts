/** Where the kiosk looks for its `kiosk.config.json`. Pure: whether a file exists is asked of the caller. */
import path from 'node:path';

export const configFileName = 'kiosk.config.json';

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
}

/** The files to look for, in this order: `--config`, beside the program, per machine. Absolute paths. */
export function configPlaces(places: Places): string[] {
  const on = places.platform === 'win32' ? path.win32 : path.posix;
  const machine =
    places.platform === 'win32'
      ? on.join(places.programData || 'C:\\ProgramData', 'Anteroom')
      : '/etc/anteroom';
  return [
    ...(places.flag === undefined ? [] : [on.resolve(places.workingFolder, places.flag)]),
    on.join(places.beside, configFileName),
    on.join(machine, configFileName),
  ];
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
