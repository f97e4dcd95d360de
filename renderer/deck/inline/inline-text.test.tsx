import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fact, line, strong, term } from '../examples/content.ts';
import { InlineText } from './inline-text.tsx';

const markup = (...parts: Parameters<typeof line>) =>
  renderToStaticMarkup(<InlineText>{line(...parts)}</InlineText>);

it('shows a glossary word as plain text where nothing can be explained', () => {
  expect(markup('an ', term('antigen', 'antigen'))).toBe('an antigen');
});

it('leaves a claim quiet: nothing to touch', () => {
  expect(markup(fact('biology.x', 'Cells divide.'))).toBe('<span data-fact="biology.x">Cells divide.</span>');
});

it('writes content as text and never as markup', () => {
  expect(markup('<img src=x onerror=alert(1)>', strong('<b>'))).toBe(
    '&lt;img src=x onerror=alert(1)&gt;<strong>&lt;b&gt;</strong>',
  );
});
