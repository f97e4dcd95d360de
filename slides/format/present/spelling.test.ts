import { describe, expect, it } from 'vitest';
import { assemble, compileContent, type Presentation, presentDeck, presentIndex } from '../index.ts';
import type { Country } from '../model/countries.ts';
import { codesOf, frontMatter, soundWith, today } from '../testing/content.fixture.ts';

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

function compiled(files: Record<string, string>) {
  const content = compileContent(soundWith(files), { today });
  const [made] = content.bundles;
  if (!made) throw new Error('the fixture has no deck');
  return { ...content, bundle: made.bundle };
}

const presentationIn = (country: Country): Presentation => ({
  country,
  audience: 'visitors',
  today,
  whenExpired: 'hide',
  deckOrder: [],
  signOffs: [],
});

describe('the spelling of a country', () => {
  const content = compiled({
    'decks/sample/en.md': spelled,
    'facts/test.yaml': tumourFacts,
    'glossary/en.yaml': glossary,
    'sources.yaml': sources,
  });
  const shownIn = (country: Country) => {
    const shown = presentDeck(content.bundle, presentationIn(country));
    if (!shown) throw new Error(`nothing is shown in ${country}`);
    return shown;
  };
  const cardIn = (country: Country) => {
    const { entries } = assemble(content.bundles, content.symbols).catalogues.en ?? { entries: [] };
    return presentIndex('en', entries, presentationIn(country)).cards[0];
  };
  /** Every text of a bundle, ids and addresses among them. */
  const textOf = (bundle: object) => JSON.stringify(bundle);

  it('is written from one text without problems', () => {
    expect(codesOf(content)).toEqual([]);
  });

  it('is that of the text in the UK', () => {
    expect(textOf(shownIn('uk'))).not.toMatch(/tumor|centers|leukemia/i);
  });

  it('is another in the US, in every visible word', () => {
    const us = shownIn('us');
    const visible = textOf({ ...us, sources: {} }).replaceAll(/The Royal Tumour Centre/g, '');
    expect(visible).not.toMatch(/tumour|centre|leukaemia/i);
    expect(us.deck).toMatchObject({ title: 'About tumors', summary: 'A tumor and a center' });
    expect(us.deck.slides[0]).toMatchObject({ titleText: 'Tumors in leukemia' });
    expect(us.facts['spelled.fact']?.statement).toBe('Some tumors are seen at The Royal Tumour Centre.');
    expect(us.glossary['t-cell']).toEqual({ term: 'Tumor cell', meaning: 'A cell of a tumor.' });
  });

  it('is that of the card, too', () => {
    expect(cardIn('us')).toMatchObject({ title: 'About tumors', summary: 'A tumor and a center' });
    expect(cardIn('uk')).toMatchObject({ title: 'About tumours', summary: 'A tumour and a centre' });
  });

  it('leaves names, ids and the titles of sources as they are', () => {
    const us = shownIn('us');
    expect(us.sources['trial-registry']?.title).toBe('Tumour registry');
    expect(textOf(us)).toContain('At The Royal Tumour Centre');
    expect(us.deck.slides[0]?.facts).toEqual(['spelled.fact']);
  });

  it('does not carry to the page how other countries write', () => {
    expect(content.bundle.deck).toHaveProperty('spelling');
    expect(shownIn('us').deck).not.toHaveProperty('spelling');
    expect(shownIn('uk').deck).not.toHaveProperty('spelling');
  });

  it('is not there at all where no word differs', () => {
    const { bundle } = compiled({
      'decks/sample/en.md': `${frontMatter}::slide{#one}\n\n# T cells\n\nThey guard.\n`,
    });
    expect(bundle.deck).not.toHaveProperty('spelling');
  });
});
