import { describe, expect, it } from 'vitest';
import { compileContent } from './index.ts';
import { frontMatter, soundWith, today } from './testing/content.fixture.ts';

const fiveMegabytes = (unit: string) => unit.repeat(Math.floor(5_000_000 / unit.length));
const codes = (path: string, text: string) =>
  new Set(compileContent(soundWith({ [path]: text }), { today }).problems.map(({ code }) => code));

describe('a file of five megabytes is refused before it is read', () => {
  it.each([
    ['decks/sample/en.md', '[a](b)'],
    ['decks/sample/en.md', '\u200b'],
    ['decks/sample/en.notes.md', '- say: [a](b)'],
    ['decks/sample/deck.yaml', '- ['],
    ['decks/sample/figures/cell.svg', '<g>'],
    ['figures/cast.svg', '<symbol>'],
    ['facts/test.yaml', '{a: '],
    ['sources.yaml', '- - '],
    ['glossary/en.yaml', '&a *a '],
  ])('%s of %s', (path, unit) => {
    expect(codes(path, fiveMegabytes(unit))).toContain('file-too-large');
  });
});

describe('files that grow when they are read', () => {
  it('a cast whose members hold each other ten times over', () => {
    const member = (index: number) =>
      `<symbol id="${index === 0 ? 't-cell' : `c${index}`}">${`<use href="#cast-c${index + 1}"/>`.repeat(10)}</symbol>`;
    const cast = `<svg>${Array.from({ length: 30 }, (_, index) => member(index)).join('')}</svg>`;
    expect(codes('figures/cast.svg', cast)).toContain('figure-reference');
  });

  it('YAML whose aliases multiply', () => {
    const layers = Array.from({ length: 9 }, (_, index) =>
      index === 0
        ? 'a0: &a0 [x, x, x]'
        : `a${index}: &a${index} [*a${index - 1}, *a${index - 1}, *a${index - 1}]`,
    );
    expect(codes('decks/sample/deck.yaml', layers.join('\n'))).toContain('yaml-alias');
  });

  it('an entity that stands for itself many times', () => {
    const svg = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 1 1">&b;</svg>';
    expect(codes('decks/sample/figures/cell.svg', svg)).toContain('figure-forbidden');
  });
});

describe('text that makes parsers go back and forth', () => {
  const slides = (unit: string) => {
    const body = unit
      .repeat(Math.floor(3900 / unit.length))
      .split('\n')
      .slice(0, 110)
      .join('\n');
    return (
      frontMatter +
      Array.from({ length: 18 }, (_, index) => `::slide{#s${index}}\n\n# A\n\n${body}\n`).join('\n---\n')
    );
  };

  it.each([
    '[',
    '[a] ',
    '[a\n',
    '*a **b ',
    '> > > a\n',
    '- - - a\n',
    ':fact[',
    ':fact[{a}]{#a.b} ',
    ':a[:a[ ',
    '|a',
    '1 2 3 ',
    '<a ',
    '`a``b```',
    ':::callout\n',
    'two million ',
    'two hundred and ',
    'two and a half ',
    'between 1 and 2 ',
    '1–2',
    '½²a',
    'e.g. ',
    'Dana Center ',
    'of tumor ',
    'haemo per cent ',
    'cure :fact[ ',
    '&amp;',
  ])('%j, again and again', (unit) => {
    expect(codes('decks/sample/en.md', slides(unit))).not.toContain('internal-error');
  });

  it.each([
    ['transforms', `<g transform="${'rotate(1) '.repeat(5000)}x"/>`],
    ['attributes', `<g ${Array.from({ length: 5000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
    ['levels', '<g>'.repeat(15_000)],
  ])('a figure with too many %s', (_what, inner) => {
    const found = codes('decks/sample/figures/cell.svg', `<svg viewBox="0 0 1 1">${inner}</svg>`);
    expect([...found].some((code) => code.startsWith('figure-'))).toBe(true);
  });
});
