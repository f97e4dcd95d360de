import { describe, expect, it } from 'vitest';
import { compileContent } from '../index.ts';
import { compileSlide, deckIn, frontMatter, soundWith, today } from '../testing/content.fixture.ts';

const words = 'They :fact[patrol your body.]{#biology.t-cells.patrol}';
const slideWith = (tags: string) => compileSlide(words, `::slide{#only ${tags}}`);

describe('The tags of a slide', () => {
  it('are told with what to write instead when one is misspelt', () => {
    const { problems } = slideWith('products="kymria"');
    expect(problems).toMatchObject([
      {
        message: 'products="kymria" will not do',
        advice: expect.stringMatching(/^Write one or more of kymriah, yescarta,/),
      },
    ]);
  });

  it('are told when they fit nobody together, with what the product is for', () => {
    const { problems } = slideWith('products="carvykti" ages="child"');
    expect(problems).toMatchObject([
      { code: 'applies-to-nobody', advice: 'Carvykti is for myeloma (adult).' },
    ]);
  });

  it('are told when they fit nobody within their deck', () => {
    const deck = soundWith().find(({ path }) => path === 'decks/sample/deck.yaml')?.text ?? '';
    const text = `${frontMatter}::slide{#only diseases="lymphoma"}\n\n# The point\n\n${words}\n`;
    const files = { 'decks/sample/deck.yaml': `${deck}\ndiseases: [myeloma]\n`, 'decks/sample/en.md': text };
    const { problems } = compileContent(soundWith(files), { today });
    expect(problems.map(({ code }) => code)).toContain('applies-to-nobody');
  });

  it('are there in the compiled deck as they were written', () => {
    const compiled = slideWith('diseases="lymphoma, cll" products=breyanzi ages=adult');
    expect(deckIn(compiled)?.slides[0]?.applies).toEqual({
      diseases: ['lymphoma', 'cll'],
      products: ['breyanzi'],
      ages: ['adult'],
    });
  });

  it('are told when those of a view fit nobody within its slide', () => {
    const views = `::::views{src=cell alt="A cell."}
:::view{name=a title="First" diseases="myeloma"}
${words}
:::
:::view{name=b title="Second"}
${words}
:::
::::`;
    const { problems } = compileSlide(views, '::slide{#only diseases="lymphoma"}');
    expect(problems.filter(({ code }) => code === 'applies-to-nobody')).toMatchObject([
      { message: expect.stringContaining('the view “First” of “only”') },
    ]);
  });

  /** A slide for lymphoma and myeloma with one part, where a fact of the cells is one of Kymriah. */
  const partWith = (tags: string) => {
    const part = `:::part{spot=t-cell name="the cell" ${tags}}\n:fact[They patrol.]{#kymriah.patrol}\n:::`;
    const body = `::::figure{src=cell alt="A cell."}\n${part}\n::::`;
    const facts = soundWith().find(({ path }) => path === 'facts/test.yaml')?.text ?? '';
    const files = {
      'facts/test.yaml': facts.replace('biology.t-cells.patrol', 'kymriah.patrol'),
      'decks/sample/en.md': `${frontMatter}::slide{#only diseases="lymphoma myeloma"}\n\n# The point\n\n${body}\n`,
    };
    return compileContent(soundWith(files), { today });
  };

  it('are told when those of a part fit nobody within its slide', () => {
    const { problems } = partWith('diseases="cll"');
    expect(problems.filter(({ code }) => code === 'applies-to-nobody')).toMatchObject([
      { message: expect.stringContaining('the part “the cell” of “only”') },
    ]);
  });

  it('are told when a part says something of a product that is not for those for whom it is', () => {
    const codes = (tags: string) =>
      partWith(tags).problems.filter(({ code }) => code === 'applies-against-facts');
    expect(codes('diseases="myeloma"')).toMatchObject([
      {
        message: expect.stringContaining('the part “the cell” of “only” rests on a fact of Kymriah'),
        advice: 'Kymriah is for leukaemia (adult, child) and lymphoma (adult).',
      },
    ]);
    expect(codes('diseases="lymphoma"')).toEqual([]);
    expect(codes('')).toEqual([]);
  });

  it('of a part are no part of what a clinic signs, nor of what a playlist goes by', () => {
    const [tagged, plain] = [partWith('diseases="lymphoma"'), partWith('')];
    const part = (compiled: typeof tagged) => deckIn(compiled)?.slides[0]?.blocks[0];
    expect(part(tagged)).toMatchObject({ figure: { parts: [{ applies: { diseases: ['lymphoma'] } }] } });
    expect(deckIn(tagged)?.hashes).toEqual(deckIn(plain)?.hashes);
  });

  it('take no room where there are none', () => {
    expect(deckIn(slideWith(''))?.slides[0]).not.toHaveProperty('applies');
    expect(deckIn(slideWith(''))).not.toHaveProperty('applies');
  });
});
