import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Ring } from './ring.tsx';

const markup = (left: number) => renderToStaticMarkup(<Ring left={left}>12</Ring>);

/** How much of the ring is drawn, from 1 to 0. */
function drawn(left: number): number {
  const [, around = '', gone = ''] =
    /stroke-dasharray="([\d.]+)" stroke-dashoffset="([\d.]+)"/.exec(markup(left)) ?? [];
  return 1 - Number(gone) / Number(around);
}

test.each([
  [-1, 0],
  [0, 0],
  [0.25, 0.25],
  [1, 1],
  [7, 1],
])('With %d left, %d of the ring is drawn', (left, share) => {
  expect(drawn(left)).toBeCloseTo(share, 6);
});

test('The ring lies on a track and has its number in the middle, and says nothing by itself', () => {
  expect(markup(1)).toMatch(/^<svg[^>]*aria-hidden="true"><circle [^>]*><\/circle><circle /);
  expect(markup(1)).toMatch(/<text[^>]*x="50" y="50"[^>]*>12<\/text>/);
});
