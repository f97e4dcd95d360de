import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';
import { peopleGrid } from './people-grid.ts';

describe('a picture of 100 people', () => {
  it.each([-1, 101, 81.5, Number.NaN])('refuses to show %s of them', (count) => {
    expect(() => peopleGrid(count)).toThrow(RangeError);
  });

  it('fills exactly as many as it says, on a hundred places of their own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (count) => {
        const people = peopleGrid(count);
        expect(people.filter((person) => person.filled)).toHaveLength(count);
        expect(new Set(people.map(({ x, y }) => `${x} ${y}`)).size).toBe(100);
      }),
    );
  });

  it('draws what it counts', () => {
    const markup = markupOf(examples['most people']);
    expect(markup.match(/data-person="filled"/g)).toHaveLength(81);
    expect(markup.match(/data-person="hollow"/g)).toHaveLength(19);
  });

  it('draws everybody as the same person, with head and body', () => {
    const markup = markupOf(examples['most people']);
    const symbols = [
      ...markup.matchAll(/<symbol id="[^"]+"([^>]*><circle [^>]*><\/circle><path [^>]*><\/path>)<\/symbol>/g),
    ];
    expect(new Set(symbols.map((match) => match[1])).size).toBe(1);
    const [people] = markup.split('aria-hidden="true"');
    const drawn = [...(people ?? '').matchAll(/<use href="#([^"]+)"/g)].map((match) => match[1]);
    expect([drawn.length, new Set(drawn).size]).toEqual([100, 1]);
  });

  it('says in one sentence what can be seen', () => {
    expect(markupOf(examples['most people'])).toContain(
      'role="img" aria-label="A picture of 100 people. 81 are filled in: had no sign of leukaemia within three months. ' +
        '19 are outlines: did not get that far, or could not be counted."',
    );
  });

  it('says the number, and who the others are, in words beside the picture', () => {
    expect(wordsOf(markupOf(examples['most people']))).toBe(
      '81 out of 100 had no sign of leukaemia within three months. did not get that far, or could not be counted.',
    );
  });

  it('shows beside the others how they are drawn', () => {
    const [, key = ''] = markupOf(examples['most people']).split('aria-hidden="true"');
    expect(key).toMatch(/<use [^>]*class="[^"]*hollow/);
    expect(key.match(/<use /g)).toHaveLength(1);
  });

  it('says on which fact it rests', () => {
    expect(markupOf(examples['most people'])).toContain('data-fact="kymriah.eliana.remission"');
  });
});

describe('three groups of the same 100 people', () => {
  const markup = markupOf(examples['three groups of the same people']);

  it('begin with the first, and say in one sentence what can be seen', () => {
    expect(markup.match(/data-person="filled"/g)).toHaveLength(72);
    expect(markup).toContain('aria-label="A picture of 100 people. 72 are filled in: responded."');
  });

  it('have a title each to choose by, the first of them chosen', () => {
    expect(markup).toMatch(/role="tablist"[^>]*aria-label="Groups of these people"/);
    const tabs = [...markup.matchAll(/role="tab" [^>]*aria-selected="(\w+)"[^>]*><span[^>]*>([^<]+)/g)];
    expect(tabs.map((match) => [match[2], match[1]])).toEqual([
      ['responded', 'true'],
      ['all signs gone', 'false'],
      ['still so after years', 'false'],
    ]);
  });

  it('are all out of 100', () => {
    expect(wordsOf(markup).match(/\d+ out of 100/g)).toEqual([
      '72 out of 100',
      '51 out of 100',
      '31 out of 100',
    ]);
  });

  it('say on which facts they rest', () => {
    expect([...markup.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'yescarta.zuma-1.response',
      'yescarta.zuma-1.response',
      'yescarta.zuma-1.five-years',
    ]);
  });
});
