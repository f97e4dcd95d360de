/** The built kiosk without its lock: what the attempts are tried on to see that they can succeed at all. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = join(import.meta.dirname, '../../../out');

/** Each lock, as it stands in the built main process exactly once, and what is left of it. */
const mainLocks: readonly (readonly [find: string, replace: string])[] = [
  ['if (!mayPass(input, typing())) event.preventDefault();', ''],
  ['if (!mayPoint(mouse)) event.preventDefault();', ''],
  ['function mayNavigate(address) {', '$&\n\treturn true;'],
  ['function mayUse(_permission) {', '$&\n\treturn true;'],
  ['function mayRequest(address) {', '$&\n\treturn true;'],
  ['return { action: "deny" };', 'return { action: "allow" };'],
  ['event.preventDefault();\n\t\tdenied("another place for the window");', ''],
  ['if (!ending.isQuitting()) event.preventDefault();', ''],
  ['const checked = safeParse(argsSchema, args);', 'const checked = { success: true, data: args };'],
  ['"Content-Security-Policy": [', '"X-None": ['],
  ['"Permissions-Policy": [', '"X-None-Either": ['],
  ['for (const [name, value] of chromiumSwitches) app.commandLine.appendSwitch(name, value);', ''],
];
/** The same in the built page. */
const pageLock = /=\[`contextmenu`,`selectstart`[^\]]*\]/;

/**
 * The main script of a copy without its lock, and what deletes it.
 *
 * @throws Error that names a lock which is not in the built kiosk exactly once
 */
export function unlock(): { main: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-unlocked-'));
  for (const part of ['main', 'preload', 'renderer'])
    cpSync(join(built, part), join(folder, part), { recursive: true });
  symlinkSync(join(built, 'library'), join(folder, 'library'), 'junction');
  const main = join(folder, 'main/main.js');
  let text = readFileSync(main, 'utf8');
  for (const [find, replace] of mainLocks) {
    const parts = text.split(find);
    if (parts.length !== 2)
      throw new Error(`out/main/main.js holds ${parts.length - 1} times, and not once: ${find}`);
    text = parts.join(replace.replace('$&', find));
  }
  writeFileSync(main, text);
  const assets = join(folder, 'renderer/assets');
  const pages = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const locked = pages.filter((name) => pageLock.test(readFileSync(join(assets, name), 'utf8')));
  if (locked.length !== 1)
    throw new Error(`${locked.length} scripts of the built page hold its lock, and not one.`);
  for (const name of locked) {
    const file = join(assets, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(pageLock, '=[]'));
  }
  return { main, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
