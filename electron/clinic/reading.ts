/** Everything that the clinic wrote, as it is on the disk at one moment. */
import path from 'node:path';
import type { Flags } from '../config/flags.ts';
import { configPlaces, type Places, playlistsName, signOffsName } from '../config/locate.ts';
import { type KioskSettings, readSettings } from '../config/read.ts';
import { type FiledPlaylist, readPlaylists } from '../library/playlists.ts';
import { type FiledSignOff, readSignOffs } from '../library/sign-offs.ts';

export interface Reading extends KioskSettings {
  signOffs: readonly FiledSignOff[];
  playlists: readonly FiledPlaylist[];
}

/**
 * Reads the config, the logo, the sign-offs and the playlists. Never throws; what is wrong is among the problems. The country
 * of the command line wins over that of the config.
 */
export function readClinic(places: Places, { country }: Pick<Flags, 'country'> = {}): Reading {
  const read = readSettings(places);
  const settings = country === undefined ? read : { ...read, config: { ...read.config, country } };
  const { signOffs, problems } = readSignOffs(signOffFolder(settings.folder));
  const shared = readPlaylists(playlistFolder(settings.folder));
  return {
    ...settings,
    signOffs,
    playlists: shared.playlists,
    problems: [...settings.problems, ...problems, ...shared.problems],
  };
}

/** The files whose change means that the clinic may have written something else, and the folders of sign-offs and of playlists. */
export function watchedPlaces(
  places: Places,
  { config, file, folder }: Pick<Reading, 'config' | 'file' | 'folder'>,
): { files: string[]; folders: string[] } {
  const logo =
    config.logo === null || file === undefined ? [] : [path.resolve(path.dirname(file), config.logo)];
  return {
    files: [...configPlaces(places), ...logo],
    folders: [signOffFolder(folder), playlistFolder(folder)],
  };
}

function playlistFolder(folder: string): string {
  return path.join(folder, playlistsName);
}

function signOffFolder(folder: string): string {
  return path.join(folder, signOffsName);
}
