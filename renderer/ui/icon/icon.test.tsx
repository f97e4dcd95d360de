import { ArrowRight } from 'lucide-react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Icon } from './icon.tsx';

test('An icon is drawn and not read out', () => {
  expect(renderToStaticMarkup(<Icon of={ArrowRight} />)).toMatch(
    /^<svg[^>]*lucide-arrow-right[^>]*aria-hidden="true"[^>]*><path/,
  );
});

test('An icon turns with the line of reading only when it points along it', () => {
  expect(renderToStaticMarkup(<Icon of={ArrowRight} />)).not.toContain('data-directional');
  expect(renderToStaticMarkup(<Icon of={ArrowRight} directional />)).toContain('data-directional="true"');
});
