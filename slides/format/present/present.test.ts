import { describe, expect, it } from 'vitest';
import { assemble, compileContent, type Presentation, presentDeck, presentIndex } from '../index.ts';
import type { DeckBundle } from '../model/bundle.ts';
import type { Entry } from '../model/catalogue.ts';
import type { SignOff } from '../model/sign-off.ts';
import { fixtureContent, frontMatter, soundWith, today } from '../testing/content.fixture.ts';

const twoCountries = `${frontMatter}::slide{#guard}

# T cells guard the body

They :fact[patrol your body.]{#biology.t-cells.patrol}

:::callout{tone=note jurisdictions="us"}
Only in the :fact[US: {remission} out of 100.]{#star.trial.remission}
:::

---

::slide{#where-us jurisdictions="us"}

# In the US

It is here.

---

::slide{#where-uk jurisdictions="uk"}

# In the UK

It is there.
`;

const forEveryCountry =
  fixtureContent('sound')
    .find(({ path }) => path === 'decks/sample/deck.yaml')
    ?.text.replace(/jurisdictions: .*/, 'jurisdictions: [all]') ?? '';

const compiled = compileContent(soundWith({ 'decks/sample/en.md': twoCountries }), { today });
const [made] = compiled.bundles;
if (!made) throw new Error('the fixture has no deck');
const { entries } = assemble(compiled.bundles, compiled.symbols).catalogues.en ?? { entries: [] };

const usual: Presentation = {
  country: 'uk',
  audience: 'visitors',
  today,
  whenExpired: 'hide',
  deckOrder: [],
  signOffs: [],
};
const shown = (changes: Partial<Presentation> = {}, bundle: DeckBundle = made.bundle) =>
  presentDeck(bundle, { ...usual, ...changes });
const slideIds = (changes: Partial<Presentation> = {}) => shown(changes)?.deck.slides.map(({ id }) => id);
const cards = (changes: Partial<Presentation> = {}, of: readonly Entry[] = entries) =>
  presentIndex('en', of, { ...usual, ...changes }).cards;

describe('a clinic in one country', () => {
  it('does not see the slides of another', () => {
    expect(slideIds({ country: 'uk' })).toEqual(['guard', 'where-uk']);
    expect(slideIds({ country: 'us' })).toEqual(['guard', 'where-us']);
  });

  it('which nobody knows sees only what holds in every country, and nothing of a deck that is for some only', () => {
    const everywhere = compileContent(
      soundWith({
        'decks/sample/en.md': twoCountries,
        'decks/sample/deck.yaml': forEveryCountry,
      }),
      { today },
    );
    const [whole] = everywhere.bundles;
    if (!whole) throw new Error('the fixture has no deck');
    const deck = shown({ country: 'all' }, whole.bundle);
    expect(deck?.deck.slides.map(({ id }) => id)).toEqual(['guard']);
    expect(Object.keys(deck?.facts ?? {})).toEqual(['biology.t-cells.patrol']);
    const all = assemble(everywhere.bundles, everywhere.symbols).catalogues.en?.entries ?? [];
    expect(cards({ country: 'all' }, all)).toMatchObject([{ slides: 1, signedOn: null }]);
    expect(shown({ country: 'all' })).toBeNull();
    expect(cards({ country: 'all' })).toEqual([]);
  });

  it('loses the facts, sources and words of blocks that it does not see', () => {
    const uk = shown({ country: 'uk' });
    expect(Object.keys(uk?.facts ?? {})).toEqual(['biology.t-cells.patrol']);
    expect(Object.keys(uk?.sources ?? {})).toEqual(['cell-journal']);
    expect(Object.keys(shown({ country: 'us' })?.facts ?? {})).toHaveLength(2);
  });

  it('does not see a deck that is written for others only', () => {
    expect(shown({ country: 'eu' })).toBeNull();
    expect(cards({ country: 'eu' })).toEqual([]);
  });

  it('does not see a deck of which nothing is left', () => {
    const slides = made.bundle.deck.slides.filter(({ id }) => id === 'where-us');
    expect(shown({ country: 'uk' }, { ...made.bundle, deck: { ...made.bundle.deck, slides } })).toBeNull();
  });
});

describe('a clinic that shows only what it has signed', () => {
  const required = { requireSignOff: true } as const;
  const signOffs = [
    {
      deck: 'sample',
      language: 'en',
      jurisdiction: 'uk',
      hash: made.bundle.deck.hashes.uk ?? '',
      on: '2026-11-20',
    } as const,
  ];

  it('has no card of a deck that it has not signed, and gets no deck', () => {
    expect(shown(required)).toBeNull();
    expect(cards(required)).toEqual([]);
  });

  it('has the deck with its sign-off, until its content is another', () => {
    expect(cards({ ...required, signOffs })).toMatchObject([{ signedOn: '2026-11-20' }]);
    expect(shown({ ...required, signOffs })?.deck.signedOn).toBe('2026-11-20');
    const other = { ...made.bundle, deck: { ...made.bundle.deck, hashes: { uk: 'another' } } };
    expect(shown({ ...required, signOffs }, other)).toBeNull();
  });

  it('has all decks in a consultation', () => {
    expect(cards({ ...required, audience: 'consultation' })).toHaveLength(1);
    expect(shown({ ...required, audience: 'consultation' })).not.toBeNull();
  });
});

describe('a fact past its review date', () => {
  it('hides its slide when the clinic chose so, and the card counts without it', () => {
    const after = { today: '2028-11-22', whenExpired: 'hide' } as const;
    expect(slideIds(after)).toEqual(['where-uk']);
    expect(cards(after)[0]?.slides).toBe(1);
  });

  it('marks its slide when the clinic chose that, and the card counts it', () => {
    const after = { today: '2028-11-22', whenExpired: 'show-notice' } as const;
    expect(shown(after)?.deck.slides.map(({ beingReviewed }) => beingReviewed ?? false)).toEqual([
      true,
      false,
    ]);
    expect(cards(after)[0]?.slides).toBe(2);
  });

  it('is still shown on the date itself', () => {
    const deck = shown({ today: '2028-11-21', whenExpired: 'show-notice' })?.deck;
    expect(deck?.slides[0]?.beingReviewed).toBeUndefined();
  });

  it('does not touch a slide whose block with that fact is for another country', () => {
    expect(slideIds({ today: '2028-01-01' })).toContain('guard');
    expect(slideIds({ today: '2028-01-01', country: 'us' })).not.toContain('guard');
  });

  it('takes the card away with the last slide', () => {
    const [entry] = entries;
    const uk = entry?.countries.uk;
    if (!entry || !uk) throw new Error('the fixture has no card in the UK');
    const one = { ...entry, countries: { uk: { ...uk, slides: 1, reviews: { '2028-11-21': 1 } } } };
    expect(cards({ today: '2028-11-21' }, [one])).toHaveLength(1);
    expect(cards({ today: '2028-11-22' }, [one])).toEqual([]);
  });
});

describe('the edition of a deck', () => {
  const edition = (changes: Partial<Presentation> = {}) => cards(changes)[0]?.edition;

  it('stays while nothing changes that is shown', () => {
    expect(edition({ today: '2028-11-21' })).toBe(edition({ today: '2013-01-01' }));
  });

  it('changes when a fact goes out of date', () => {
    expect(edition({ today: '2028-11-22' })).not.toBe(edition());
  });

  it('changes when the clinic signs', () => {
    const hash = made.bundle.deck.hashes.uk ?? '';
    const signOff: SignOff = { deck: 'sample', language: 'en', jurisdiction: 'uk', hash, on: '2026-11-20' };
    expect(edition({ signOffs: [signOff] })).not.toBe(edition());
  });
});

describe('the order of decks', () => {
  const named = ['c', 'b', 'a'].flatMap((id, order) => entries.map((entry) => ({ ...entry, id, order })));
  const order = (deckOrder: string[], of: readonly Entry[] = named) =>
    cards({ deckOrder }, of).map(({ id }) => id);

  it('is that of the decks when the clinic names none', () => {
    expect(order([])).toEqual(['c', 'b', 'a']);
  });

  it('begins with those that the clinic names, and ignores unknown ones', () => {
    expect(order(['a', 'nothing', 'b'])).toEqual(['a', 'b', 'c']);
  });

  it('puts the groups one after the other', () => {
    const groupOf = { a: 'after', b: 'treatment', c: 'weighing' } as const;
    const mixed = named.map((entry) => ({ ...entry, group: groupOf[entry.id as 'a' | 'b' | 'c'] }));
    expect(order([], mixed)).toEqual(['b', 'a', 'c']);
  });
});

describe('a sign-off', () => {
  const hash = made.bundle.deck.hashes.uk ?? '';
  const signOff: SignOff = { deck: 'sample', language: 'en', jurisdiction: 'uk', hash, on: '2026-11-20' };
  const days = (...signOffs: Presentation['signOffs']) => [
    shown({ signOffs })?.deck.signedOn,
    cards({ signOffs })[0]?.signedOn,
  ];

  it('dates the deck and the card whose content it fits', () => {
    expect(days(signOff)).toEqual(['2026-11-20', '2026-11-20']);
  });

  it.each<[string, Partial<SignOff>]>([
    ['other content', { hash: hash.replace(/^./, 'g') }],
    ['another deck', { deck: 'other' }],
    ['another language', { language: 'es' }],
    ['another country', { jurisdiction: 'us' }],
  ])('does not count for %s', (_what, change) => {
    expect(days({ ...signOff, ...change })).toEqual([null, null]);
  });

  it('counts with its latest date', () => {
    const last = { ...signOff, on: '2026-11-21' };
    expect(days(signOff, last, { ...signOff, on: '2025-01-01' })).toEqual(['2026-11-21', '2026-11-21']);
  });
});

it('a deck for all countries can be signed in each of them', () => {
  const files = soundWith().map((file) =>
    file.path === 'decks/sample/deck.yaml'
      ? { ...file, text: file.text.replace('jurisdictions: [us, uk]', 'jurisdictions: [all]') }
      : file,
  );
  const [everywhere] = compileContent(files, { today }).bundles;
  for (const country of ['us', 'uk', 'eu'] as const) {
    const hash = everywhere?.bundle.deck.hashes[country] ?? 'none';
    const signOffs = [{ deck: 'sample', language: 'en', jurisdiction: country, hash, on: '2026-11-20' }];
    expect(everywhere && presentDeck(everywhere.bundle, { ...usual, country, signOffs })?.deck.signedOn).toBe(
      '2026-11-20',
    );
  }
});
