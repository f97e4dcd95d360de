/** What a packed program on Windows consists of. */
import fs from 'node:fs';
import path from 'node:path';

/** What Electron puts beside its program on Windows (its own `dist_zip.win.x64.manifest`), and electron-builder adds. */
export const ofTheProgram = [
  'Anteroom.exe',
  'Uninstall Anteroom.exe',
  'uninstallerIcon.ico',
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'd3dcompiler_47.dll',
  'dxcompiler.dll',
  'dxil.dll',
  'ffmpeg.dll',
  'icudtl.dat',
  'locales',
  'resources',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'version',
  'vk_swiftshader.dll',
  'vk_swiftshader_icd.json',
  'vulkan-1.dll',
];
/** Makes a packed program of which only the names are real. */
export function makeProgram(app: string): void {
  for (const name of ofTheProgram.filter((file) => !/^uninstall/i.test(file))) {
    const isFolder = name === 'locales' || name === 'resources';
    const file = path.join(app, isFolder ? `${name}/inside` : name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, 'program');
  }
}
