/** The blocks of a slide as HTML: what a visitor reads, in the same order, without anything to touch. */
import { figureAtRest } from '../../../slides/format/model/figure/views.ts';
import type { Block, BlockType, Figure } from '../../../slides/format/model/library.ts';
import { drawing } from './drawing.ts';
import { html, type Markup } from './markup.ts';
import { line, prose } from './words.ts';

type Of<T extends BlockType> = Extract<Block, { type: T }>;
type Draw = { [T in BlockType]: (block: Of<T>, prefix: string) => Markup };

const picture = (figure: Figure, prefix: string) =>
  html`<div class="drawing">${drawing(figure, prefix)}</div>`;
const items = (lines: Of<'questions'>['items']) =>
  html`<ul>${lines.map((one) => html`<li>${line(one)}</li>`)}</ul>`;
const withCaption = ({ figure, caption }: Pick<Of<'figure'>, 'figure' | 'caption'>, prefix: string) =>
  html`<figure>${picture(figure, prefix)}${caption.length > 0 && html`<figcaption>${line(caption)}</figcaption>`}</figure>`;

/** One way to draw each kind of block; a kind without one does not compile. */
const draw: Draw = {
  cover: ({ lead, figure }, prefix) => html`<div class="lead">${prose(lead)}</div>${picture(figure, prefix)}`,
  text: (block) => prose(block.prose),
  steps: (block) =>
    html`<ol class="steps">${block.items.map(({ title, body }) => html`<li><strong>${line(title)}.</strong> ${prose(body)}</li>`)}</ol>`,
  figure: withCaption,
  anatomy: withCaption,
  views: (block, prefix) =>
    html`${withCaption({ ...block, figure: figureAtRest(block) ?? block.figure }, prefix)}
      <p class="aside">${block.views.map(({ title }) => title).join(' · ')}</p>${prose(block.views[0]?.body ?? [])}`,
  people: ({ groups, otherLabel }) =>
    html`<div class="people">${peopleDrawing(groups[0]?.count ?? 0)}<div>${groups.map(
      ({ count, label, body }) => html`<p><strong>${count} of 100:</strong> ${line(label)}</p>${prose(body)}`,
    )}
      ${otherLabel.length > 0 && html`<p>${100 - (groups[0]?.count ?? 0)} of 100: ${line(otherLabel)}</p>`}</div></div>`,
  comparison: ({ rows, max, note }) =>
    html`<table class="comparison">${rows.map(
      (row) =>
        html`<tr><th class="what">${line(row.label)}</th><td class="length">${bar(row.value, max)}</td><td>${row.shown}</td></tr>`,
    )}</table>${note.length > 0 && html`<p>${line(note)}</p>`}`,
  table: ({ caption, columns, rows }) =>
    html`<table class="cells">${caption.length > 0 && html`<caption>${line(caption)}</caption>`}
      <thead><tr>${columns.map(({ title }) => html`<th>${line(title)}</th>`)}</tr></thead>
      <tbody>${rows.map(({ cells }) => html`<tr>${cells.map((cell) => html`<td>${line(cell)}</td>`)}</tr>`)}</tbody></table>`,
  timeline: ({ entries }) =>
    html`<dl class="timeline">${entries.map(
      ({ when, title, body }) =>
        html`<dt>${line(when)}</dt><dd><strong>${line(title)}</strong> ${prose(body)}</dd>`,
    )}</dl>`,
  'do-dont': ({ dos, donts }) =>
    html`<div class="pair"><div><h5>Do</h5>${items(dos)}</div><div><h5>Do not</h5>${items(donts)}</div></div>`,
  urgent: ({ title, signs, action }) => html`<h5>${line(title)}</h5>${items(signs)}${prose(action)}`,
  callout: ({ body }) => prose(body),
  check: ({ question, options }) =>
    html`<p>${line(question)}</p><ul>${options.map(
      ({ answer, right, because }) =>
        html`<li>${line(answer)} <span class="aside">${right ? 'right' : 'not yet'}:</span> ${prose(because)}</li>`,
    )}</ul>`,
  questions: (block) => html`<h5>${block.theme}</h5>${items(block.items)}`,
  details: ({ label = 'I want the numbers', blocks }, prefix) =>
    html`<h5>Behind the button “${label}”</h5>${blocks.map((inner, index) => blockMarkup(inner, `${prefix}${index}-`))}`,
  video: ({ title, alt, film, captions, transcript }) =>
    html`<h5>Film “${title}”, ${Math.round(film.seconds)} seconds${film.sound ? '' : ', without sound'}</h5><p>${alt}</p>
      <p class="aside">Captions: ${captions.map(({ lines }) => lines.join(' ')).join(' / ')}</p>
      <p class="aside">Behind the button for its words:</p>${prose(transcript)}`,
  sources: () => html`<p class="aside">The list of this slide’s sources stands here.</p>`,
};

/** One block as HTML; `prefix` is unique to it on the page. */
export function blockMarkup(block: Block, prefix: string): Markup {
  const drawOne = draw[block.type] as (block: Block, prefix: string) => Markup;
  const only = block.jurisdictions?.join(', ').toUpperCase();
  return html`<div class="block ${block.type}">${only && html`<span class="only">${only} only</span>`}${drawOne(block, prefix)}</div>`;
}

/** A hundred dots in rows of ten. */
function peopleDrawing(count: number): Markup {
  const dots = Array.from({ length: 100 }, (_, index) => {
    const fill = index < count ? 'var(--mark)' : 'var(--line)';
    return html`<circle cx="${(index % 10) * 10 + 5}" cy="${Math.floor(index / 10) * 10 + 5}" r="4" fill="${fill}"/>`;
  });
  return html`<svg viewBox="0 0 100 100" role="img" aria-label="${count} of 100">${dots}</svg>`;
}

function bar(value: number, max: number): Markup {
  const width = Math.max(0, Math.min(100, (100 * value) / max));
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${value}"><rect width="100" height="8" fill="var(--surface-tint)"/><rect width="${width}" height="8" fill="var(--mark)"/></svg>`;
}
