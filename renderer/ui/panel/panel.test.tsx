import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Panel } from './panel.tsx';

const markup = (lead?: string) =>
  renderToStaticMarkup(
    <Panel
      title="Where this comes from"
      closeLabel="Close"
      onClose={() => undefined}
      screen="sources"
      {...(lead === undefined ? {} : { lead })}
    >
      <ul />
    </Panel>,
  );

describe('A panel', () => {
  test('is a dialog named by its heading, which can take the focus', () => {
    const id = /<dialog[^>]*aria-labelledby="([^"]+)"[^>]*data-screen="sources"/.exec(markup())?.[1];
    expect(markup()).toContain(`<h2 id="${id}" tabindex="-1">Where this comes from</h2>`);
  });

  test('has a line under its title only where one is given', () => {
    expect(markup('Point a phone at it.')).toContain('</h2><p>Point a phone at it.</p>');
    expect(markup()).not.toContain('<p>');
  });

  test('closes by a button with words and a cross', () => {
    expect(markup()).toMatch(/<button[^>]*><svg[^>]*lucide-x .*<span>Close<\/span><\/button>/);
  });

  test('holds what it is given, below its header', () => {
    expect(markup()).toMatch(/<\/header><ul><\/ul><\/div><\/dialog>$/);
  });
});
