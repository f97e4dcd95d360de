/**
 * The bill of materials of what is shipped (CycloneDX), made of npm's own. npm lists all that builds and tests as well, and
 * calls everything a tool of development, because bundles need no package to be installed; here stands what is in the program.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { root } from '../run.ts';
import type { Bundled } from './bundled.ts';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  scope?: string;
  properties?: { name: string; value: string }[];
}

export interface Bill {
  serialNumber: string;
  metadata: {
    timestamp: string;
    lifecycles?: { phase: string }[];
    component: Component & { type: string };
  };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/** Electron is no part of a bundle: it is the program around it. */
const beside = 'electron';

/** npm's bill of all packages. @throws Error with npm's words */
export function npmBill(): Bill {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // On Windows npm is no program but a script.
      shell: process.platform === 'win32',
      // A build sets it to production, for which npm leaves out what only builds: here, everything.
      env: { ...process.env, NODE_ENV: '' },
    },
  );
  if (status !== 0) throw new Error(`npm sbom ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Bill;
}

/**
 * The bill with what is shipped alone. The same packages on the same day give the same bill.
 *
 * @param date when the sources were as they are
 * @throws Error that names a shipped package which npm does not list
 */
export function shippedBill(
  all: Bill,
  packages: readonly Pick<Bundled, 'name' | 'version'>[],
  date: Date,
): Bill {
  const wanted = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const key = ({ name, version }: Component) => `${name}@${version}`;
  const components = all.components
    .filter((component) => wanted.has(key(component)) || component.name === beside)
    .map(({ properties, ...component }) => ({
      ...component,
      scope: 'required',
      properties: (properties ?? []).filter(({ name }) => name !== 'cdx:npm:package:development'),
    }))
    .sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  const listed = new Set(components.map(key));
  const missing = [...wanted].filter((each) => !listed.has(each));
  if (missing.length > 0) throw new Error(`npm does not list what is shipped: ${missing.join(', ')}`);
  const refs = new Set(components.map((component) => component['bom-ref']));
  const main = { ...all.metadata.component, name: 'anteroom', type: 'application' };
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: (dependsOn ?? []).filter((each) => refs.has(each)) }));
  return {
    ...all,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([main.version, components, date.getTime()]))}`,
    metadata: {
      ...all.metadata,
      timestamp: date.toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: main,
    },
    components,
    dependencies: [{ ref: main['bom-ref'], dependsOn: [...refs] }, ...dependencies],
  };
}

/** A UUID that stands for a text (version 8 of RFC 9562: what is in it is our own). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
