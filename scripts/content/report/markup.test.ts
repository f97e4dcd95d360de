import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './markup.ts';

describe('HTML of the report', () => {
  it('never lets a value open a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { text } = html`<p title="${value}">${value}</p>`;
        const inside = text.slice('<p title="'.length, -'</p>'.length).replace('">', '');
        expect(inside).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('keeps what was made here as it is, also in lists', () => {
    expect(html`<ul>${['<b>', html`<li>x</li>`]}</ul>`.text).toBe('<ul>&#60;b&#62;<li>x</li></ul>');
  });

  it('shows zero but leaves out what is absent', () => {
    expect(html`${0}|${undefined}|${null}|${false}`.text).toBe('0|||');
  });
});
