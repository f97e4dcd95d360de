import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/library.ts';
import { codesOf, compileSlide, deckIn } from '../../testing/content.fixture.ts';

function blocksOf(body: string): Block[] {
  const compiled = compileSlide(body);
  expect(codesOf(compiled).filter((code) => code !== 'too-many-words')).toEqual([]);
  return deckIn(compiled)?.slides[0]?.blocks ?? [];
}
const only = (body: string) => blocksOf(body)[0];
const text = (words: string) => [{ type: 'text', text: words }];
const paragraph = (words: string) => ({ type: 'paragraph', children: text(words) });
const label = '::label[T cell]{for=t-cell}';

describe('running text', () => {
  it('becomes one text block up to the next block', () => {
    const blocks = blocksOf('One **strong** word.\n\n- a\n- b\n\n:::callout\nNote.\n:::\n\nAfter.');
    expect(blocks.map(({ type }) => type)).toEqual(['text', 'callout', 'text']);
    expect(blocks[0]).toEqual({
      type: 'text',
      prose: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'One ' },
            { type: 'strong', children: text('strong') },
            { type: 'text', text: ' word.' },
          ],
        },
        { type: 'list', ordered: false, items: [text('a'), text('b')] },
      ],
    });
  });

  it('keeps claims and glossary words, also within each other', () => {
    expect(only(':fact[A :term[T cell]{#t-cell} patrols.]{#biology.t-cells.patrol}')).toEqual({
      type: 'text',
      prose: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'fact',
              fact: 'biology.t-cells.patrol',
              children: [
                { type: 'text', text: 'A ' },
                { type: 'term', term: 't-cell', children: text('T cell') },
                { type: 'text', text: ' patrols.' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('may hold a time of day and a colon', () => {
    expect(blocksOf('Remember: ask them.')).toHaveLength(1);
  });
});

describe('blocks', () => {
  it('carry the countries they are for', () => {
    const [, callout] = blocksOf('Here.\n\n:::callout{jurisdictions="us uk"}\nNote.\n:::');
    expect(callout?.jurisdictions).toEqual(['us', 'uk']);
  });

  it('steps: a title and a text for each', () => {
    expect(only(':::steps\n1. **Collect.** Cells are taken.\n2. **Wait**\n:::')).toEqual({
      type: 'steps',
      items: [
        { title: text('Collect'), body: [paragraph('Cells are taken.')] },
        { title: text('Wait'), body: [] },
      ],
    });
  });

  it('people: as many as the fact has percent', () => {
    expect(
      only(':::people{fact=star.trial.remission value=remission}\nNo sign\n\nThe others\n:::'),
    ).toMatchObject({
      type: 'people',
      groups: [{ count: 81, label: text('No sign'), body: [], fact: 'star.trial.remission' }],
      otherLabel: text('The others'),
    });
  });

  it('people: a share with a fraction says that it is rounded', () => {
    const people = (words: string) =>
      codesOf(
        compileSlide(`:::people{fact=star.trial.remission value=relapse}\n${words}\n\nThe others\n:::`),
      );
    expect(people('Cancer came back')).toEqual(['number-needs-about']);
    expect(people('In about 12 out of 100, cancer came back')).toEqual([]);
  });

  it.each([
    ['a count', 'value=treated'],
    ['a range', 'value=stay'],
    ['a date', 'value=published'],
  ])('people: %s is no share of 100', (_what, value) => {
    const block = `:::people{fact=star.trial.remission ${value}}\nSome\n\nOthers\n:::`;
    expect(codesOf(compileSlide(block))).toContain('block-content');
  });

  it('comparison: values with their words, on one scale', () => {
    const rows = ['remission', 'relapse'].map(
      (value) => `::row[${value}]{fact=star.trial.remission value=${value}}`,
    );
    expect(
      only(`:::comparison{display=dot unit="out of 100" max=100}\n${rows.join('\n')}\nA note.\n:::`),
    ).toEqual({
      type: 'comparison',
      display: 'dot',
      unit: 'out of 100',
      max: 100,
      rows: [
        { label: text('remission'), value: 81, shown: '81 out of 100', fact: 'star.trial.remission' },
        { label: text('relapse'), value: 12.4, shown: '12.4 out of 100', fact: 'star.trial.remission' },
      ],
      note: text('A note.'),
    });
  });

  it('comparison: months and people do not stand on one scale, and no value beyond its end', () => {
    const compare = (max: number) =>
      codesOf(
        compileSlide(
          `:::comparison{unit="things" max=${max}}\n::row[a]{fact=star.trial.remission value=within}\n::row[b]{fact=star.trial.remission value=treated}\n:::`,
        ),
      );
    expect(compare(100)).toEqual(['block-content']);
    expect(compare(50)).toContain('block-attribute');
  });

  it('table: columns, rows and the diseases of each row', () => {
    const table =
      ':::table{caption="Trials" sort="1" filter=2}\n| Trial | For |\n| - | - |\n| STAR-1 | leukaemia, lymphoma |\n:::';
    expect(only(table)).toEqual({
      type: 'table',
      caption: text('Trials'),
      columns: [
        { title: text('Trial'), sortable: true },
        { title: text('For'), sortable: false },
      ],
      rows: [{ diseases: ['leukaemia', 'lymphoma'], cells: [text('STAR-1'), text('leukaemia, lymphoma')] }],
    });
  });

  it('table: no sorting by a column that is not there', () => {
    const table = ':::table{caption="Trials" sort="3"}\n| Trial | For |\n| - | - |\n| a | b |\n:::';
    expect(codesOf(compileSlide(table))).toEqual(['block-attribute']);
  });

  it('timeline: the date, the first sentence, and the rest, also within a claim', () => {
    const entry = '- **2018** :fact[The trial is printed. It had {treated} people.]{#star.trial.remission}';
    expect(only(`:::timeline\n${entry}\n:::`)).toEqual({
      type: 'timeline',
      entries: [
        {
          when: text('2018'),
          title: [{ type: 'fact', fact: 'star.trial.remission', children: text('The trial is printed') }],
          body: [
            {
              type: 'paragraph',
              children: [{ type: 'fact', fact: 'star.trial.remission', children: text('It had 75 people.') }],
            },
          ],
        },
      ],
    });
  });

  it('timeline: no title ends at an abbreviation, and one may end with a question', () => {
    const entry = '- **2018** Used in the U.S. for some. Why? Ask.';
    const asked = '- **2018** :fact[Was it (as e.g. here) printed?]{#star.trial.remission} Yes.';
    expect(only(`:::timeline\n${entry}\n${asked}\n:::`)).toMatchObject({
      entries: [
        { title: text('Used in the U.S. for some'), body: [paragraph('Why? Ask.')] },
        { title: [{ children: text('Was it (as e.g. here) printed?') }] },
      ],
    });
  });

  it('do-dont: two lists', () => {
    expect(only(':::do-dont\n- Call\n\n* Wait\n:::')).toEqual({
      type: 'do-dont',
      dos: [text('Call')],
      donts: [text('Wait')],
    });
  });

  it('urgent: signs, and what to do', () => {
    expect(only(':::urgent{title="Call now"}\n- fever\n\nCall your team.\n:::')).toEqual({
      type: 'urgent',
      title: text('Call now'),
      signs: [text('fever')],
      action: [paragraph('Call your team.')],
    });
  });

  it('check: answers with their reasons', () => {
    expect(only(':::check\nDo they?\n- (right) **Yes**: they do.\n- (not yet) No: look.\n:::')).toEqual({
      type: 'check',
      question: text('Do they?'),
      options: [
        {
          answer: [{ type: 'strong', children: text('Yes') }],
          right: true,
          because: [paragraph('they do.')],
        },
        { answer: text('No'), right: false, because: [paragraph('look.')] },
      ],
    });
  });

  it('questions and sources', () => {
    expect(blocksOf(':::questions{theme="To ask"}\n- Who?\n:::\n\n::sources')).toEqual([
      { type: 'questions', theme: 'To ask', items: [text('Who?')] },
      { type: 'sources' },
    ]);
  });

  it('anatomy: the name of a part also fills its label', () => {
    const block = only(
      '::::anatomy{src=cell alt="A cell."}\n:::part{spot=t-cell name="the cell"}\nIt patrols.\n:::\n::::',
    );
    if (block?.type !== 'anatomy') throw new Error('no anatomy');
    expect(block.figure.parts).toEqual([
      { spot: 't-cell', name: 'the cell', body: [paragraph('It patrols.')] },
    ]);
    expect(JSON.stringify(block.figure.root)).toContain('"the cell"');
  });
});

describe('a label', () => {
  const codes = (words: string) =>
    codesOf(compileSlide(`:::figure{src=cell alt="A cell."}\n::label[${words}]{for=t-cell}\n:::`));

  it('fits in the spelling of every country', () => {
    // The drawing has room for lines of 12 characters; the US writes fulfillments and fulfillment.
    expect(codes('fulfilments x')).toEqual([]);
    expect(codes('fulfilment x')).toEqual(['label-too-long']);
  });
});

describe('the layout of a slide', () => {
  const layoutOf = (body: string) => deckIn(compileSlide(body))?.slides[0]?.layout;
  const figure = `:::figure{src=cell alt="A cell."}\n${label}\n:::`;

  it.each([
    ['cover', `:::cover{src=cell alt="A cell."}\nLead.\n\n${label}\n:::`],
    ['split', `Words.\n\n${figure}`],
    ['full', 'Words.'],
    ['full', figure],
    ['full', `Words.\n\n${figure}\n\n${figure}`],
    ['full', `${figure}\n\n:::people{fact=star.trial.remission value=remission}\nSome\n\nOthers\n:::`],
  ])('is %s', (layout, body) => {
    expect(layoutOf(body)).toBe(layout);
  });
});
