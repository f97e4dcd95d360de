import { expect, test } from 'vitest';
import type { Problem } from '../model/problem/problem.ts';
import { reportUnread } from './unread.ts';

function adviceFor(path: string): string | undefined {
  const problems: Problem[] = [];
  reportUnread([{ path, text: '' }], problems);
  return problems[0]?.advice;
}

test.each([
  ['facts/biology.yml', 'Rename it to facts/biology.yaml.'],
  ['facts/blood/cells.yaml', 'Move it to facts/cells.yaml: folders within facts/ are not read.'],
  ['facts/blood/cells.yml', 'Move it to facts/cells.yaml: folders within facts/ are not read.'],
  ['facts/readme.md', 'Facts stand in files such as facts/biology.yaml.'],
  ['glossary/english.yaml', 'A glossary is named after its language, such as glossary/en.yaml.'],
  ['sources.yml', 'Rename it to sources.yaml.'],
  ['decks/a/deck.yml', 'Rename it to decks/a/deck.yaml.'],
  ['decks/a/figures/cells/t.svg', 'Move it to decks/a/figures/t.svg: folders within figures/ are not read.'],
])('of %s the author learns: %s', (path, advice) => {
  expect(adviceFor(path)).toBe(advice);
});

test.each(['decks/a/notes.md', 'decks/notes.md', 'figures/t-cell.svg', 'notes.md'])(
  'of %s the author learns where such files stand',
  (path) => {
    expect(adviceFor(path)).toMatch(/(?:holds|stand|folder) /);
  },
);
