/**
 * Stands in for fpm, which electron-builder fetches to make a Debian package: takes the same arguments, puts the same
 * files at the same places with the same scripts, and lets dpkg-deb pack them. Run by electron-builder (CUSTOM_FPM_PATH).
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: true,
  options: {
    s: { type: 'string', short: 's' },
    t: { type: 'string', short: 't' },
    force: { type: 'boolean' },
    d: { type: 'string', short: 'd', multiple: true },
    'deb-recommends': { type: 'string', multiple: true },
    'deb-compression': { type: 'string' },
    'deb-priority': { type: 'string' },
    architecture: { type: 'string' },
    'before-install': { type: 'string' },
    'after-install': { type: 'string' },
    'after-remove': { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    package: { type: 'string' },
    name: { type: 'string' },
    maintainer: { type: 'string' },
    vendor: { type: 'string' },
    url: { type: 'string' },
    license: { type: 'string' },
  },
});

/** @throws Error when electron-builder did not say it */
function said(name: keyof typeof values): string {
  const value = values[name];
  if (typeof value !== 'string') throw new Error(`fpm was not told --${name}`);
  return value;
}

if (said('s') !== 'dir' || said('t') !== 'deb') throw new Error('Only a folder is made into a deb here.');

const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-deb-'));
fs.chmodSync(tree, 0o755);
for (const mapping of positionals) {
  const at = mapping.lastIndexOf('=');
  const target = path.join(tree, mapping.slice(at + 1));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.cpSync(mapping.slice(0, at), target, { recursive: true });
}

const [summary, ...description] = said('description').split('\n');
const fields = {
  Package: said('name'),
  Version: said('version'),
  Architecture: said('architecture'),
  Maintainer: said('maintainer'),
  Priority: said('deb-priority'),
  Homepage: said('url'),
  Depends: values.d?.join(', ') ?? '',
  Recommends: values['deb-recommends']?.join(', ') ?? '',
  Description: [summary, ...description.map((line) => ` ${line.trim()}`)].join('\n'),
};
const control = Object.entries(fields)
  .filter(([, value]) => value !== '')
  .map(([name, value]) => `${name}: ${value}\n`);
fs.mkdirSync(path.join(tree, 'DEBIAN'));
fs.writeFileSync(path.join(tree, 'DEBIAN/control'), control.join(''));
for (const [name, script] of [
  ['preinst', said('before-install')],
  ['postinst', said('after-install')],
  ['postrm', said('after-remove')],
] as const) {
  fs.copyFileSync(script, path.join(tree, 'DEBIAN', name));
  fs.chmodSync(path.join(tree, 'DEBIAN', name), 0o755);
}

const packed = spawnSync('dpkg-deb', ['--build', '--root-owner-group', '-Zgzip', tree, said('package')], {
  encoding: 'utf8',
});
fs.rmSync(tree, { recursive: true });
if (packed.status !== 0) throw new Error(`dpkg-deb: ${packed.stderr || packed.error?.message}`);
