import { describe, expect, it } from 'vitest';
import { compileContent } from '../../index.ts';
import type { Block } from '../../model/library.ts';
import { bundleIn, codesOf, frontMatter, soundWith, today } from '../../testing/content.fixture.ts';

const drawing = `<svg viewBox="0 0 960 800">
  <rect data-view="early" width="10" height="10"/>
  <g data-view="late early"><text data-label="both" x="1"/></g>
  <use data-view="late" href="#cast-t-cell"/>
  <circle r="5"/>
</svg>`;
const view = (name: string, words = ':fact[They patrol.]{#biology.t-cells.patrol}') =>
  `:::view{name=${name} title="The ${name}"}\n${words}\n:::\n`;

function compile(content: string, block = 'views') {
  const slide = `::slide{#only}\n\n# The point\n\n::::${block}{src=growth alt="Cells."}\n::label[cells]{for=both}\n${content}::::\n`;
  const compiled = compileContent(
    soundWith({ 'decks/sample/en.md': frontMatter + slide, 'decks/sample/figures/growth.svg': drawing }),
    { today },
  );
  const messages = compiled.problems.map(({ message, advice }) => `${message} | ${advice}`);
  const deck = bundleIn(compiled)?.deck;
  return { codes: codesOf(compiled).filter((code) => code !== 'figure-unused'), messages, deck };
}
const drawn = (block: Block | undefined) => {
  const root = block && 'figure' in block ? block.figure.root : undefined;
  return root?.children.map((child) => (typeof child === 'string' ? child : child.tag));
};

describe('views of a drawing', () => {
  it('are compiled with everything that each of them shows', () => {
    const { codes, deck } = compile(view('early') + view('late', 'Ask your team.'));
    expect(codes).toEqual([]);
    const block = deck?.slides[0]?.blocks[0];
    expect(block).toMatchObject({
      type: 'views',
      figure: { id: 'sample-growth', alt: 'Cells.' },
      views: [
        { view: 'early', title: 'The early', body: [{ type: 'paragraph' }] },
        { view: 'late', title: 'The late' },
      ],
    });
    expect(drawn(block)).toEqual(['rect', 'g', 'g', 'circle']);
    expect(JSON.stringify(block)).toContain('"data-view":"late early"');
  });

  it('stand beside their words, without any others', () => {
    expect(compile(view('early') + view('late')).deck?.slides[0]?.layout).toBe('split');
  });

  it('rest on the facts that their words claim', () => {
    expect(compile(view('early') + view('late')).deck?.slides[0]?.facts).toEqual(['biology.t-cells.patrol']);
  });

  it.each([
    ['one', view('early'), '“views” holds 1 view'],
    ['none', '', '“views” holds 0 views'],
    [
      'seven',
      ['a', 'b', 'c', 'd', 'e', 'early', 'late'].map((name) => view(name)).join(''),
      '“views” holds 7 views',
    ],
  ])('are two to six, and not %s', (_, content, message) => {
    const { codes, messages, deck } = compile(content);
    expect(codes).toContain('block-content');
    expect(messages.join('\n')).toContain(`${message} | Write 2 to 6`);
    expect(deck).toBeUndefined();
  });

  it('are drawn, each of them', () => {
    const { codes, messages } = compile(view('early') + view('late') + view('lat'));
    expect(codes).toEqual(['unknown-view']);
    expect(messages[0]).toBe('nothing of the drawing is drawn for a view “lat” | Did you mean “late”?');
  });

  it('are told, each that is drawn', () => {
    const { codes, messages } = compile(view('early') + view('other'));
    expect(codes).toEqual(['view-untold', 'unknown-view']);
    expect(messages[0]).toContain('the view “late” of “growth” can never be seen');
  });

  it.each([
    ['the same view twice', view('early') + view('late') + view('late'), 'id-duplicate'],
    ['a view without words', view('early') + view('late', ''), 'block-content'],
    ['a view without a title', `${view('early')}:::view{name=late}\nAsk.\n:::\n`, 'block-attribute'],
    ['a part', `${view('early')}${view('late')}:::part{spot=a name="A"}\nAsk.\n:::\n`, 'block-content'],
  ])('are not %s', (_, content, code) => {
    expect(compile(content).codes).toContain(code);
  });

  it('count as many words as the longest of them', () => {
    const words = (count: number) => `:plain[${'word '.repeat(count)}]{because="an example"}`;
    expect(compile(view('early', words(40)) + view('late', words(40))).codes).not.toContain('too-many-words');
    expect(compile(view('early', words(5)) + view('late', words(51))).codes).toContain('too-many-words');
  });
});

describe('a drawing with views', () => {
  it('shows the first of them where it is a figure like any other', () => {
    const { codes, deck } = compile('', 'figure');
    expect(codes).toEqual([]);
    expect(drawn(deck?.slides[0]?.blocks[0])).toEqual(['rect', 'g', 'g', 'circle']);
    expect(JSON.stringify(deck?.slides[0]?.blocks[0])).not.toContain('"use"');
  });

  it('does not have names in capitals, or with signs', () => {
    const compiled = compileContent(
      soundWith({
        'decks/sample/figures/cell.svg': '<svg viewBox="0 0 9 9"><g data-view="Early, late"/></svg>',
      }),
      { today },
    );
    expect(codesOf(compiled)).toContain('figure-forbidden');
  });
});

describe('the card of a deck', () => {
  it('shows the view that its slide shows first', () => {
    const slide = `::slide{#only}\n\n# The point\n\n::::views{src=growth alt="Cells."}\n::label[cells]{for=both}\n${view('late')}${view('early')}::::\n`;
    const deckYaml = soundWith().find(({ path }) => path === 'decks/sample/deck.yaml')?.text ?? '';
    const { bundles } = compileContent(
      soundWith({
        'decks/sample/deck.yaml': deckYaml.replace(/^card: .*$/m, 'card: growth'),
        'decks/sample/en.md': frontMatter + slide,
        'decks/sample/figures/growth.svg': drawing,
      }),
      { today },
    );
    const card = JSON.stringify(bundles[0]?.card.root);
    expect(card).toContain('"use"');
    expect(card).not.toContain('"rect"');
  });
});
