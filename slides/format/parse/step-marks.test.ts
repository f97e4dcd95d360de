import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Slide } from '../model/library.ts';
import { stepsOf } from '../model/steps.ts';
import { codesOf, compileSlide } from '../testing/content.fixture.ts';

/** The slide that a body makes, and the codes of its problems; how many words it has does not matter here. */
function read(body: string): { slide: Slide; codes: string[] } {
  const compiled = compileSlide(body);
  const [slide] = compiled.bundles[0]?.bundle.deck.slides ?? [];
  if (!slide) throw new Error(`the slide was left out: ${codesOf(compiled).join(', ')}`);
  return { slide, codes: codesOf(compiled).filter((code) => code !== 'too-many-words') };
}

function blocksOf(body: string): Block[] {
  const { slide, codes } = read(body);
  expect(codes).toEqual([]);
  return slide.blocks;
}

const text = (words: string) => [{ type: 'text', text: words }];
const paragraph = (words: string, step?: number) => ({
  type: 'paragraph',
  children: text(words),
  ...(step ? { step } : {}),
});

describe('a step between paragraphs', () => {
  it('leaves one text, whose later paragraphs know when they come', () => {
    expect(blocksOf('They rest.\n\n::step\n\nThey wake.\n\nThey look.\n\n::step\n\nThey act.')).toEqual([
      {
        type: 'text',
        prose: [
          paragraph('They rest.'),
          paragraph('They wake.', 2),
          paragraph('They look.', 2),
          paragraph('They act.', 3),
        ],
      },
    ]);
  });

  it('needs no empty lines around it', () => {
    expect(blocksOf('They rest.\n::step\nThey act.')).toEqual(blocksOf('They rest.\n\n::step\n\nThey act.'));
  });
});

describe('a step between the items of a list', () => {
  it('leaves one list, whose items know when they come', () => {
    expect(blocksOf('- a\n\n::step\n\n- b\n- c\n::step\n- d')).toEqual([
      {
        type: 'text',
        prose: [
          {
            type: 'list',
            ordered: false,
            items: [text('a'), text('b'), text('c'), text('d')],
            steps: [1, 2, 2, 3],
          },
        ],
      },
    ]);
  });

  it('joins no lists of different kinds', () => {
    expect(blocksOf('- a\n\n::step\n\n1. b')).toMatchObject([
      {
        prose: [
          { ordered: false, items: [text('a')] },
          { ordered: true, items: [text('b')], steps: [2] },
        ],
      },
    ]);
  });

  it.each([
    [':::steps\n1. **A.** They rest.\n\n::step\n\n2. **B.** They act.\n:::', { items: [{}, { step: 2 }] }],
    [':::timeline\n- **2018** A. Rest.\n\n::step\n\n- **2018** B. Act.\n:::', { entries: [{}, { step: 2 }] }],
    [':::questions{theme="To ask"}\n- A?\n\n::step\n\n- B?\n:::', { items: [{}, {}], steps: [1, 2] }],
  ])('parts the block %j', (body, expected) => {
    const [, block] = blocksOf(`:fact[Cells are taken.]{#star.trial.remission}\n\n${body}`);
    expect(block).toMatchObject(expected);
    expect(block).not.toHaveProperty('step');
    expect(JSON.stringify(block).match(/"step":/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

describe('a step between blocks', () => {
  it('lets a whole block come later, and all that stands below a list that came by steps', () => {
    const questions = ':::questions{theme="To ask"}\n- A?\n\n::step\n\n- B?\n:::';
    const blocks = blocksOf(`They rest.\n\n::step\n\n${questions}\n\n:::callout{tone=note}\nNote.\n:::`);
    expect(blocks.map(({ type, step }) => [type, step])).toEqual([
      ['text', undefined],
      ['questions', 2],
      ['callout', 3],
    ]);
  });

  it('lets a picture come later, beside its words', () => {
    const figure = ':::figure{src=cell alt="A T cell."}\n::label[T cell]{for=t-cell}\n:::';
    const { slide } = read(`They rest.\n\n::step\n\n${figure}`);
    expect(slide.layout).toBe('split');
    expect(slide.blocks[1]?.step).toBe(2);
  });
});

describe('a step that shows nothing', () => {
  it.each([
    ['first on the slide', '::step\n\nThey rest.', 1],
    ['right after another', 'They rest.\n\n::step\n\n::step\n\nThey act.', 2],
    ['last on the slide', 'They rest.\n\n::step', 1],
    ['last in the last block', ':::questions{theme="To ask"}\n- A?\n\n::step\n:::', 1],
  ])('is named when it stands %s, and the slide is shown as if it were not there', (_, body, steps) => {
    const { slide, codes } = read(body);
    expect(codes).toEqual(['step-empty']);
    expect(stepsOf(slide)).toBe(steps);
  });
});

describe('a step where none can begin', () => {
  it.each([
    ['indented into an item', '- a\n  ::step\n- b'],
    ['in a callout', ':::callout{tone=note}\nThey rest.\n\n::step\n\nThey act.\n:::'],
    ['between do and do not', ':::do-dont\n- a\n\n::step\n\n* b\n:::'],
    ['in a figure', ':::figure{src=cell alt="A."}\n::label[T cell]{for=t-cell}\n\n::step\n:::'],
  ])('is named %s, and the slide is shown as if it were not there', (_, body) => {
    const { slide, codes } = read(body);
    expect(codes).toEqual(['step-misplaced']);
    expect(stepsOf(slide)).toBe(1);
  });
});

it('leaves no trace on a slide without steps', () => {
  const blocks = blocksOf('They rest.\n\n- a\n- b\n\n:::questions{theme="To ask"}\n- A?\n:::');
  expect(JSON.stringify(blocks)).not.toContain('"step');
});

it('changes nothing but when things come: without its steps, a slide is the one without the marks', () => {
  const part = fc.constantFrom(
    'They rest.',
    'They **act** now.',
    '- a\n- b',
    '1. c',
    ':::callout{tone=note}\nNote.\n:::',
  );
  const parts = fc.array(fc.record({ words: part, marked: fc.boolean() }), { minLength: 1, maxLength: 6 });
  const isList = (words: string | undefined) => /^(?:-|\d)/.test(words ?? '');
  fc.assert(
    fc.property(parts, (all) => {
      const plain = all.map(({ words }) => words);
      // Two lists with a mark between them become one on purpose.
      const isMarked = all.map(
        ({ words, marked }, at) => marked && at > 0 && !(isList(words) && isList(plain[at - 1])),
      );
      const marked = plain.map((words, at) => (isMarked[at] ? `::step\n\n${words}` : words));
      const stepped = read(marked.join('\n\n')).slide;
      const bare = JSON.stringify(stepped.blocks, (key, value) =>
        key === 'step' || key === 'steps' ? undefined : value,
      );
      expect(bare).toBe(JSON.stringify(read(plain.join('\n\n')).slide.blocks));
      expect(stepsOf(stepped)).toBe(1 + isMarked.filter(Boolean).length);
    }),
    // Each case compiles two decks.
    { numRuns: 40 },
  );
});
