import { describe, expect, it } from 'vitest';
import { codesOf, compileSlide, deckIn } from '../../testing/content.fixture.ts';

/** The fact has: treated 75 people, remission 81 %, relapse 12.4 %, within 3 months, stay 2–5 weeks, 1 February 2018. */
const claim = (words: string) => codesOf(compileSlide(`:fact[${words}]{#star.trial.remission}`));

describe('a claim whose numbers are not those of its fact', () => {
  it.each([
    '82 out of 100 people',
    '9 in 10 people',
    'about 9 in 10 people',
    '81 people',
    '75 percent',
    '75%',
    '3 weeks',
    'three years',
    '4 weeks',
    'in 2019',
    'half of them',
    'ninety people',
    'thousands of people',
    '74 of 75 people',
  ])('%s', (words) => {
    expect(claim(words)).toContain('number-not-in-fact');
  });
});

describe('a rounded number', () => {
  it.each(['8 in 10', 'nearly 9 in 100', '12 out of 100', '12 percent', 'more than 13 out of 100'])(
    'must say so: %s',
    (words) => {
      expect(claim(words).filter((code) => code.startsWith('number'))).toHaveLength(1);
    },
  );

  it.each([
    'about 8 in 10',
    'more than 8 in 10',
    'about 12 out of 100',
    'over 12 out of 100',
    'around 12 percent',
    'roughly 4 in 5',
  ])('is fine when it does: %s', (words) => {
    expect(claim(words)).toEqual([]);
  });

  it('may not be rounded in the wrong direction', () => {
    expect(claim('nearly 8 in 10')).toEqual(['number-needs-about']);
  });
});

describe('a claim whose numbers are those of its fact', () => {
  it.each([
    '81 out of 100 people',
    'eighty-one out of 100 people',
    '81%',
    '75 people',
    'seventy-five people',
    '3 months',
    'three months',
    'between 2 and 5 weeks',
    'in 2018',
    'on 1 February 2018',
    'one of them',
    '{remission} out of 100',
    'for {stay}',
    'within {within}',
    'on {published}',
    'about {relapse} out of 100',
  ])('%s', (words) => {
    expect(claim(words)).toEqual([]);
  });
});

describe('a value by its name', () => {
  const said = (words: string) => {
    const compiled = compileSlide(`:fact[${words}]{#star.trial.remission}`);
    return JSON.stringify(deckIn(compiled)?.slides[0]?.blocks);
  };

  it.each([
    ['{remission} out of 100', '81 out of 100'],
    ['about {relapse} out of 100', 'about 12 out of 100'],
    ['about {relapse} in 100', 'about 12 in 100'],
    ['{stay}', '2 to 5 weeks'],
    ['{within}', '3 months'],
    ['{published}', '1 February 2018'],
    ['{treated} people', '75 people'],
  ])('%s becomes “%s”', (words, expected) => {
    expect(said(words)).toContain(`"${expected}"`);
  });
});

describe('numbers outside of claims', () => {
  it('are no numbers in the names of the glossary and of the facts', () => {
    expect(codesOf(compileSlide('CD19 and STAR-1 are names.'))).toEqual([]);
  });

  it('are counted when names and numbers mix', () => {
    expect(codesOf(compileSlide('CD19 and 19 cells.'))).toEqual(['number-without-fact']);
  });

  it('do not arise from a claim between two words', () => {
    expect(codesOf(compileSlide('Eight:fact[{treated}]{#star.trial.remission} people'))).toEqual([
      'number-without-fact',
    ]);
  });

  it('may count what a picture shows, in its description', () => {
    const figure = (alt: string) => `:::figure{src=cell alt="${alt}"}\n::label[T cell]{for=t-cell}\n:::`;
    expect(codesOf(compileSlide(figure('Two cells side by side.')))).toEqual([]);
    expect(codesOf(compileSlide(figure('81 of 100 people.')))).toEqual(['number-without-fact']);
  });
});
