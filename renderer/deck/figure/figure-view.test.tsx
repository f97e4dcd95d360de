import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { plainFigure } from '../examples/figures.ts';
import { FigureView } from './figure-view.tsx';

const opening = (markup: string) => /^<svg[^>]*>/.exec(markup)?.[0] ?? '';

it('is a picture whose name is what it teaches', () => {
  const svg = opening(renderToStaticMarkup(<FigureView figure={plainFigure} active={false} />));
  expect(svg).toContain('role="img"');
  expect(svg).toContain(`aria-label="${plainFigure.alt}"`);
});

it('is silent as decoration', () => {
  const svg = opening(renderToStaticMarkup(<FigureView figure={plainFigure} active={false} decorative />));
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).not.toContain('aria-label');
});

it.each([
  [true, true, 'true'],
  [true, false, 'false'],
  [false, true, 'false'],
])('when it moves: %s and is in view: %s, plays: %s', (moves, active, plays) => {
  const svg = opening(
    renderToStaticMarkup(<FigureView figure={{ ...plainFigure, moves }} active={active} />),
  );
  expect(svg).toContain(`data-active="${plays}"`);
});

it('can be on a page twice without sharing an id', () => {
  const markup = renderToStaticMarkup(
    <>
      <FigureView figure={plainFigure} active={false} />
      <FigureView figure={plainFigure} active={false} />
    </>,
  );
  const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  const references = [...markup.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
  expect(references).toEqual(ids);
});
