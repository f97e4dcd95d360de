import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Unbroken } from './unbroken.tsx';

test('Only names are held together; every other word stays as it is', () => {
  expect(renderToStaticMarkup(<Unbroken>What is CAR T-cell therapy?</Unbroken>)).toMatch(
    /^What is <span class="[^"]*whole[^"]*">CAR T-cell<\/span> therapy\?$/,
  );
});
