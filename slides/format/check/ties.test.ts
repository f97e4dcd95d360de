import { describe, expect, it } from 'vitest';
import { compileContent } from '../index.ts';
import { compileSlide, deckIn, frontMatter, soundWith, today, untied } from '../testing/content.fixture.ts';

/** What of a slide is said to rest on no fact, by the columns at which it begins. */
const found = (body: string) =>
  compileSlide(body)
    .problems.filter(({ code }) => code === untied)
    .map(({ message }) => /“(.*)”/.exec(message)?.[1]);

const fact = ':fact[They patrol]{#biology.t-cells.patrol}';

describe('a sentence that states something', () => {
  it.each([
    [`They are strong. ${fact} the body.`, ['They are strong']],
    [`${fact} the body. They are strong.`, ['They are strong']],
    [`- ${fact}\n- They are strong`, ['They are strong']],
    [`:::callout{tone=note}\nThey are strong.\n:::\n\n${fact}`, ['They are strong']],
    [`:plain[They are yours.]{because="whose"} They are strong. ${fact}`, ['They are strong']],
  ])('is asked for its fact: %s', (body, sentences) => {
    expect(found(body)).toEqual(sentences);
  });

  it.each([
    `The cells, ${fact} in the U.S. and elsewhere.`,
    `:fact[They patrol. They kill.]{#biology.t-cells.patrol}`,
    `${fact}. :plain[They are yours.]{because="it says whose they are"}`,
    `${fact}. Are they strong? Ask your team. If you are unsure, call them.`,
    `${fact}\n\n- T cells`,
  ])('is not asked when it rests on one, is plain, or states nothing: %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('is not asked in a language whose instructions nobody has written down', () => {
    const text =
      '---\ntitle: عنوان\nsummary: ملخص\nstatus: draft\n---\n\n::slide{#a}\n\n# عنوان\n\nجملة واحدة هنا.\n';
    const { problems, reports } = compileContent(
      soundWith({ 'decks/sample/en.md': '', 'decks/sample/ar.md': text }),
      { today },
    );
    expect(problems.map(({ code }) => code)).not.toContain(untied);
    const arabic = reports.find(({ language }) => language === 'ar');
    expect(arabic?.unchecked).toContain('statements without a fact');
    expect(arabic).not.toHaveProperty('statements');
  });
});

describe('a headline', () => {
  const headline = (title: string, body: string) => {
    const text = `${frontMatter}::slide{#only}\n\n# ${title}\n\n${body}\n`;
    const { problems } = compileContent(soundWith({ 'decks/sample/en.md': text }), { today });
    return problems.filter(({ code }) => code === untied).map(({ line, column }) => [line, column]);
  };

  it('rests on what its slide rests on', () => {
    expect(headline('They never rest', fact)).toEqual([]);
  });

  it('is asked for its fact on a slide that rests on none', () => {
    expect(headline('They never rest', 'Ask your team.')).toEqual([[9, 3]]);
  });

  it('may be plain, a question or an instruction', () => {
    expect(headline(':plain[They never rest]{because="a reason"}', 'Ask your team.')).toEqual([]);
    expect(headline('Do they ever rest?', 'Ask your team.')).toEqual([]);
    expect(headline('Ask if they rest', 'Ask your team.')).toEqual([]);
  });
});

describe('the report of a deck', () => {
  it('counts what its statements rest on', () => {
    const { reports } = compileSlide(
      `${fact}. They are strong. :plain[They are yours.]{because="whose"} Ask your team.`,
    );
    // The headline of two words only names something.
    expect(reports[0]?.statements).toEqual({ tied: 1, plain: 1, untied: 1 });
  });

  it('shows no plain mark to visitors', () => {
    const shown = JSON.stringify(
      deckIn(compileSlide(`${fact} :plain[They are yours.]{because="a reason"}`))?.slides,
    );
    expect(shown).toContain('They are yours.');
    expect(shown).not.toMatch(/plain|a reason/);
  });
});
