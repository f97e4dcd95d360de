import { describe, expect, it } from 'vitest';
import { compileContent } from '../index.ts';
import { fixtureContent, frontMatter, soundWith, today } from '../testing/content.fixture.ts';

const fact = (id: string, country: string) => `- id: ${id}
  statement: A rule.
  values: {}
  jurisdiction: ${country}
  authority: [ trial-registry ]
  read: [ trial-registry ]
  readOn: 2026-11-21
  reviewBy: 2028-11-21
  confidence: high
  verification: read
`;

/** Codes of what is wrong with a sentence that rests on a rule of a country; the deck is for the US and the UK. */
function codes(country: string, words: string, tag = 'en'): string[] {
  const slide = `${frontMatter}::slide{#only}\n\n# The point\n\n${words} :fact[so.]{#other.rule}\n`;
  const files = soundWith({
    'facts/other.yaml': fact('other.rule', country),
    [`decks/sample/${tag}.md`]: slide,
  }).filter(({ path }) => tag === 'en' || path !== 'decks/sample/en.md');
  return compileContent(files, { today }).problems.map(({ code }) => code);
}

describe('a rule of one country on a slide for several', () => {
  it.each([
    ['us', 'It is', 'en'],
    ['us', 'Ask us: it is', 'en'],
    ['cn', 'In the US it is', 'en'],
    ['us', 'Nos gusta', 'es'],
    ['us', 'في الصين', 'ar'],
  ])('has to say whose it is: %s, “%s” (%s)', (country, words, tag) => {
    expect(codes(country, words, tag)).toContain('fact-jurisdiction');
  });

  it.each([
    ['us', 'In the U.S. it is', 'en'],
    ['us', 'The FDA says', 'en'],
    ['uk', 'NICE says', 'en'],
    ['eu', 'European rules say', 'en'],
    ['cn', 'In China it is', 'en'],
    ['us', 'En EE. UU. es', 'es'],
    ['eu', 'En la Unión Europea es', 'es'],
    ['cn', 'En China es', 'es'],
    ['us', 'الولايات المتحدة', 'ar'],
    ['uk', 'المملكة المتحدة', 'ar'],
  ])('is fine when it does: %s, “%s” (%s)', (country, words, tag) => {
    expect(codes(country, words, tag)).toEqual([]);
  });
});

it('tells an author which fact has taken the place of a replaced one, and says nothing else of the old one', () => {
  const { problems } = compileContent(fixtureContent('a-fact-that-a-newer-one-replaced'), {
    today: '2030-01-01',
  });
  const old = problems.filter(({ message }) => message.includes('“biology.t-cells.patrol”'));
  expect(old.map(({ code, advice }) => `${code}: ${advice}`)).toEqual([
    'fact-superseded: Rest the words on “biology.t-cells.guard”, and hold them and their numbers against it.',
  ]);
});
