import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Progress } from './progress.tsx';

const markup = (index: number, count: number) =>
  renderToStaticMarkup(<Progress index={index} count={count} label="so far" />);

test('Progress is said in words; the dashes are not read out', () => {
  expect(markup(0, 1)).toMatch(/<p[^>]*>so far<\/p><ol[^>]*aria-hidden="true">/);
});

test.each([
  [0, ['here', 'ahead', 'ahead']],
  [1, ['past', 'here', 'ahead']],
  [2, ['past', 'past', 'here']],
])('At slide %i of three the dashes are %j', (index, dashes) => {
  expect([...markup(index, 3).matchAll(/<li data-is="(\w+)"/g)].map((match) => match[1])).toEqual(dashes);
});
