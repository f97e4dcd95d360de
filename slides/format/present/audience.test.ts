import { describe, expect, it } from 'vitest';
import { assemble, compileContent, type Presentation, presentDeck, presentIndex } from '../index.ts';
import { codesOf, frontMatter, soundWith, today } from '../testing/content.fixture.ts';

const text = `${frontMatter}::slide{#guard}

# T cells guard the body

They :fact[patrol your body.]{#biology.t-cells.patrol}

---

::slide{#rates audience="consultant"}

# A rate

In one trial, :fact[{remission} out of 100.]{#star.trial.remission}
`;
const deckYaml = soundWith().find(({ path }) => path === 'decks/sample/deck.yaml')?.text ?? '';
const forReaders = (readers: string) => ({
  'decks/sample/deck.yaml': deckYaml.replace(/^audience: .*$/m, `audience: ${readers}`),
});

function shown(audience: Presentation['audience'], changes: Record<string, string> = {}) {
  const compiled = compileContent(soundWith({ 'decks/sample/en.md': text, ...changes }), { today });
  const [made] = compiled.bundles;
  if (!made) throw new Error('the deck was left out');
  const { entries } = assemble(compiled.bundles, compiled.symbols).catalogues.en ?? { entries: [] };
  const presentation = {
    country: 'uk',
    audience,
    today,
    whenExpired: 'hide',
    deckOrder: [],
    signOffs: [],
  } as const;
  return {
    codes: codesOf(compiled),
    deck: presentDeck(made.bundle, presentation),
    index: presentIndex('en', entries, presentation),
    entry: entries[0],
  };
}

describe('a slide for a consultation', () => {
  it('is not in the waiting room: neither it, nor its facts and sources, nor in the number of slides', () => {
    const { deck, index } = shown('visitors');
    expect(deck?.deck.slides.map(({ id }) => id)).toEqual(['guard']);
    expect(Object.keys(deck?.facts ?? {})).toEqual(['biology.t-cells.patrol']);
    expect(Object.keys(deck?.sources ?? {})).toEqual(['cell-journal']);
    expect(index.cards).toMatchObject([{ id: 'sample', slides: 1 }]);
  });

  it('is there in a consultation, with what it rests on', () => {
    const { deck, index } = shown('consultation');
    expect(deck?.deck.slides.map(({ id }) => id)).toEqual(['guard', 'rates']);
    expect(Object.keys(deck?.facts ?? {})).toContain('star.trial.remission');
    expect(index.cards).toMatchObject([{ id: 'sample', slides: 2 }]);
  });

  it('gives the deck another edition than visitors have', () => {
    const edition = (audience: Presentation['audience']) => shown(audience).index.cards[0]?.edition;
    expect(edition('visitors')).not.toBe(edition('consultation'));
  });

  it('is checked like every other', () => {
    const wrong = text.replace('{remission} out of 100', '82 out of 100');
    expect(shown('visitors', { 'decks/sample/en.md': wrong }).codes).toContain('number-not-in-fact');
  });

  it('is no version of a slide that visitors need in another country', () => {
    const versions = text
      .replace('{#guard}', '{#guard-us jurisdictions="us"}')
      .replace('{#rates audience="consultant"}', '{#guard-uk jurisdictions="uk" audience="consultant"}');
    expect(shown('visitors', { 'decks/sample/en.md': versions }).codes).toContain('needed-slide-lost');
  });

  it('is for a consultant and for no one else', () => {
    const { problems } = compileContent(
      soundWith({ 'decks/sample/en.md': text.replace('"consultant"', '"doctor"') }),
      { today },
    );
    expect(problems.map(({ message }) => message)).toContain('audience="doctor" will not do');
  });
});

describe('a deck for a consultation', () => {
  it.each(['consultant', '[consultant]'])(
    'has no card in the waiting room, and none of its slides: %s',
    (readers) => {
      const { deck, index, entry } = shown('visitors', forReaders(readers));
      expect(deck).toBeNull();
      expect(index).toMatchObject({ cards: [], casts: [] });
      expect(entry?.countries).toEqual({});
    },
  );

  it('is there in a consultation', () => {
    const { deck, index } = shown('consultation', forReaders('consultant'));
    expect(deck?.deck.slides).toHaveLength(2);
    expect(index.cards).toMatchObject([{ slides: 2 }]);
  });

  it('is written for nobody who sits in the waiting room', () => {
    const changes = { 'decks/sample/en.md': text, ...forReaders('[patients, consultant]') };
    const compiled = compileContent(soundWith(changes), { today });
    expect(codesOf(compiled)).toContain('field-invalid');
  });
});

describe('a deck without any of this', () => {
  it('takes no more room in the catalogue', () => {
    const { entry } = shown('visitors', { 'decks/sample/en.md': text.replace(' audience="consultant"', '') });
    expect(entry).not.toHaveProperty('consultation');
  });
});
