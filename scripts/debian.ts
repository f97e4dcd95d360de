/** Debian's packages, for tools that the tests use: got where that needs nobody. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages can be installed without asking anybody. */
const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Installs packages where that needs nobody: on Debian and its like, as root. False where it cannot be done.
 *
 * @param why said on standard error before it begins, which may take a minute
 */
export function installDebian(packages: readonly string[], why: string): boolean {
  if (!isDebianRoot()) return false;
  console.error(why);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Makes sure that a program can be run, and throws with what to do where it cannot be got. */
export function ensureProgram(program: string, debianPackage: string): void {
  const isHere = () => spawnSync(program, ['--version']).error === undefined;
  if (isHere()) return;
  installDebian([debianPackage], `${program} is not here. Installing Debian’s ${debianPackage} (once)…`);
  if (!isHere())
    throw new Error(
      `${program} is not installed. On Debian and Ubuntu: sudo apt-get install ${debianPackage}`,
    );
}

/**
 * Makes sure that files of the system are there, and throws with what to do where they cannot be got.
 *
 * @param needed the files, each with the Debian package that brings it
 */
export function ensureFiles(needed: Readonly<Record<string, string>>): void {
  const missing = () => Object.entries(needed).filter(([file]) => !existsSync(file));
  const packages = [...new Set(missing().map(([, name]) => name))];
  if (packages.length === 0) return;
  installDebian(packages, `Installing Debian’s ${packages.join(', ')} (once)…`);
  const files = missing().map(([file]) => file);
  if (files.length > 0)
    throw new Error(
      `Not here: ${files.join(', ')}. On Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}`,
    );
}
