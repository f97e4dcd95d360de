import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { drawnAttributes, drawnElements } from '../../../slides/format/model/figure/svg.ts';
import type { SvgNode } from '../../../slides/format/model/library.ts';
import { CastContext } from '../cast/cast-context.ts';
import { SvgChildren } from './svg-node.tsx';

const node = (
  tag: string,
  attributes: Record<string, string> = {},
  children: SvgNode['children'] = [],
): SvgNode => ({
  tag,
  attributes,
  children,
});
const markup = (...nodes: (SvgNode | string)[]) =>
  renderToStaticMarkup(<SvgChildren nodes={nodes} prefix="p-" shownUpTo="all" />);

it.each(['script', 'style', 'foreignObject', 'image', 'a', 'animate', 'iframe'])(
  'leaves out <%s> with what it holds',
  (tag) => {
    expect(markup(node(tag, {}, ['x', node('path')]), node('g'))).toBe('<g></g>');
  },
);

const ownElements = [...drawnElements].filter((tag) => tag !== 'use');
it.each(ownElements)('draws <%s>, which the compiler lets through', (tag) => {
  expect(markup(node('svg', {}, [node(tag, {}, ['x'])]))).toBe(`<svg><${tag}>x</${tag}></svg>`);
});

it('draws <use>, which the compiler lets through, with a member of the cast and nothing in it', () => {
  const drawn = renderToStaticMarkup(
    <CastContext value={new Map([['cell', 'c-1']])}>
      <SvgChildren nodes={[node('use', { href: '#cell', x: '3' }, ['x'])]} prefix="p-" shownUpTo="all" />
    </CastContext>,
  );
  expect(drawn).toBe('<use x="3" href="#c-1"></use>');
});

it.each([...drawnAttributes].filter((name) => !name.startsWith('data-motion')))(
  'draws %s, which the compiler lets through, under its own name',
  (name) => {
    expect(markup(node('g', { [name]: 'v' }))).toBe(`<g ${name}="${name === 'id' ? 'p-v' : 'v'}"></g>`);
  },
);

it('writes words as words', () => {
  expect(markup(node('text', {}, ['<b>1 & 2</b>']))).toBe('<text>&lt;b&gt;1 &amp; 2&lt;/b&gt;</text>');
});

it('keeps an element in its place while a group around it moves', () => {
  expect(
    markup(node('path', { transform: 'translate(3 4)', 'data-motion': 'grow', 'data-motion-order': '2' })),
  ).toBe('<g data-motion="grow" data-motion-order="2"><path transform="translate(3 4)"></path></g>');
});

it.each(['#gone', 'gone', '', 'https://example.org/a.svg#cell', 'javascript:alert(1)'])(
  'draws nothing for a reference to %s, which is no member of the cast',
  (href) => {
    expect(markup(node('use', { href }), node('g'))).toBe('<g></g>');
  },
);
