/** The report as one page that needs nothing but itself: no script, nothing fetched. */
import { addDays } from '../days.ts';
import { deckSection } from './deck-section.ts';
import { castDrawing } from './drawing.ts';
import { html, Markup } from './markup.ts';
import type { ReportModel } from './model.ts';
import { saidDay, saidPlaces } from './said.ts';
import { summary } from './summary.ts';

/** The whole page as text. `style` is CSS that this program brings along. */
export function reportPage(model: ReportModel, style: string): string {
  const soon = addDays(model.today, model.expiringDays);
  const { text } =
    html`<html lang="en"><head><meta charset="utf-8"><title>Anteroom: the slides and what they rest on</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
    <meta name="viewport" content="width=device-width"><style>${new Markup(style)}</style></head>
    <body>${castDrawing(model.symbols)}
    <header class="top"><h1>The slides and what they rest on</h1>
      <p>For the clinician who reads and signs. As of ${saidDay(model.today)};
      ${model.country === undefined ? 'slides of every country' : `slides as shown in: ${saidPlaces([model.country])}`}.</p>
      <p>On each slide, <span class="claim">underlined words</span> are a claim. Beside the slide stands the fact behind
      each claim, with where it holds, how it was checked, and its sources. Words that are not underlined claim nothing
      that a source was needed for; please object where you disagree.</p></header>
    ${summary(model, soon)}
    ${model.decks.map((deck) => deckSection(deck, model))}
    </body></html>`;
  return `<!doctype html>\n${text}\n`;
}
