import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line } from '../../examples/content.ts';
import { markupOf, signsOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';
import { diseasesOf, nextOrder, type Order, shownRows } from './table-rows.ts';

const { rows } = examples['sorted and filtered'];
const firstCells = (disease: string | null, order: Order | null) =>
  shownRows(rows, disease, order, 'en').map((row) =>
    row.cells[0]?.map((part) => 'text' in part && part.text).join(''),
  );

describe('the rows of a table', () => {
  it('are none for a disease that no row is about', () => {
    expect(firstCells('asthma', null)).toEqual([]);
  });

  it('keep the author’s order until a header is touched', () => {
    expect(firstCells(null, null)).toEqual(['Kymriah', 'Yescarta', 'Abecma']);
  });

  it('are those about one disease', () => {
    expect(firstCells('lymphoma', null)).toEqual(['Kymriah', 'Yescarta']);
  });

  it('are ordered both ways', () => {
    expect(firstCells(null, { column: 0, direction: 'ascending' })).toEqual([
      'Abecma',
      'Kymriah',
      'Yescarta',
    ]);
    expect(firstCells(null, { column: 0, direction: 'descending' })).toEqual([
      'Yescarta',
      'Kymriah',
      'Abecma',
    ]);
  });

  it('count numbers as numbers', () => {
    const counted = ['10 weeks', '9 weeks', '2 weeks'].map((text) => ({ diseases: [], cells: [line(text)] }));
    const shown = shownRows(counted, null, { column: 0, direction: 'ascending' }, 'en');
    expect(shown).toEqual(counted.toReversed());
  });

  it('are never lost, made up or changed by ordering', () => {
    const cell = fc.string().map((text) => line(text));
    const row = fc.record({ diseases: fc.constant<string[]>([]), cells: fc.array(cell, { maxLength: 3 }) });
    const order = fc.record({
      column: fc.integer({ min: 0, max: 3 }),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    });
    fc.assert(
      fc.property(fc.array(row), order, (any, by) => {
        const shown = shownRows(any, null, by, 'en');
        expect(new Set(shown)).toEqual(new Set(any));
        expect(shown).toHaveLength(any.length);
      }),
    );
  });

  it('name each disease once', () => {
    expect(diseasesOf(rows)).toEqual(['leukaemia', 'lymphoma', 'myeloma']);
  });
});

describe('touching a header', () => {
  it('goes from ascending to descending to the author’s order', () => {
    const first = nextOrder(null, 2);
    const second = nextOrder(first, 2);
    expect([first, second, nextOrder(second, 2)]).toEqual([
      { column: 2, direction: 'ascending' },
      { column: 2, direction: 'descending' },
      null,
    ]);
  });

  it('begins anew with another column', () => {
    expect(nextOrder({ column: 2, direction: 'ascending' }, 0)).toEqual({
      column: 0,
      direction: 'ascending',
    });
  });
});

describe('a table', () => {
  it('shows its caption, its headers, and each cell but the first with the header’s words for where its row is a card', () => {
    expect(wordsOf(markupOf(examples['a plain table']))).toBe(
      'Two words Word Meaning antigen Meaning a mark on a cell',
    );
  });

  it('reads the header’s words out once', () => {
    const markup = markupOf(examples['a plain table']);
    expect(markup.match(/<span[^>]*aria-hidden="true">Meaning<\/span>/g)).toHaveLength(1);
    expect(markup.match(/<th scope="col"/g)).toHaveLength(2);
  });

  it('offers each disease and all of them, and shows all first', () => {
    const filter = /<fieldset.*<\/fieldset>/.exec(markupOf(examples['sorted and filtered']))?.[0] ?? '';
    expect(wordsOf(filter)).toBe('Show All leukaemia lymphoma myeloma');
    expect(filter).toMatch(/aria-pressed="true">All</);
    expect(filter.match(/aria-pressed="false"/g)).toHaveLength(3);
  });

  it('offers no filter where there is nothing to choose', () => {
    expect(markupOf(examples['a plain table'])).not.toContain('<fieldset');
  });

  it('has buttons only on columns that can be sorted', () => {
    const markup = markupOf(examples['sorted and filtered']);
    const all = [...markup.matchAll(/<th .*?<\/th>/g)].map(([header]) => header);
    const headers = all.filter((header) => header.includes('scope="col"'));
    expect(headers.map(wordsOf)).toEqual(['Product', 'For', 'First approved']);
    expect(headers.map((header) => header.includes('aria-sort="none"'))).toEqual([true, false, true]);
    expect(headers.map((header) => /aria-label="([^"]+)"/.exec(header)?.[1])).toEqual([
      'Sort by Product',
      undefined,
      'Sort by First approved',
    ]);
    expect(headers.map(signsOf)).toEqual([['arrow-up-down'], [], ['arrow-up-down']]);
  });

  it('names each row by what stands first in it', () => {
    const markup = markupOf(examples['sorted and filtered']);
    const rows = [...markup.matchAll(/<th [^>]*scope="row".*?<\/th>/g)].map(([header]) => wordsOf(header));
    expect(rows).toEqual(['Kymriah', 'Yescarta', 'Abecma']);
  });
});
