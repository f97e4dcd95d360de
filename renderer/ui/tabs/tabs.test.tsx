import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TabPanels, Tabs } from './tabs.tsx';

const tabs = [
  { id: 'a', title: 'One' },
  { id: 'b', title: 'Two' },
];
const markup = (chosen: string) =>
  renderToStaticMarkup(
    <>
      <Tabs label="Which" tabs={tabs} chosen={chosen} onChoose={() => undefined} name="n" />
      <TabPanels name="n" chosen={chosen} panels={tabs.map(({ id }) => ({ id, content: id }))} />
    </>,
  );
const attributes = (tag: 'button' | 'div', name: string, chosen: string) =>
  [...markup(chosen).matchAll(new RegExp(`<${tag}[^>]*\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]);

test('Only the chosen tab says that it is, and is a stop for the keyboard', () => {
  expect(attributes('button', 'aria-selected', 'b')).toEqual(['false', 'true']);
  expect(attributes('button', 'tabindex', 'b')).toEqual(['-1', '0']);
});

test('Tabs have a name, and each knows what it shows', () => {
  expect(markup('a')).toContain('role="tablist"');
  expect(attributes('div', 'aria-label', 'a')).toEqual(['Which']);
  expect(attributes('button', 'aria-controls', 'a')).toEqual(attributes('div', 'id', 'a'));
  expect(attributes('button', 'id', 'a')).toEqual(attributes('div', 'aria-labelledby', 'a'));
});

test('What is shown is what was chosen', () => {
  expect(attributes('div', 'data-shown', 'b')).toEqual(['false', 'true']);
});

test('The room of the heavier words is kept by a copy that nobody hears', () => {
  expect(markup('a')).toContain('<span data-title="One">One</span>');
});
