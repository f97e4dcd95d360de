import { describe, expect, it } from 'vitest';
import { compileContent, type Presentation, present } from '../index.ts';
import type { Library } from '../model/library.ts';
import type { SignOff } from '../model/sign-off.ts';
import { frontMatter, soundWith, today } from '../testing/content.fixture.ts';

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

function compiled(): Library {
  const { libraries } = compileContent(soundWith({ 'decks/sample/en.md': twoCountries }), { today });
  if (!libraries.en) throw new Error('the fixture has no library');
  return libraries.en;
}

function shown(changes: Partial<Presentation> = {}, library = compiled()): Library {
  return present(library, {
    country: 'uk',
    today,
    whenExpired: 'hide',
    deckOrder: [],
    signOffs: [],
    ...changes,
  });
}

const spelled = `---
title: About tumours
summary: A tumour and a centre
status: draft
---

::slide{#first}

# Tumours in leukaemia

:term[Tumour cells]{#t-cell} :fact[are **tumour** cells.]{#spelled.fact} At The Royal Tumour Centre.

::::anatomy{src=cell alt="A tumour."}
:::part{spot=t-cell name="tumour"}
- a tumour
- a centre
:::
A tumour.
::::

:::table{caption="Centres" sort=1 filter=1}
| Tumour |
| ------ |
| leukaemia |
:::

:::questions{theme="Your tumour"}
- Which centre?
:::

:::urgent{title="A tumour"}
- a tumour

Call your centre.
:::

:::check
A tumour?
- (right) A tumour: in leukaemia.
- (not yet) A centre: no.
:::

:::steps
1. **Centre.** A tumour.
:::

:::do-dont
- Call your centre

* Miss a tumour
:::
`;

const tumourFacts = `- id: spelled.fact
  statement: Some tumours are seen at The Royal Tumour Centre.
  values: {}
  jurisdiction: all
  authority: [ trial-registry ]
  read: [ trial-registry ]
  readOn: 2026-11-21
  reviewBy: 2028-11-21
  confidence: high
  verification: read
`;

const glossary = `- id: t-cell
  term: Tumour cell
  forms: [ tumour cell ]
  meaning: A cell of a tumour.
- id: royal
  term: The Royal Tumour Centre
  forms: [ The Royal Tumour Centre ]
  meaning: A hospital.
  name: true
`;

const sources = `- id: trial-registry
  title: Tumour registry
  publisher: The Royal Tumour Centre
  date: '2018'
  kind: registry
  address: https://example.org/tumour
`;

const slideIds = (library: Library) => library.decks.flatMap((deck) => deck.slides.map(({ id }) => id));

describe('a clinic in one country', () => {
  it('does not see the slides of another', () => {
    expect(slideIds(shown({ country: 'uk' }))).toEqual(['guard', 'where-uk']);
    expect(slideIds(shown({ country: 'us' }))).toEqual(['guard', 'where-us']);
  });

  it('loses the facts, sources and words of blocks that it does not see', () => {
    expect(Object.keys(shown({ country: 'uk' }).facts)).toEqual(['biology.t-cells.patrol']);
    expect(Object.keys(shown({ country: 'uk' }).sources)).toEqual(['cell-journal']);
    expect(Object.keys(shown({ country: 'us' }).facts)).toHaveLength(2);
  });

  it('does not see a deck of which nothing is left', () => {
    const library = compiled();
    const decks = library.decks.map((deck) => ({
      ...deck,
      slides: deck.slides.filter(({ id }) => id === 'where-us'),
    }));
    expect(shown({ country: 'uk' }, { ...library, decks }).decks).toEqual([]);
  });
});

describe('the spelling of a country', () => {
  const files = soundWith({
    'decks/sample/en.md': spelled,
    'facts/test.yaml': tumourFacts,
    'glossary/en.yaml': glossary,
    'sources.yaml': sources,
  });
  const { libraries, problems } = compileContent(files, { today });
  const shownIn = (country: Presentation['country']) => {
    if (!libraries.en) throw new Error('the fixture has no library');
    return shown({ country }, libraries.en);
  };
  /** Every text of a library, ids and addresses among them. */
  const textOf = (library: Library) => JSON.stringify(library);

  it('is written from one text without problems', () => {
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('is that of the text in the UK and in the EU', () => {
    for (const country of ['uk', 'eu'] as const) {
      expect(textOf(shownIn(country))).not.toMatch(/tumor|centers|leukemia/i);
    }
  });

  it('is another in the US, in every visible word', () => {
    const us = shownIn('us');
    const visible = textOf({ ...us, sources: {} }).replaceAll(/The Royal Tumour Centre/g, '');
    expect(visible).not.toMatch(/tumour|centre|leukaemia/i);
    const [deck] = us.decks;
    expect(deck).toMatchObject({ title: 'About tumors', summary: 'A tumor and a center' });
    expect(deck?.slides[0]).toMatchObject({ titleText: 'Tumors in leukemia' });
    expect(us.facts['spelled.fact']?.statement).toBe('Some tumors are seen at The Royal Tumour Centre.');
    expect(us.glossary['t-cell']).toEqual({ term: 'Tumor cell', meaning: 'A cell of a tumor.' });
  });

  it('leaves names, ids and the titles of sources as they are', () => {
    const us = shownIn('us');
    expect(us.sources['trial-registry']?.title).toBe('Tumour registry');
    expect(textOf(us)).toContain('At The Royal Tumour Centre');
    expect(us.decks[0]?.slides[0]?.facts).toEqual(['spelled.fact']);
  });

  it('does not carry to the page how other countries write', () => {
    expect(shownIn('us').decks[0]).not.toHaveProperty('spelling');
    expect(shownIn('uk').decks[0]).not.toHaveProperty('spelling');
  });

  it('is not there at all where no word differs', () => {
    const [deck] = compiled().decks;
    expect(deck).not.toHaveProperty('spelling');
  });
});

describe('a fact past its review date', () => {
  it('hides its slide when the clinic chose so', () => {
    expect(slideIds(shown({ today: '2028-11-22', whenExpired: 'hide' }))).toEqual(['where-uk']);
  });

  it('marks its slide when the clinic chose that', () => {
    const [deck] = shown({ today: '2028-11-22', whenExpired: 'show-notice' }).decks;
    expect(deck?.slides.map(({ beingReviewed }) => beingReviewed ?? false)).toEqual([true, false]);
  });

  it('is still shown on the date itself', () => {
    const [deck] = shown({ today: '2028-11-21', whenExpired: 'show-notice' }).decks;
    expect(deck?.slides[0]?.beingReviewed).toBeUndefined();
  });

  it('does not touch a slide whose block with that fact is for another country', () => {
    const uk = shown({ today: '2028-01-01', whenExpired: 'hide' });
    const us = shown({ today: '2028-01-01', whenExpired: 'hide', country: 'us' });
    expect(slideIds(uk)).toContain('guard');
    expect(slideIds(us)).not.toContain('guard');
  });
});

describe('the order of decks', () => {
  const [deck] = compiled().decks;
  const library = {
    ...compiled(),
    decks: ['c', 'b', 'a'].flatMap((id, order) => (deck ? [{ ...deck, id, order }] : [])),
  };
  const order = (deckOrder: string[]) => shown({ deckOrder }, library).decks.map(({ id }) => id);

  it('is that of the decks when the clinic names none', () => {
    expect(order([])).toEqual(['c', 'b', 'a']);
  });

  it('begins with those that the clinic names, and ignores unknown ones', () => {
    expect(order(['a', 'nothing', 'b'])).toEqual(['a', 'b', 'c']);
  });

  it('puts the groups one after the other', () => {
    const mixed = {
      ...library,
      decks: library.decks.map((other) => (other.id === 'c' ? { ...other, group: 'ahead' as const } : other)),
    };
    expect(shown({}, mixed).decks.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('a sign-off', () => {
  const hash = compiled().decks[0]?.hashes.uk ?? '';
  const signOff: SignOff = { deck: 'sample', language: 'en', jurisdiction: 'uk', hash, on: '2026-11-20' };
  const signedOn = (changes: Partial<SignOff>) =>
    shown({ signOffs: [{ ...signOff, ...changes }] }).decks[0]?.signedOn;

  it('dates the deck whose content it fits', () => {
    expect(signedOn({})).toBe('2026-11-20');
  });

  it.each<[string, Partial<SignOff>]>([
    ['other content', { hash: hash.replace(/^./, 'g') }],
    ['another deck', { deck: 'other' }],
    ['another language', { language: 'es' }],
    ['another country', { jurisdiction: 'us' }],
  ])('does not count for %s', (_what, change) => {
    expect(signedOn(change)).toBeNull();
  });

  it('counts with its latest date', () => {
    const signOffs = [signOff, { ...signOff, on: '2026-11-21' }, { ...signOff, on: '2025-01-01' }];
    expect(shown({ signOffs }).decks[0]?.signedOn).toBe('2026-11-21');
  });
});
