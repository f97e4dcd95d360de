import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileContent } from '../index.ts';
import { countries } from '../model/countries.ts';
import { canonicalJson } from '../model/hash/canonical.ts';
import { contentHash } from '../model/hash/content-hash.ts';
import { deckIn, frontMatter, soundWith, today } from '../testing/content.fixture.ts';

const text = `${frontMatter}::slide{#guard}

# T cells guard

:term[They]{#t-cell} :fact[patrol your body.]{#biology.t-cells.patrol}

:::callout{jurisdictions="us"}
For the US.
:::

:::figure{src=cell alt="A cell."}
::label[T cell]{for=t-cell}
:::
`;

function hashes(changes: Record<string, string> = {}, on = today) {
  const files = soundWith({ 'decks/sample/en.md': text, ...changes });
  return deckIn(compileContent(files, { today: on }))?.hashes ?? {};
}

function changed(path: string, from: string, to: string): Record<string, string> {
  const before = soundWith({ 'decks/sample/en.md': text }).find((file) => file.path === path)?.text ?? '';
  expect(before).toContain(from);
  return { [path]: before.replace(from, to) };
}

describe('the hash of a deck', () => {
  const before = hashes();

  it('is there for each country of the deck, and differs where the content does', () => {
    expect(Object.keys(before)).toEqual(['us', 'uk']);
    expect(before.us).not.toBe(before.uk);
    expect(before.us).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is there for every country when the deck is for all of them', () => {
    const everywhere = hashes(
      changed('decks/sample/deck.yaml', 'jurisdictions: [us, uk]', 'jurisdictions: [all]'),
    );
    expect(Object.keys(everywhere)).toEqual([...countries]);
    expect(everywhere).toMatchObject(before);
  });

  it('changes when a slide or the whole deck is kept for a consultation', () => {
    for (const [path, from, to] of [
      ['decks/sample/en.md', '{#guard}', '{#guard audience="consultant"}'],
      ['decks/sample/deck.yaml', 'audience: [patients]', 'audience: consultant'],
    ] as const)
      expect(hashes(changed(path, from, to)).us).not.toBe(before.us);
  });

  it.each([
    ['a comment in YAML', 'decks/sample/deck.yaml', 'order: 1', 'order: 1 # first'],
    ['the order of decks', 'decks/sample/deck.yaml', 'order: 1', 'order: 2'],
    ['white space in Markdown', 'decks/sample/en.md', '# T cells guard', '#   T cells guard  '],
    ['a comment in a figure', 'decks/sample/figures/cell.svg', '<rect', '<!-- ground --><rect'],
    ['a new look at a fact', 'facts/test.yaml', 'reviewBy: 2028-11-21', 'reviewBy: 2029-11-21'],
    ['a fact that it does not use', 'facts/test.yaml', 'value: 81', 'value: 82'],
    ['for whom a slide is', 'decks/sample/en.md', '{#guard}', '{#guard diseases="myeloma"}'],
    ['for whom the deck is', 'decks/sample/deck.yaml', 'order: 1', 'order: 1\nages: [child]'],
    ['its status', 'decks/sample/en.md', 'status: draft', 'status: reviewed'],
  ])('stays with %s', (_what, path, from, to) => {
    expect(hashes(changed(path, from, to))).toEqual(before);
  });

  it.each([
    ['a word', 'decks/sample/en.md', 'your body', 'the body'],
    ['a headline', 'decks/sample/en.md', '# T cells guard', '# T cells guard you'],
    ['a summary', 'decks/sample/en.md', 'How T cells guard', 'T cells guard'],
    ['a description', 'decks/sample/en.md', 'A cell.', 'One cell.'],
    ['a label', 'decks/sample/en.md', 'label[T cell]', 'label[A cell]'],
    ['a shape', 'decks/sample/figures/cell.svg', 'width="960"', 'width="959"'],
    ['a colour', 'decks/sample/figures/cell.svg', '#FBF8F3', '#E4F1EF'],
    ['the cast', 'figures/cast.svg', 'r="62"', 'r="63"'],
    ['a fact behind it', 'facts/test.yaml', 'that patrol the body', 'that patrol'],
    ['a source behind it', 'sources.yaml', 'A journal', 'Another journal'],
    ['a step', 'decks/sample/en.md', ':::figure', '::step\n\n:::figure'],
    ['a glossary word', 'glossary/en.yaml', 'that can kill sick cells', 'that helps'],
  ])('changes with %s', (_what, path, from, to) => {
    const after = hashes(changed(path, from, to));
    expect(after.us).not.toBe(before.us);
    expect(after.uk).not.toBe(before.uk);
  });

  it('changes only where a change is shown', () => {
    const after = hashes(changed('decks/sample/en.md', 'For the US.', 'For the USA.'));
    expect(after.uk).toBe(before.uk);
    expect(after.us).not.toBe(before.us);
  });

  it('covers the spelling of the country', () => {
    const british = hashes(changed('decks/sample/en.md', 'your body', 'your tumours'));
    const american = hashes(changed('decks/sample/en.md', 'your body', 'your tumors'));
    expect(american.us).toBe(british.us);
    expect(american.uk).not.toBe(british.uk);
  });

  it.each([
    ['a fact', 'facts/test.yaml', 'that patrol the body', 'that patrol tumours'],
    ['the glossary', 'glossary/en.yaml', 'that can kill sick cells', 'that kills tumours'],
    ['a label', 'decks/sample/en.md', 'label[T cell]', 'label[tumour]'],
  ])('covers the spelling of %s', (_what, path, from, to) => {
    const british = hashes(changed(path, from, to));
    const american = hashes(changed(path, from, to.replace('tumour', 'tumor')));
    expect(american.us).toBe(british.us);
    expect(american.uk).not.toBe(british.uk);
  });

  it('is the same whomever the views of a drawing are said to be for', () => {
    const withViews = (tags: string) =>
      hashes({
        'decks/sample/figures/growth.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<g data-view="early"><circle cx="20" cy="20" r="9"/></g><g data-view="late"><circle cx="60" cy="60" r="9"/></g></svg>`,
        'decks/sample/en.md': `${text}
::::views{src=growth alt="A group that grows."}
:::view{name=early title="Early"${tags}}
They :fact[patrol.]{#biology.t-cells.patrol}
:::
:::view{name=late title="Late"}
They :fact[patrol.]{#biology.t-cells.patrol}
:::
::::
`,
      });
    expect(withViews(' diseases="myeloma"')).toEqual(withViews(''));
    expect(Object.keys(withViews(' diseases="myeloma"'))).toEqual(['us', 'uk']);
  });

  it('is the same on every day', () => {
    expect(hashes({}, '2031-01-01')).toEqual(before);
  });
});

describe('canonical JSON', () => {
  it('has one spelling, whatever the order of the fields', () => {
    expect(canonicalJson({ b: 1, a: [undefined, 'e\u0301'], c: undefined })).toBe('{"a":[null,"é"],"b":1}');
  });

  it('refuses numbers that JSON cannot write', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow('NaN');
  });

  it('reads back as the value it was made from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value).normalize('NFC'));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  it('is hashed to the same digits on every machine', () => {
    expect(contentHash({ text: 'T cells', count: 2 })).toBe(
      'ded478df117799ae6015ac88ffb9a6cc0589510fcf22b1278f2b4f3ac257f067',
    );
  });
});
