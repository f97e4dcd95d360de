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

  it('take no room where there are none', () => {
    expect(deckIn(slideWith(''))?.slides[0]).not.toHaveProperty('applies');
    expect(deckIn(slideWith(''))).not.toHaveProperty('applies');
  });
});
