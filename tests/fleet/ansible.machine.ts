/** `npm run check:fleet`: the Ansible role of docs/fleet on a clean Debian, with electron-builder's package. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../../electron/config/load.ts';
import { Root } from '../packaging/debian/root.ts';
import { pack } from '../packaging/pack.ts';
import { fleetDocs } from './examples.ts';

let place: string;
let root: Root;
const debs = { old: '', next: '' };

/** What Ansible says at its end of what it did. */
interface Recap {
  changed: number;
  failed: number;
  said: string;
}

const hashOf = (file: string) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** The role as a hospital would call it. */
const usual = () => ({
  anteroom_deb: root.bring(debs.next),
  anteroom_deb_sha256: hashOf(debs.next),
  anteroom_config: { country: 'us', clinicName: 'St. Brigid Cancer Centre', languages: ['en', 'es'] },
  anteroom_pack_keys: [{ id: 'press-2026', publicKey: `ed25519:${'A'.repeat(43)}=` }],
  anteroom_session: 'none',
});

function play(variables: object, ...more: string[]): Recap {
  root.write('/srv/fleet/variables.json', JSON.stringify(variables));
  // The end of what failed is what counts, so that no failure is thrown here.
  const said = root.run(
    'sh',
    '-c',
    `cd /srv/fleet && LC_ALL=C.UTF-8 ansible-playbook --inventory inventory --extra-vars @variables.json ${more.join(' ')} site.yml 2>&1 || true`,
  );
  const count = (what: string) => Number(new RegExp(`${what}=(\\d+)`).exec(said)?.[1] ?? Number.NaN);
  return { changed: count('changed'), failed: count('failed'), said };
}

const config = () => fs.readFileSync(root.path('/etc/anteroom/kiosk.config.json'), 'utf8');
const installed = () => /^Version: (.*)$/m.exec(root.run('dpkg-query', '--status', 'anteroom'))?.[1];

beforeAll(async () => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-ansible-'));
  for (const [name, version] of [
    ['old', '1.0.0'],
    ['next', '1.0.1'],
  ] as const) {
    const { deb, output } = await pack(path.join(place, name), { target: 'deb', version });
    if (deb === undefined) throw new Error(`There is no package. electron-builder said:\n${output}`);
    debs[name] = deb;
  }
  root = new Root(path.join(place, 'root'), 'bookworm');
  root.run('apt-get', '-qq', 'install', '--no-install-recommends', '-y', 'ansible-core', 'python3-apt');
  fs.cpSync(path.join(fleetDocs, 'ansible'), root.path('/srv/fleet'), { recursive: true });
  root.write('/srv/fleet/inventory', '[kiosks]\nlocalhost ansible_connection=local\n');
  fs.mkdirSync(root.path('/var/lib/prometheus/node-exporter'), { recursive: true });
});
afterAll(() => fs.rmSync(place, { recursive: true, force: true }));

test('A package that is not the one that was meant is refused, before anything is changed', () => {
  const { changed, failed, said } = play({ ...usual(), anteroom_deb_sha256: '0'.repeat(64) });
  expect({ changed, failed }).toEqual({ changed: 0, failed: 1 });
  expect(said).toContain('is not the file of that hash. Nothing was changed.');
});

test('A rehearsal says what would be done, and does nothing', () => {
  const { changed, failed, said } = play(usual(), '--check');
  expect({ failed, said }).toMatchObject({ failed: 0 });
  expect(changed).toBeGreaterThan(3);
  expect(fs.existsSync(root.path('/etc/anteroom'))).toBe(false);
  expect(fs.existsSync(root.path('/opt/Anteroom'))).toBe(false);
});

test('The role installs package, settings, keys, drop folder and health folder', () => {
  const { failed, said } = play(usual());
  expect({ failed, said }).toMatchObject({ failed: 0 });
  expect(installed()).toBe('1.0.1');
  const { config: read, problems } = loadConfig(config(), 'kiosk.config.json');
  expect(problems).toEqual([]);
  expect(read).toMatchObject({
    country: 'us',
    dropFolder: '/srv/anteroom/packs',
    health: { folder: '/var/lib/anteroom-health' },
    packKeys: [{ id: 'press-2026' }],
  });
  const owner = (file: string) => root.run('stat', '--format=%U %a', file).trim();
  expect(owner('/etc/anteroom/kiosk.config.json')).toBe('root 644');
  expect(owner('/var/lib/anteroom-health')).toBe('anteroom 755');
  expect(owner('/srv/anteroom/packs')).toBe('root 2775');
  expect(root.run('readlink', '/var/lib/prometheus/node-exporter/anteroom.prom').trim()).toBe(
    '/var/lib/anteroom-health/anteroom.prom',
  );
  expect(fs.readFileSync(root.path('/etc/systemd/system/anteroom.service.d/health.conf'), 'utf8')).toContain(
    'ReadWritePaths=-/var/lib/anteroom-health\n',
  );
});

test('A second time it changes nothing, and a rehearsal neither', () => {
  for (const more of [[], ['--check']]) {
    const { changed, failed, said } = play(usual(), ...more);
    expect({ changed, failed, said }).toMatchObject({ changed: 0, failed: 0 });
  }
});

test('Other settings change the one file that holds them', () => {
  const other = {
    ...usual(),
    anteroom_config: { country: 'uk' },
    anteroom_revoked_pack_keys: ['press-2026'],
  };
  expect(play(other)).toMatchObject({ changed: 1, failed: 0 });
  expect(JSON.parse(config())).toMatchObject({ country: 'uk', revokedPackKeys: ['press-2026'] });
});

test('An older package is refused, and the installed one stays', () => {
  const older = {
    ...usual(),
    anteroom_deb: root.bring(debs.old),
    anteroom_deb_sha256: hashOf(debs.old),
  };
  expect(play(older).failed).toBe(1);
  expect(installed()).toBe('1.0.1');
  expect(root.run('dpkg', '--audit')).toBe('');
});
