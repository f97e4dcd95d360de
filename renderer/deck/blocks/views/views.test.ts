import { expect, it } from 'vitest';
import { markupOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

const markup = markupOf(examples['two views']);

it('shows the first view at rest, and nothing of the others', () => {
  expect(markup).toContain('data-view="with-mark"');
  expect(markup).not.toContain('data-view="without-mark"');
});

it('always draws what is for no view, or for the one that is shown among others', () => {
  expect(markup).toContain('data-view="with-mark without-mark"');
  expect(markup).toContain('another cell');
});

it('has a named choice with a title for each view, the first of them chosen', () => {
  expect(markup).toMatch(/role="tablist"[^>]*aria-label="Views of the picture"/);
  const tabs = [...markup.matchAll(/role="tab" [^>]*aria-selected="(\w+)"[^>]*><span[^>]*>([^<]+)/g)];
  expect(tabs.map((match) => [match[2], match[1]])).toEqual([
    ['With its mark', 'true'],
    ['Without it', 'false'],
  ]);
});

it('keeps the room of the words of every view, and shows those of the first', () => {
  const panels = [...markup.matchAll(/data-shown="(\w+)"[^>]*role="tabpanel"[^>]*><div[^>]*><p>([^<]+)/g)];
  expect(panels.map((match) => [match[1], match[2]?.slice(0, 8)])).toEqual([
    ['true', 'The cell'],
    ['false', 'The mark'],
  ]);
});
