/** Lines and running text of a slide as HTML. */
import type { Inline, Prose } from '../../../slides/format/model/library.ts';
import { html, type Markup } from './markup.ts';

/** A line of text; claims are marked, so that a reader sees what rests on a fact and what does not. */
export function line(inlines: readonly Inline[]): Markup {
  return html`${inlines.map(inline)}`;
}

/** Paragraphs and lists. */
export function prose(parts: readonly Prose[]): Markup {
  return html`${parts.map((part) => {
    if (part.type === 'paragraph') return html`<p>${line(part.children)}</p>`;
    const items = part.items.map((item) => html`<li>${line(item)}</li>`);
    return part.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  })}`;
}

function inline(part: Inline): Markup {
  switch (part.type) {
    case 'text':
      return html`${part.text}`;
    case 'break':
      return html`<br>`;
    case 'phone':
      return html`<span class="phone">${part.phone}</span>`;
    case 'strong':
      return html`<strong>${line(part.children)}</strong>`;
    case 'emphasis':
      return html`<em>${line(part.children)}</em>`;
    case 'term':
      return html`<span class="term">${line(part.children)}</span>`;
    case 'fact':
      return html`<span class="claim">${line(part.children)}</span>`;
  }
}
