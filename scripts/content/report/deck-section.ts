/** One deck of the report: its slides, how it was rated, and where it is signed. */
import type { Country } from '../../../slides/format/model/countries.ts';
import type { Deck } from '../../../slides/format/model/library.ts';
import { notesTo } from '../../../slides/format/present/notes.ts';
import { addDays } from '../days.ts';
import { pematThreshold } from '../pemat/score.ts';
import type { Worksheet } from '../pemat/worksheet.ts';
import { saidPemat } from '../row.ts';
import { html, type Markup } from './markup.ts';
import type { ReportDeck, ReportModel } from './model.ts';
import { saidDay, saidPlaces } from './said.ts';
import { slideSection } from './slide-section.ts';
import { anchorOfDeck, anchorOfSlide, shownSlides } from './summary.ts';

/** The deck, slide by slide. */
export function deckSection(one: ReportDeck, model: ReportModel): Markup {
  const { deck, notes, row } = one;
  const slides = shownSlides(deck.slides, model.country);
  const soon = addDays(model.today, model.expiringDays);
  return html`<section class="deck" id="${anchorOfDeck(row)}">
    <header><h2>${deck.title}</h2><p>${deck.summary}. ${deck.minutes} minutes. Language: ${row.language}. Text: ${row.status}.</p></header>
    ${slides.map((slide, index) =>
      slideSection(slide, {
        ...model,
        soon,
        anchor: anchorOfSlide(row, slide.id),
        position: `${index + 1} of ${slides.length}`,
        picture: model.pictureOf(deck.id, slide.id),
        noted: notes ? notesTo(notes, slide.id, model.country ?? 'all') : [],
      }),
    )}
    ${rating(one)}
    ${signing(one, model.country)}
  </section>`;
}

function rating({ worksheet, row, isRatingOutdated }: ReportDeck): Markup {
  if (worksheet === undefined)
    return html`<section class="rating"><h3>PEMAT</h3><p>There is no worksheet for this deck.</p></section>`;
  const who = {
    nobody: 'Not rated yet',
    project: 'Rated by the project itself',
    'trained-rater': 'Rated by a trained rater',
  };
  return html`<section class="rating"><h3>PEMAT: ${saidPemat(row).replace('/', ' % understandable, ')}${row.pemat?.actionability != null && ' % actionable'}</h3>
    <p>${who[worksheet.ratedBy]}${worksheet.ratedOn && ` on ${saidDay(worksheet.ratedOn)}`}; ${pematThreshold} % is asked for on each scale. ${worksheet.note}</p>
    ${isRatingOutdated && html`<p><strong>The deck has changed since then: the answers may no longer hold.</strong></p>`}
    ${deniedItems(worksheet)}</section>`;
}

function deniedItems({ items }: Worksheet): Markup | false {
  const denied = items.filter(({ answer }) => answer === 'disagree');
  if (denied.length === 0) return false;
  return html`<p>Not reached:</p><ul>${denied.map(({ item, name, reason }) => html`<li>${item}. ${name}: ${reason}</li>`)}</ul>`;
}

/** A sign-off belongs to the hash: any change of text, facts or figures makes another one. */
function signing({ deck, notes, language }: ReportDeck, country: Country | undefined): Markup {
  return html`<section class="signing"><h3>Sign-off of “${deck.title}” (${language})</h3>
    <p>I have read every slide, claim and source above. A sign-off holds for exactly this version; any change of its words,
      facts or drawings voids it.</p>
    ${signingTable(deck.hashes, country)}
    ${
      notes &&
      html`<p>I have read what a consultant is told beside these slides. It is signed by itself, as “part: notes”: a change in it
      voids nothing of what is signed above.</p>${signingTable(notes.hashes, country)}`
    }</section>`;
}

/** A line to sign for each country. */
function signingTable(of: Deck['hashes'], country: Country | undefined): Markup {
  const hashes = Object.entries(of).filter(([place]) => country === undefined || place === country);
  return html`<table class="cells"><thead><tr><th>For</th><th>Version</th><th>Name</th><th>Date</th><th>Signature</th></tr></thead>
    <tbody>${hashes.map(
      ([place, hash]) =>
        html`<tr><th>${saidPlaces([place])}</th><td class="hash">${hash}</td><td class="blank"></td><td class="blank"></td><td class="blank"></td></tr>`,
    )}</tbody></table>`;
}
