/** Finds Electron's own binary, where it is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = join(import.meta.dirname, '../../node_modules/electron');

/** The path of Electron's binary, or null where only its package is installed. */
export function electronBinary(): string | null {
  const overridden = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile) && overridden === undefined) {
    return null;
  }
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const binary = join(overridden ?? join(packageFolder, 'dist'), name);
  return existsSync(binary) ? binary : null;
}
