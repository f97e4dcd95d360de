import { expect, test } from 'vitest';
import type { Applies } from '../../slides/format/model/applies.ts';
import type { DeckBundle } from '../../slides/format/model/bundle.ts';
import type { Slide } from '../../slides/format/model/library.ts';
import { noPath, type Path } from '../../slides/format/model/path.ts';
import { examples as views } from '../deck/blocks/views/examples.ts';
import { exampleBundle } from '../deck/examples/bundle.ts';
import { topicOnPath } from './topic.policy.ts';

const [factOne = '', factTwo = ''] = Object.keys(exampleBundle.facts);
/** A slide whose headline rests on these facts. */
const slide = (id: string, facts: string[], applies?: Applies): Slide => ({
  id,
  title: facts.map((fact) => ({ type: 'fact', fact, children: [] })),
  titleText: id,
  layout: 'split',
  blocks: [],
  facts,
  sources: [],
  ...(applies && { applies }),
});
const topic = (...slides: Slide[]): DeckBundle => ({
  ...exampleBundle,
  deck: { ...exampleBundle.deck, slides },
});
const myeloma: Path = { ...noPath, disease: 'myeloma' };
const ids = ({ deck }: DeckBundle) => deck.slides.map(({ id }) => id);

const mixed = topic(
  slide('all', [factOne]),
  slide('lymphoma', [factTwo], { diseases: ['lymphoma'] }),
  slide('myeloma', [factOne], { diseases: ['myeloma'] }),
);

test('A family takes home no slide that is for others, and no date of a fact of theirs', () => {
  const own = topicOnPath(mixed, myeloma);
  expect(ids(own)).toEqual(['all', 'myeloma']);
  expect(Object.keys(own.facts)).toEqual([factOne]);
});

test('A family of which nothing was said takes all of it home, in its order', () => {
  expect(ids(topicOnPath(mixed, noPath))).toEqual(['all', 'lymphoma', 'myeloma']);
});

test('A topic of which nothing is for the family is taken home whole, where it is asked for all the same', () => {
  const others = topic(slide('lymphoma', [], { diseases: ['lymphoma'] }));
  expect(ids(topicOnPath(others, myeloma))).toEqual(['lymphoma']);
});

test('A drawing shows the view that is for the family', () => {
  const [first, second] = views['two views'].views;
  if (first === undefined || second === undefined) throw new Error('There are no two views.');
  const block = {
    ...views['two views'],
    views: [
      { ...first, applies: { diseases: ['lymphoma' as const] } },
      { ...second, applies: { diseases: ['myeloma' as const] } },
    ],
  };
  const shownFirst = (path: Path) => {
    const [drawn] = topicOnPath(topic({ ...slide('drawn', []), blocks: [block] }), path).deck.slides;
    const [shown] = drawn?.blocks ?? [];
    return shown?.type === 'views' ? shown.views.map(({ view }) => view) : [];
  };
  expect(shownFirst(myeloma)).toEqual([second.view, first.view]);
  expect(shownFirst(noPath)).toEqual([first.view, second.view]);
});
