import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './run.ts';

let folder: string;

/** Runs a script of this folder as a user would, from the temporary folder. */
function run(script: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { code: status, out: stdout, err: stderr };
}

const check = (...args: string[]) => run('check-slides.ts', '--today', '2026-11-22', ...args);

function makeDeck(name: string, changes: readonly [string, string][] = []): void {
  expect(run('new-deck.ts', name, '--into', '.').code).toBe(0);
  const path = join(folder, name, 'en.md');
  const text = readFileSync(path, 'utf8');
  for (const [from] of changes) expect(text).toContain(from);
  writeFileSync(
    path,
    changes.reduce((changed, [from, to]) => changed.replace(from, to), text),
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-check-'));
  makeDeck('good-talk');
  makeDeck('bad-talk', [
    ['# T cells guard your body', '# T cells guard 12 parts of you'],
    [':::callout', ':::calllout'],
    ['Keep it short.', 'Write 5 \\< 7 & “so on”.'],
  ]);
  makeDeck('warned-talk');
  writeFileSync(
    join(folder, 'warned-talk/figures/forgotten.svg'),
    readFileSync(join(folder, 'good-talk/figures/cover.svg')),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check:slides refuses', () => {
  it('a wrong flag with 2, and says what is allowed', () => {
    const { code, out, err } = run('check-slides.ts', '--today', 'tomorrow');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--today is "tomorrow"; write a day, for example');
    expect(err).toContain('--expiring DAYS');
  });

  it('a deck that is not there with 2', () => {
    const { code, err } = check('--deck', 'no-talk');
    expect(code).toBe(2);
    expect(err).toMatch(/there is no folder ".*no-talk"; write the folder that holds a deck.yaml/);
  });
});

describe('check:slides on a deck with mistakes', () => {
  it('ends with 1 and shows each with place, underline and advice', () => {
    const { code, out } = check('--deck', 'bad-talk');
    expect(code).toBe(1);
    expect(out).toContain(
      'bad-talk/en.md:20:17 error number-without-fact: the number “12” comes from no fact',
    );
    expect(out).toContain('  20 | # T cells guard 12 parts of you\n     |                 ~~\n');
    expect(out).toContain('Did you mean “callout”?');
    expect(out).toMatch(/\d errors, 0 warnings\n$/);
  });

  it('fails a deck with mere warnings only when it is told to be strict', () => {
    const mild = check('--deck', 'warned-talk');
    expect(mild.out).toContain('warning figure-unused');
    expect(mild.code).toBe(0);
    expect(check('--deck', 'warned-talk', '--strict').code).toBe(1);
  });
});

describe('check:slides on a new deck outside the repository', () => {
  it('finds nothing wrong, even when strict, and prints a table of at most 100 columns', () => {
    const { code, out, err } = check('--deck', 'good-talk', '--strict');
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[2]).toMatch(/^good-talk +en +3 /);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out).toContain('No problems.');
  });

  it('lists what has run out by a day long after', () => {
    const { code, out } = run(
      'check-slides.ts',
      '--deck',
      'good-talk',
      '--today',
      '2040-01-01',
      '--expiring',
      '0',
    );
    expect(code).toBe(0);
    expect(out).toContain('Facts to review within 0 days (2)');
    expect(out).toMatch(/2028-11-21 PAST {2}biology\.t-cells\.patrol\n +good-talk\/first-point/);
    expect(out).toContain('warning fact-expired');
  });

  it('prints JSON alone, with rows, problems and dates, and writes the report', () => {
    const { code, out } = check(
      '--deck',
      'good-talk',
      '--json',
      '--expiring',
      '3650',
      '--html',
      'report.html',
    );
    expect(code).toBe(0);
    const { today, decks, problems, expiring } = JSON.parse(out);
    expect({ today, problems }).toEqual({ today: '2026-11-22', problems: [] });
    expect(decks).toMatchObject([{ deck: 'good-talk', language: 'en', slides: 3, facts: { read: 2 } }]);
    expect(expiring).toHaveLength(2);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('T cells guard your body');
  });

  it('writes a report that has a value for every colour in it', () => {
    check('--deck', 'good-talk', '--html', 'report.html');
    const report = readFileSync(join(folder, 'report.html'), 'utf8');
    const roles = [...new Set([...report.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1]))];
    expect(roles).toContain('figure-teal-5');
    expect(roles.filter((role) => !report.includes(`--${role}:`))).toEqual([]);
  });
});

describe('new:deck refuses', () => {
  it('a name that is taken and leaves that deck as it is', () => {
    const { code, err } = run('new-deck.ts', 'good-talk', '--into', '.');
    expect(code).toBe(2);
    expect(err).toContain('Choose another name');
  });

  it('several words and shows the one name they make', () => {
    const { code, err } = run('new-deck.ts', 'My', 'Talk');
    expect(code).toBe(2);
    expect(err).toContain('my-talk');
  });
});
