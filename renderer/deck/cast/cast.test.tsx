import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type CastBundle, formatVersion } from '../../../slides/format/model/bundle.ts';
import type { SvgNode } from '../../../slides/format/model/library.ts';
import { SvgChildren } from '../figure/svg-node.tsx';
import { Cast } from './cast.tsx';

const node = (tag: string, attributes: Record<string, string> = {}, ...children: SvgNode[]): SvgNode => ({
  tag,
  attributes,
  children,
});
const bundle = (symbols: CastBundle['symbols']): CastBundle => ({ formatVersion, symbols });
const cell = node(
  'symbol',
  { viewBox: '0 0 9 9' },
  node('clipPath', { id: 'c' }),
  node('g', { 'clip-path': 'url(#c)' }),
);

function markup(bundles: CastBundle[], ...figures: SvgNode[]): string {
  return renderToStaticMarkup(
    <Cast bundles={bundles}>
      {figures.map((figure, index) => (
        <SvgChildren key={figure.tag} nodes={[figure]} prefix={`figure-${index}-`} shownUpTo="all" />
      ))}
    </Cast>,
  );
}

const idsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const referencesIn = (text: string) => [...text.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);

it('stands in the page once, however often figures draw with it', () => {
  const use = node('use', { href: '#cell' });
  const text = markup([bundle({ cell })], node('g', {}, use, use), use);
  expect(text.match(/<symbol/g)).toHaveLength(1);
  expect(text.match(/<use/g)).toHaveLength(3);
  for (const id of referencesIn(text)) expect(idsIn(text)).toContain(id);
});

it('takes no id from content', () => {
  const text = markup([bundle({ root: cell, 'x" onload="y': cell })], node('use', { href: '#root' }));
  expect(text).not.toMatch(/(?: id="|#)root|onload/);
});

it('lets a member take in another one', () => {
  const pair = node('symbol', {}, node('use', { href: '#cell', x: '3' }));
  const text = markup([bundle({ pair, cell })]);
  for (const id of referencesIn(text)) expect(idsIn(text)).toContain(id);
  expect(text).toContain('x="3"');
});

it('holds a member that two casts bring once', () => {
  expect(markup([bundle({ cell }), bundle({ cell })]).match(/<symbol/g)).toHaveLength(1);
});

it('gives no two elements of its members one id', () => {
  const ids = idsIn(markup([bundle({ a: cell, b: cell })]));
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
});

it('is silent, and takes no room', () => {
  expect(markup([bundle({ cell })])).toMatch(/^<svg class="[^"]+" aria-hidden="true"><defs>/);
});
