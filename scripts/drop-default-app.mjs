// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * electron-builder calls this once Electron's own files are in place. It deletes Electron's welcome app, which
 * electron-builder does by itself when it unpacks an archive, but not when it copies a folder (an offline build).
 * @param {{ appOutDir: string }} context
 */
export default async function dropDefaultApp({ appOutDir }) {
  await rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
