import { describe, expect, it } from 'vitest';
import {
  compileContent,
  compileDeck,
  jsonSchemas,
  loadGround,
  type SourceFile,
  sortFiles,
} from '../index.ts';
import { frontMatter, soundWith, today } from '../testing/content.fixture.ts';

const ground = loadGround(sortFiles(soundWith()).ground);

function compile(files: SourceFile[]) {
  const [deck] = sortFiles(files).decks;
  if (!deck) throw new Error('no deck');
  return compileDeck(ground, deck, { today });
}

describe('a deck that makes the compiler fail', () => {
  it('is left out and named', () => {
    const [deck] = sortFiles(soundWith()).decks;
    if (!deck) throw new Error('no deck');
    const broken = new Map([['en', { path: 'decks/sample/en.md', text: null as unknown as string }]]);
    const { decks, problems } = compileDeck(ground, { ...deck, texts: broken }, { today });
    expect(decks).toEqual({});
    expect(problems).toMatchObject([{ code: 'internal-error', file: 'decks/sample', severity: 'error' }]);
  });
});

describe('one bad slide', () => {
  const good = '::slide{#good}\n\n# T cells guard\n\nThey look.\n';

  it.each([
    ['an unknown block', '::slide{#bad}\n\n# T cells\n\n:::nonsense\nA.\n:::\n'],
    ['a block that is never closed', '::slide{#bad}\n\n# T cells\n\n:::callout\nA.\n'],
    ['a number of its own', '::slide{#bad}\n\n# T cells\n\nThey are 99.\n'],
    ['no name', '# T cells\n\nThey look.\n'],
  ])('with %s does not take the deck down', (_what, bad) => {
    const { decks, problems } = compile(
      soundWith({ 'decks/sample/en.md': `${frontMatter}${bad}\n---\n\n${good}` }),
    );
    expect(decks.en?.slides.map(({ id }) => id)).toEqual(['good']);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('the report of a deck', () => {
  const { reports } = compile(soundWith());

  it('counts slides, words, claims and facts', () => {
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      deck: 'sample',
      language: 'en',
      status: 'draft',
      slides: 6,
      leftOut: [],
      facts: { read: 2, partly: 0, unread: 0 },
      missingAlt: 0,
      untranslated: [],
    });
    expect(reports[0]?.claims).toBeGreaterThan(5);
    expect(reports[0]?.grade).toBeLessThan(8);
  });

  it('names what runs out next', () => {
    expect(reports[0]?.reviews.map(({ fact, reviewBy }) => [fact, reviewBy])).toEqual([
      ['star.trial.remission', '2027-11-21'],
      ['biology.t-cells.patrol', '2028-11-21'],
    ]);
  });
});

describe('languages that every deck needs', () => {
  it('are asked for', () => {
    const { problems } = compileContent(soundWith(), { today, languages: ['en', 'es'] });
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['deck-language-missing', 'decks/sample/es.md'],
    ]);
  });
});

describe('two figures of one drawing', () => {
  it('have different ids in one deck, the card included', () => {
    const { decks } = compile(soundWith());
    const ids = [
      decks.en?.card,
      ...(decks.en?.slides.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('figure' in block ? [block.figure] : [])),
      ) ?? []),
    ].map((figure) => figure?.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(3);
  });
});

describe('the schemas for editors', () => {
  it('describe every file and every block, field by field', () => {
    const schemas = jsonSchemas();
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['deck', 'front-matter', 'facts', 'block-people', 'block-slide']),
    );
    expect(schemas.deck).toMatchObject({
      additionalProperties: false,
      properties: { minutes: { description: 'Reading time in minutes.' } },
    });
  });
});
