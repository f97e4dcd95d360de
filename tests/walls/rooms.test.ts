/** The walls between the rooms of the house: who may import whom. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, type Source, sources } from './sources.ts';

interface Door {
  from: string;
  onlyTypes: boolean;
  /** The imported file from the project's folder, or undefined for a package. */
  file: string | undefined;
}

function doors(source: Source): Door[] {
  return importsOf(source).map(({ from, onlyTypes }) => ({
    from,
    onlyTypes,
    file: from.startsWith('.') ? path.posix.join(path.posix.dirname(source.name), from) : undefined,
  }));
}

/** The imports of these sources that are not allowed, as `file imports what`. */
function strangers(list: Source[], isAllowed: (door: Door, source: Source) => boolean): string[] {
  return list.flatMap((source) =>
    doors(source)
      .filter((door) => !isAllowed(door, source))
      .map(({ from }) => `${source.name} imports ${from}`),
  );
}

const below = (folder: string, file: string | undefined) => file?.startsWith(`${folder}/`) ?? false;

describe('the page', () => {
  test('takes from the shell nothing but the types of the bridge', () => {
    const found = strangers(sources('renderer'), ({ file, onlyTypes }) => {
      return !below('electron', file) || (onlyTypes && file === 'electron/bridge/contract.ts');
    });
    expect(found).toEqual([]);
  });

  test('takes of a language only its light part, not its word lists', () => {
    const languages = 'slides/format/languages';
    const isLight = (file: string | undefined) =>
      /\/(faces?|speech|speeches|text\/(sentences|phrases))\.ts$/.test(file ?? '');
    const light = sources(languages).filter(({ name }) => isLight(name));
    expect(light.length).toBeGreaterThan(2);
    const found = strangers([...sources('renderer'), ...light], ({ file, onlyTypes }) => {
      return onlyTypes || !below(languages, file) || isLight(file);
    });
    expect(found).toEqual([]);
  });

  test('takes nothing from Electron or Node', () => {
    const isTool = (name: string) => /(^|\/)[\w-]+\.config\.ts$/.test(name);
    const found = strangers(
      sources('renderer').filter(({ name }) => !isTool(name)),
      ({ from }) => from !== 'electron' && !from.startsWith('node:'),
    );
    expect(found).toEqual([]);
  });
});

describe('the shell', () => {
  const shell = sources('electron');

  test('takes nothing from the page', () => {
    expect(strangers(shell, ({ file }) => !below('renderer', file))).toEqual([]);
  });

  test('takes nothing from the preview or any other tool, which are not shipped', () => {
    expect(strangers(shell, ({ file }) => !below('scripts', file) && !below('tests', file))).toEqual([]);
  });

  test('takes Electron itself only in main.ts and preload.ts; everything else is given its parts', () => {
    const roots = ['electron/main.ts', 'electron/preload.ts'];
    const found = strangers(shell, ({ from, onlyTypes }, { name }) => {
      return from !== 'electron' || onlyTypes || roots.includes(name);
    });
    expect(found).toEqual([]);
  });

  test('decides in policies that know only other policies', () => {
    const policies = shell.filter(({ name }) => name.endsWith('.policy.ts'));
    expect(policies.length).toBeGreaterThan(5);
    expect(strangers(policies, ({ file }) => file?.endsWith('.policy.ts') ?? false)).toEqual([]);
  });
});

describe('the rooms of the shell', () => {
  /** From the ground up: each knows only the rooms that its line names, which stand above it here. */
  const rooms: Readonly<Record<string, string[]>> = {
    start: [],
    records: [],
    'lock-check': [],
    sticks: ['records'],
    config: [],
    library: ['config', 'records'],
    packs: ['config', 'library', 'records', 'sticks'],
    health: ['config', 'library', 'packs', 'records'],
    'sign-off': ['config', 'library', 'records', 'sticks'],
    visits: ['config', 'library', 'records', 'sticks'],
    support: ['config', 'health', 'library', 'lock-check', 'records', 'sticks'],
    bridge: ['health', 'library', 'lock-check', 'packs', 'records', 'sign-off', 'sticks', 'visits'],
    hours: ['bridge'],
    window: ['bridge'],
    paper: ['bridge', 'sticks', 'window'],
    consultation: ['bridge'],
    recovery: ['bridge', 'records', 'start', 'window'],
    scheme: ['config', 'library', 'recovery'],
    staff: [
      'bridge',
      'config',
      'library',
      'packs',
      'records',
      'sign-off',
      'start',
      'sticks',
      'support',
      'visits',
    ],
    setup: ['bridge', 'config', 'records', 'staff'],
    clinic: ['bridge', 'config', 'library', 'packs', 'records', 'scheme', 'window'],
  };
  const roomOf = (file: string | undefined) => /^electron\/([^/]+)\//.exec(file ?? '')?.[1];

  test('know each other as the table says', () => {
    const found = strangers(sources('electron'), ({ file }, { name }) => {
      const [own, other] = [roomOf(name), roomOf(file)];
      return own === undefined || other === undefined || own === other || (rooms[own] ?? []).includes(other);
    });
    expect(found).toEqual([]);
  });

  test('stand on those above them in the table, without a circle', () => {
    const order = Object.keys(rooms);
    const later = Object.entries(rooms).flatMap(([room, others]) =>
      others
        .filter((other) => order.indexOf(other) >= order.indexOf(room))
        .map((other) => `${room} → ${other}`),
    );
    expect(later).toEqual([]);
  });

  test('are all there are', () => {
    const found = new Set(sources('electron').flatMap(({ name }) => roomOf(name) ?? []));
    expect([...found].sort()).toEqual(Object.keys(rooms).sort());
  });
});

test('the content format is pure: it takes nothing from the other rooms, from Node or from Electron', () => {
  const found = strangers(sources('slides/format'), ({ from, file }) => {
    return file === undefined ? from !== 'electron' && !from.startsWith('node:') : below('slides', file);
  });
  expect(found).toEqual([]);
});

describe('the floors of the content format', () => {
  /** From the ground up: each uses itself and those before it. */
  const floors = ['model', 'languages', 'parse', 'check', 'compile', 'present'];
  const floorOf = (file: string | undefined) => /^slides\/format\/([^/]+)\//.exec(file ?? '')?.[1] ?? '';

  test('stand on those below them, without a circle', () => {
    const found = strangers(sources('slides/format'), ({ file }, { name }) => {
      const [own, other] = [floors.indexOf(floorOf(name)), floors.indexOf(floorOf(file))];
      return own === -1 || !below('slides/format', file) || (other !== -1 && other <= own);
    });
    expect(found).toEqual([]);
  });

  test('are all there are', () => {
    const folders = new Set(sources('slides/format').map(({ name }) => floorOf(name)));
    folders.delete('');
    expect([...folders].filter((folder) => !floors.includes(folder))).toEqual([]);
  });
});

test('an import is read however it is written', () => {
  const text = [
    "import fs from 'node:fs';",
    "import type { A } from './a.ts';",
    'import {\n  type B,\n  c,\n} from "./b.ts";',
    "import './d.css';",
    "export { e } from './e.ts';",
    "export * from './f.ts';",
    "const g = await import('./g.ts');",
  ].join('\n');
  expect(importsOf({ name: 'x.ts', text })).toEqual([
    { from: 'node:fs', onlyTypes: false },
    { from: './a.ts', onlyTypes: true },
    { from: './b.ts', onlyTypes: false },
    { from: './d.css', onlyTypes: false },
    { from: './e.ts', onlyTypes: false },
    { from: './f.ts', onlyTypes: false },
    { from: './g.ts', onlyTypes: false },
  ]);
});
