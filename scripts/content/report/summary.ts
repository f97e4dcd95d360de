/** The first page of the report: how the decks stand, and what needs a second look. */

import type { Country } from '../../../slides/format/model/countries.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import type { Fact } from '../../../slides/format/model/schema/fact.ts';
import { slidesFor } from '../../../slides/format/model/slides.ts';
import { notesTo } from '../../../slides/format/present/notes.ts';
import { saidNotes, saidPemat, saidReading } from '../row.ts';
import { claimsIn, claimsOf } from './claims.ts';
import { html, type Markup } from './markup.ts';
import type { ReportDeck, ReportModel } from './model.ts';
import { saidDay, saidLabel, saidPlaces, saidVerification } from './said.ts';

/** The table of the decks, then every fact that is not read, not sure, corrected, or near its review date. */
export function summary(model: ReportModel, soon: string): Markup {
  return html`<section class="summary">
    <h2>Summary</h2>
    ${deckTable(model)}
    ${unchecked(model)}
    <h3>Please look twice at these</h3>
    ${secondLooks(model, soon)}
    ${problemList(model)}
  </section>`;
}

function deckTable({ decks, expiringDays }: ReportModel): Markup {
  const titles = [
    'Deck',
    'Language',
    'Slides',
    'Words, fullest slide',
    'Reading grade',
    'Claims',
    'Facts: read',
    'in part',
    'not read',
    `Due in ${expiringDays} days`,
    'Slides with notes',
    'PEMAT: clear / usable',
    'Text',
  ];
  return html`<table class="cells decks"><thead><tr>${titles.map((title) => html`<th>${title}</th>`)}</tr></thead>
    <tbody>${decks.map(({ deck, row }) => {
      const { read, partly, unread } = row.facts;
      const cells = [
        row.language,
        row.slides,
        row.words.most,
        saidReading(row),
        row.claims,
        read,
        partly,
        unread,
        row.expiring,
        saidNotes(row),
        saidPemat(row).replace('/', ' / '),
        row.status,
      ];
      return html`<tr><th><a href="#${anchorOfDeck(row)}">${deck.title}</a></th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
    })}</tbody></table>`;
}

/** What the content check cannot look at, for each language of which something is not known. */
function unchecked({ decks }: ReportModel): Markup[] {
  const byLanguage = new Map(decks.map(({ row }) => [row.language, row.unchecked]));
  return [...byLanguage].flatMap(([language, names]) =>
    names.length === 0 ? [] : [html`<p><b>Not checked in ${language}:</b> ${names.join(', ')}.</p>`],
  );
}

function secondLooks(model: ReportModel, soon: string): Markup {
  const found = model.decks.flatMap((one) => looksOf(one, model, soon));
  if (found.length === 0)
    return html`<p>Nothing: every fact was read at its source, is sure, and is not near its review date.</p>`;
  return html`<table class="cells looks"><thead><tr><th>Slide</th><th>Fact</th><th>Why</th></tr></thead><tbody>${found}</tbody></table>`;
}

function looksOf(
  { deck, notes, row }: ReportDeck,
  { facts, country, today }: ReportModel,
  soon: string,
): Markup[] {
  return shownSlides(deck.slides, country).flatMap((slide) => {
    const own = new Set(claimsOf(slide).map(({ fact }) => fact));
    const noted = claimsIn(notes ? notesTo(notes, slide.id, country ?? 'all') : []).map(({ fact }) => fact);
    const ids = [...new Set([...own, ...noted])];
    return ids.flatMap((id) => {
      const fact = facts.get(id);
      const why = fact === undefined ? ['there is no such fact'] : reasons(fact, today, soon);
      if (why.length === 0) return [];
      const where = own.has(id) ? '' : ', in the notes';
      return [
        html`<tr><td><a href="#${anchorOfSlide(row, slide.id)}">${slide.titleText}</a>${scopeOf(slide)}${where}</td><td>${fact?.statement ?? id}</td><td>${why.join('; ')}</td></tr>`,
      ];
    });
  });
}

/** Why a fact deserves a second look; empty when it does not. */
export function reasons(fact: Fact, today: string, soon: string): string[] {
  return [
    fact.supersededBy !== undefined && `has been replaced by ${fact.supersededBy}`,
    fact.verification !== 'read' && saidVerification[fact.verification],
    fact.confidence !== 'high' && `confidence is ${fact.confidence}`,
    fact.remarkKind === 'corrected' && 'was corrected when its source was read',
    fact.remarkKind === 'not-found' && 'was not found in the copy that was read',
    fact.labelBefore !== undefined && saidLabel(fact.labelBefore),
    fact.reviewBy < today && `review was due on ${saidDay(fact.reviewBy)}`,
    fact.reviewBy >= today && fact.reviewBy <= soon && `review by ${saidDay(fact.reviewBy)}`,
  ].filter((reason) => reason !== false);
}

function problemList({ problems }: ReportModel): Markup {
  if (problems.length === 0) return html`<p>The content check found no problem.</p>`;
  return html`<h3>Problems found by the content check</h3><ul class="problems">${problems.map(
    ({ file, line, severity, message, advice }) =>
      html`<li><b>${severity}</b> ${message}. ${advice} <span class="fine">${file}, line ${line}</span></li>`,
  )}</ul>`;
}

/** The slides that the report shows: all, or those of the country with the blocks that it sees. */
export function shownSlides(slides: readonly Slide[], country: Country | undefined): Slide[] {
  return country === undefined ? [...slides] : slidesFor({ slides: [...slides] }, country);
}

/** Names of places on the page. */
export const anchorOfDeck = ({ deck, language }: { deck: string; language: string }) => `${deck}-${language}`;
export const anchorOfSlide = (row: { deck: string; language: string }, slide: string) =>
  `${anchorOfDeck(row)}-${slide}`;

function scopeOf({ jurisdictions }: Slide): string {
  return jurisdictions === undefined ? '' : ` (${saidPlaces(jurisdictions)})`;
}
