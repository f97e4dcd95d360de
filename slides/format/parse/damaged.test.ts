import { describe, expect, it } from 'vitest';
import { compileContent, loadGround, sortFiles } from '../index.ts';
import { bundleIn, codesOf, soundWith, today } from '../testing/content.fixture.ts';

const textOf = (path: string) => soundWith().find((file) => file.path === path)?.text ?? '';
const changed = (path: string, from: string, to: string) => {
  const before = textOf(path);
  expect(before).toContain(from);
  return { [path]: before.replace(from, to) };
};
const compile = (changes: Record<string, string>) => compileContent(soundWith(changes), { today });
const groundWith = (changes: Record<string, string>) => loadGround(sortFiles(soundWith(changes)).ground);

const emoji = '\u26a0\ufe0f';
const hidden = '\u200b';

describe('an emoji in YAML', () => {
  it.each([
    ['decks/sample/en.md', 'title: A sample deck', `title: A sample deck ${emoji}`],
    ['decks/sample/deck.yaml', 'card: cell', `card: cell # ${emoji}`],
    ['facts/test.yaml', 'T cells are white', `${emoji} T cells are white`],
    ['glossary/en.yaml', '- id: ', `# ${emoji}\n- id: `],
  ])('is reported in %s, and costs nothing but itself', (path, from, to) => {
    const compiled = compile(changed(path, from, to));
    expect(codesOf(compiled)).toEqual(['hidden-character']);
    expect(bundleIn(compiled)?.deck.slides).toHaveLength(6);
    expect(bundleIn(compiled)?.deck.title).toBe('A sample deck');
  });
});

describe('a hidden character in YAML', () => {
  it('costs a field that can be missing, and the entry stands', () => {
    const { facts, problems } = groundWith(
      changed('facts/test.yaml', 'confidence: high', `confidence: high\n  remark: Look${hidden} again.\n`),
    );
    expect(problems.map(({ code }) => code)).toEqual(['hidden-character']);
    expect([...facts.keys()]).toEqual(['biology.t-cells.patrol', 'star.trial.remission']);
    expect(facts.get('biology.t-cells.patrol')?.remark).toBeUndefined();
  });

  it('costs the entry whose field cannot be missing, and the others stand', () => {
    const { facts, problems } = groundWith(
      changed('facts/test.yaml', 'T cells are white', `T cells${hidden} are white`),
    );
    expect(problems.map(({ code }) => code)).toEqual(['hidden-character']);
    expect([...facts.keys()]).toEqual(['star.trial.remission']);
  });

  it('belongs to the field that begins before its line, also over several lines', () => {
    const { facts } = groundWith(
      changed(
        'facts/test.yaml',
        'statement: T cells are white blood cells that patrol the body.',
        `statement: >-\n    T cells are white\n    blood${hidden} cells.`,
      ),
    );
    expect([...facts.keys()]).toEqual(['star.trial.remission']);
  });

  it('costs nothing in a comment', () => {
    const { facts, problems } = groundWith({
      'facts/test.yaml': `# a${hidden}\n${textOf('facts/test.yaml')}`,
    });
    expect(problems.map(({ code }) => code)).toEqual(['hidden-character']);
    expect(facts.size).toBe(2);
  });

  it('costs the text whose title it stands in, and says so once', () => {
    const compiled = compile(
      changed('decks/sample/en.md', 'A sample deck\nsummary', `A${hidden} sample deck\nsummary`),
    );
    expect(compiled.bundles).toEqual([]);
    expect(codesOf(compiled)).toContain('hidden-character');
    expect(codesOf(compiled)).not.toContain('field-invalid');
  });

  it('in the source of a translation costs only that', () => {
    const compiled = compile(
      changed('decks/sample/en.md', 'status: draft', `status: draft\nsource: a${hidden}`),
    );
    expect(bundleIn(compiled)?.deck.slides).toHaveLength(6);
  });
});
