import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fact, line, strong, term } from '../examples/content.ts';
import { InlineText } from './inline-text.tsx';

const markup = (...parts: Parameters<typeof line>) =>
  renderToStaticMarkup(<InlineText>{line(...parts)}</InlineText>);

it('shows a glossary word as plain text where nothing can be explained', () => {
  expect(markup('an ', term('antigen', 'antigen'))).toBe('an antigen');
});

it('never parts a name at the end of a line', () => {
  expect(markup('look for ', strong('T cells'))).toMatch(
    /^look for <strong><span class="[^"]*whole[^"]*">T cells<\/span><\/strong>$/,
  );
});

it('ends a line where the author does, and sets emphasis', () => {
  expect(markup('one', { type: 'break' }, { type: 'emphasis', children: line('two') })).toBe(
    'one<br/><em>two</em>',
  );
});

it('leaves a claim quiet: nothing to touch', () => {
  expect(markup(fact('biology.x', 'Cells divide.'))).toBe('<span data-fact="biology.x">Cells divide.</span>');
});

it('writes content as text and never as markup', () => {
  expect(markup('<img src=x onerror=alert(1)>', strong('<b>'))).toBe(
    '&lt;img src=x onerror=alert(1)&gt;<strong>&lt;b&gt;</strong>',
  );
});

it('keeps a phone number on one line and from left to right, and has it read out digit by digit', () => {
  expect(markup({ type: 'phone', phone: '0808 2080 888' })).toMatch(
    /^<bdi class="[^"]+" dir="ltr" data-phone="true"><span aria-hidden="true">0808 2080 888<\/span><span class="visually-hidden">0 8 0 8, 2 0 8 0, 8 8 8<\/span><\/bdi>$/,
  );
});
