/** Everything that the clinic wrote, as it is on the disk at one moment. */
import path from 'node:path';
import { configPlaces, type Places, signOffsName } from '../config/locate.ts';
import { type KioskSettings, readSettings } from '../config/read.ts';
import { type FiledSignOff, readSignOffs } from '../library/sign-offs.ts';

export interface Reading extends KioskSettings {
  signOffs: readonly FiledSignOff[];
}

/** Reads the config, the logo and the sign-offs. Never throws; what is wrong is among the problems. */
export function readClinic(places: Places): Reading {
  const settings = readSettings(places);
  const { signOffs, problems } = readSignOffs(signOffFolder(settings.folder));
  return { ...settings, signOffs, problems: [...settings.problems, ...problems] };
}

/** The files whose change means that the clinic may have written something else, and the folder of sign-offs. */
export function watchedPlaces(
  places: Places,
  { config, file, folder }: Pick<Reading, 'config' | 'file' | 'folder'>,
): { files: string[]; folder: string } {
  const logo = config.logo === null || file === undefined ? [] : [path.resolve(folder, config.logo)];
  return { files: [...configPlaces(places), ...logo], folder: signOffFolder(folder) };
}

function signOffFolder(folder: string): string {
  return path.join(folder, signOffsName);
}
