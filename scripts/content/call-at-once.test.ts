/** What the shipped decks say of calling at once is the same everywhere: a family must not have to compare. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run.ts';

const folder = join(root, 'slides/decks');
/** The lines of every deck in English, without what only describes a picture. */
const lines = readdirSync(folder).flatMap((deck) =>
  readFileSync(join(folder, deck, 'en.md'), 'utf8')
    .replaceAll(/ alt="[^"]*"/g, '')
    .split('\n')
    .map((line) => `${deck}: ${line}`),
);

describe('Calling at once', () => {
  test('goes to the emergency number when nobody answers or life is in danger, in these words', () => {
    const said = lines.filter((line) => /nobody answers|life is in danger|emergency number/i.test(line));
    expect(said.length).toBeGreaterThan(20);
    // The tool has a slide for each of the two and says the same in its own headlines.
    const others = said.filter((line) => !line.startsWith('call: ') && !line.includes('::label['));
    expect(others.filter((line) => !/nobody answers or life is in danger\b/i.test(line))).toEqual([]);
  });

  test('names the emergency number of the country from its fact', () => {
    expect(lines.filter((line) => /\b(?:911|999|112)\b/.test(line))).toEqual([]);
  });

  test('gives the temperature in both degrees', () => {
    const said = lines.filter((line) => line.includes('{fever-'));
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((line) => !line.includes('{fever-c} ({fever-f})'))).toEqual([]);
  });
});
