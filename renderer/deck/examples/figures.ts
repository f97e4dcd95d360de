import { paintOf } from '../../../slides/format/model/figure/palette.ts';
import type { Figure, SvgNode } from '../../../slides/format/model/library.ts';
import { paragraph } from './content.ts';

const node = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (SvgNode | string)[]
): SvgNode => ({ tag, attributes, children });

const label = (x: number, y: number, text: string) =>
  node(
    'text',
    { x: String(x), y: String(y), 'font-size': '34', 'text-anchor': 'middle', fill: paintOf('ink') },
    text,
  );

/** Two cells. `mark` is put on the group of the small mark between them. */
const drawing = (mark: Record<string, string>): SvgNode =>
  node(
    'svg',
    { viewBox: '0 0 960 800' },
    node(
      'defs',
      {},
      node('clipPath', { id: 'example-round' }, node('circle', { cx: '280', cy: '400', r: '160' })),
    ),
    node('rect', { width: '960', height: '800', rx: '32', fill: paintOf('teal-1') }),
    node(
      'g',
      { 'data-spot': 'cell', 'data-motion': 'approach', 'data-motion-order': '1' },
      node('circle', {
        cx: '280',
        cy: '400',
        r: '160',
        fill: paintOf('teal-5'),
        'clip-path': 'url(#example-round)',
      }),
    ),
    node(
      'g',
      { 'data-spot': 'mark', ...mark },
      node('rect', { x: '520', y: '385', width: '30', height: '30', fill: paintOf('amber-5') }),
    ),
    node('rect', { x: '560', y: '240', width: '300', height: '320', rx: '120', fill: paintOf('plum-7') }),
    label(280, 640, 'a cell'),
    label(710, 640, 'another cell'),
  );

/** Two cells that meet. Nothing to touch; one of them moves. */
export const plainFigure: Figure = {
  id: 'example-plain',
  alt: 'One cell meets another cell that carries a mark.',
  viewBox: [0, 0, 960, 800],
  root: drawing({}),
  parts: [],
  moves: true,
};

/** The same with two parts that can be touched, one of them very small. */
export const touchableFigure: Figure = {
  ...plainFigure,
  id: 'example-touchable',
  parts: [
    { spot: 'cell', name: 'the cell', body: [paragraph('It looks for marks on other cells.')] },
    { spot: 'mark', name: 'the mark', body: [paragraph('A small sign on the outside of a cell.')] },
  ],
};

/** The same in two views: only in one of them does the other cell carry its mark. */
export const viewedFigure: Figure = {
  ...plainFigure,
  id: 'example-viewed',
  root: {
    ...drawing({ 'data-view': 'with-mark' }),
    children: [
      ...drawing({ 'data-view': 'with-mark' }).children,
      node('g', { 'data-view': 'without-mark' }, label(535, 700, 'no mark')),
      node('g', { 'data-view': 'with-mark without-mark' }, label(480, 120, 'two cells')),
    ],
  },
};

/** The same, built up in two steps: the mark comes second. */
export const steppedFigure: Figure = {
  ...touchableFigure,
  id: 'example-stepped',
  root: drawing({ 'data-motion': 'appear', 'data-motion-order': '2' }),
};
