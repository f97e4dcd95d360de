import { expect, test } from 'vitest';
import type { MadeBundle } from '../../slides/format/compile/bundle.ts';
import type { SvgNode } from '../../slides/format/model/library.ts';
import { assemble } from '../../slides/format/present/assemble.ts';
import { madeDeck } from '../library/library.fixture.ts';
import { CheckedLibrary, languagesOf } from './content.ts';
import { merge, type Source } from './merge.ts';

const cell = (side: number): SvgNode => ({
  tag: 'symbol',
  attributes: { viewBox: `0 0 ${side} ${side}` },
  children: [],
});

/** A source whose decks draw with a cell of this side. */
function source(version: string, decks: readonly MadeBundle[], side: number): Source {
  const { files } = assemble(decks, new Map([['cell', cell(side)]]));
  return {
    version,
    names: [...files.keys()],
    text: (name) => files.get(name) ?? '',
    corrected: [],
  };
}

/** Every text of the library that sources make. */
async function merged(...sources: Source[]): Promise<Map<string, string>> {
  const { written, taken } = await merge(sources);
  const texts = new Map([...taken].map(([name, from]) => [name, from.text(name)]));
  for (const [name, text] of written) texts.set(name, text);
  return texts;
}

/** The drawings of all casts, by name, and the ones that the card of a deck is drawn with. */
function drawings(texts: ReadonlyMap<string, string>, deck: string) {
  const named = (start: string) =>
    [...texts].filter(([name]) => name.startsWith(start)).map(([, text]) => text);
  const symbols: [string, SvgNode][] = named('cast.').flatMap((text) =>
    Object.entries(JSON.parse(text).symbols),
  );
  const [card = ''] = named(`${deck}.card.`);
  const used = [...card.matchAll(/"href":"#([^"]+)"/g)].map(([, name]) => name);
  return { symbols, used };
}

test('Two sources that draw different things under one name keep their own: the newer one keeps the name', async () => {
  const old = source('2026-11-01.0', [madeDeck('en', 'first', 1, true)], 1);
  const next = source('2026-11-26.1', [madeDeck('en', 'second', 1, true)], 2);
  const texts = await merged(old, next);
  const { symbols, used } = drawings(texts, 'first');
  const sides = new Map(symbols.map(([name, { attributes }]) => [name, attributes.viewBox]));
  expect([symbols.length, sides.size]).toEqual([2, 2]);
  expect(used.map((name) => sides.get(name ?? ''))).toEqual(['0 0 1 1']);
  expect(drawings(texts, 'second').used).toEqual(['cell']);
  expect(sides.get('cell')).toBe('0 0 2 2');
  const library = new CheckedLibrary((name) => texts.get(name), new Set());
  await library.check(languagesOf([...texts.keys()]));
});

test('Sources that draw the same share it, and no deck is written anew', async () => {
  const old = source('2026-11-01.0', [madeDeck('en', 'first', 1, true)], 1);
  const next = source('2026-11-26.1', [madeDeck('en', 'second', 1, true)], 1);
  const { written, taken } = await merge([old, next]);
  expect([...written.keys()].filter((name) => !/^(index|lookup|about)\./.test(name))).toEqual([]);
  expect([...taken.keys()].filter((name) => name.startsWith('cast.'))).toHaveLength(1);
});

test('Of two that are equally new the later one wins, and the order of a catalogue stays', async () => {
  const one = source('2026-11-26.1', [madeDeck('en', 'a', 1, false), madeDeck('en', 'b', 2, false)], 1);
  const other = source('2026-11-26.1', [{ ...madeDeck('en', 'a', 7, false) }], 1);
  const texts = await merged(one, other);
  const { entries } = JSON.parse(texts.get('index.en.json') ?? '');
  expect(entries.map(({ id, order }: { id: string; order: number }) => [id, order])).toEqual([
    ['a', 7],
    ['b', 2],
  ]);
});
