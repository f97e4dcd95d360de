import { describe, expect, it } from 'vitest';
import { codesOf, compileSlide, deckIn, untied } from '../../testing/content.fixture.ts';

const text = ':fact[They patrol.]{#biology.t-cells.patrol}';
const people = ':::people{fact=star.trial.remission value=remission}\nSome\n\nOthers\n:::';
const details = (content: string, attributes = '') =>
  `Ask your team.\n\n::::details${attributes}\n${content}\n::::`;
const blockOf = (body: string) => {
  const compiled = compileSlide(body);
  expect(codesOf(compiled)).toEqual([]);
  return deckIn(compiled)?.slides[0]?.blocks[1];
};

describe('details', () => {
  it('hold text and blocks in their order, and rest on the facts of both', () => {
    const body = details(`${text}\n\n- ${text}\n\n${people}\n\n${text}`);
    expect(blockOf(body)).toMatchObject({
      type: 'details',
      blocks: [
        { type: 'text', prose: [{ type: 'paragraph' }, { type: 'list' }] },
        { type: 'people', groups: [{ count: 81 }] },
        { type: 'text' },
      ],
    });
    expect(deckIn(compileSlide(body))?.slides[0]?.facts).toEqual([
      'biology.t-cells.patrol',
      'star.trial.remission',
    ]);
  });

  it('have words of their own on the button only where they are given', () => {
    expect(blockOf(details(text))).not.toHaveProperty('label');
    expect(blockOf(details(text, '{label="What was found"}'))).toMatchObject({ label: 'What was found' });
  });

  it('leave the picture of the slide its place beside the words', () => {
    const figure = ':::figure{src=cell alt="A cell."}\n::label[T cell]{for=t-cell}\n:::';
    expect(deckIn(compileSlide(`${figure}\n\n${details(text)}`))?.slides[0]?.layout).toBe('split');
  });

  it.each([
    ['nothing', '', '“details” holds nothing'],
    ['a picture', ':::figure{src=cell alt="A cell."}\n:::', '“figure” cannot stand in “details”'],
    ['the sources', '::sources', '“sources” cannot stand in “details”'],
    [
      'a block for one country alone',
      people.replace('{', '{jurisdictions=us '),
      'countries of a block within “details”',
    ],
  ])('do not hold %s', (_, content, message) => {
    const { problems } = compileSlide(details(content));
    expect(problems.map((problem) => problem.message)).toContain(message);
  });

  it('are asked for the fact of each statement, and of each number', () => {
    expect(compileSlide(details('They never rest.')).problems.map(({ code }) => code)).toContain(untied);
    expect(codesOf(compileSlide(details('Ask for 12 of them.')))).toEqual(['number-without-fact']);
  });

  it('have a limit of words of their own, apart from that of the slide', () => {
    const words = (count: number) => `:plain[${'word '.repeat(count)}]{because="an example"}`;
    const codes = (shown: number, hidden: number) =>
      codesOf(compileSlide(`${words(shown)}\n\n::::details\n${words(hidden)}\n::::`)).filter(
        (code) => code === 'too-many-words',
      );
    expect(codes(50, 50)).toEqual([]);
    expect(codes(3, 51)).toEqual(['too-many-words']);
    expect(codes(51, 3)).toEqual(['too-many-words']);
  });

  it('are read with the deck when its reading level is measured', () => {
    const hard = Array.from({ length: 12 }, () => 'Haematological considerations necessitate deliberation.');
    expect(codesOf(compileSlide(details(`:plain[${hard.join(' ')}]{because="x"}`)))).toContain(
      'hard-to-read',
    );
  });

  it('stand once on a slide in each country', () => {
    const twice = (first: string, second: string) =>
      codesOf(compileSlide(`${details(text, first)}\n\n::::details${second}\n${text}\n::::`));
    expect(twice('', '')).toEqual(['details-twice']);
    expect(twice('{jurisdictions=us}', '{jurisdictions=uk}')).toEqual([]);
  });
});
