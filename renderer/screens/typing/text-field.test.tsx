import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Speaking } from '../../i18n/speaking.tsx';
import { TextField } from './text-field.tsx';

function markup(value: string, more: { hint?: string; error?: string } = {}): string {
  return renderToStaticMarkup(
    <Speaking
      language="en"
      onError={(error) => {
        throw error;
      }}
    >
      <TextField label="Name of the clinic" value={value} longest={80} onChange={() => undefined} {...more} />
    </Speaking>,
  );
}

/** What a screen reader hears of the button. */
const heard = (html: string) =>
  (/<button[^>]*>(.*?)<\/button>/s.exec(html)?.[1] ?? '')
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ');

describe('A field for a text', () => {
  test('that is wrong says so aloud, beside the button that mends it', () => {
    const html = markup('', { error: 'Write a name.' });
    const [, id] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<p id="${id}"`);
    expect(html).toMatch(/role="alert">Write a name\.</);
  });

  test('that is empty says what to do', () => {
    expect(heard(markup(''))).toMatch(/Name of the clinic\s+Touch to write/);
  });

  test('shows what is written, whichever way that reads', () => {
    expect(heard(markup('Lindenhof'))).toMatch(/Name of the clinic\s+Lindenhof/);
    expect(markup('Lindenhof')).toContain('<bdi>Lindenhof</bdi>');
  });

  test('has no field that a keyboard of the system could open for', () => {
    expect(markup('', { hint: 'As people say it.' })).not.toMatch(/<input|<textarea|contenteditable/);
  });
});
