import { expect, it } from 'vitest';
import { markupOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('is a list named by its theme', () => {
  const markup = markupOf(examples['for a visit']);
  const heading = /<h2 id="([^"]+)"[^>]*>For your next visit<\/h2>/.exec(markup)?.[1];
  expect(markup).toContain(`aria-labelledby="${heading}"`);
  expect(markup.match(/<li/g)).toHaveLength(5);
});
