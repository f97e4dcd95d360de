import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Tabs, tabPanel } from './tabs.tsx';

const tabs = [
  { id: 'a', title: 'One' },
  { id: 'b', title: 'Two' },
];
const markup = (chosen: string) =>
  renderToStaticMarkup(
    <Tabs label="Which" tabs={tabs} chosen={chosen} onChoose={() => undefined} name="n" />,
  );
const attributes = (name: string, chosen: string) =>
  [...markup(chosen).matchAll(new RegExp(`<button[^>]*\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]);

test('Only the chosen tab says that it is, and is a stop for the keyboard', () => {
  expect(attributes('aria-selected', 'b')).toEqual(['false', 'true']);
  expect(attributes('tabindex', 'b')).toEqual(['-1', '0']);
});

test('Tabs have a name, and each knows what it shows', () => {
  expect(markup('a')).toContain('role="tablist"');
  expect(markup('a')).toContain('aria-label="Which"');
  const panels = tabs.map(({ id }) => tabPanel('n', id));
  expect(attributes('aria-controls', 'a')).toEqual(panels.map(({ id }) => id));
  expect(attributes('id', 'a')).toEqual(panels.map((panel) => panel['aria-labelledby']));
});

test('The room of the heavier words is kept by a copy that nobody hears', () => {
  expect(markup('a')).toContain('<span data-title="One">One</span>');
});
