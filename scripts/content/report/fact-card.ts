/** All that is known of one fact, for the person who must judge the claim that rests on it. */
import type { Source } from '../../../slides/format/model/library.ts';
import type { Fact } from '../../../slides/format/model/schema/fact.ts';
import { html, type Markup } from './markup.ts';
import { saidDay, saidLabel, saidPlaces, saidValue, saidVerification } from './said.ts';

export interface FactContext {
  sources: ReadonlyMap<string, Source>;
  today: string;
  /** The last day that still counts as “soon”. */
  soon: string;
}

/** The fact with its numbers, where it holds, how sure it is, what it rests on, what was read, and until when. */
export function factCard(fact: Fact, { sources, today, soon }: FactContext): Markup {
  const sameCopies = fact.read.length > 0 && fact.read.join() === fact.authority.join();
  return html`<div class="fact">
    <p class="statement">${fact.statement}</p>
    <p class="marks">
      <span class="mark ${fact.verification}">${saidVerification[fact.verification]}</span>
      <span class="mark ${fact.confidence}">confidence: ${fact.confidence}</span>
      <span class="mark">holds: ${saidPlaces(fact.jurisdiction)}</span>
      ${reviewMark(fact, today, soon)}
      ${fact.labelBefore !== undefined && html`<span class="mark partly">${saidLabel(fact.labelBefore)}</span>`}
      ${fact.supersededBy !== undefined && html`<span class="mark unread">replaced by ${fact.supersededBy}</span>`}
    </p>
    ${valuesOf(fact)}
    <dl>
      <dt>${sameCopies ? 'Rests on, and read' : 'Rests on'}</dt>${sourceList(fact.authority, sources)}
      ${!sameCopies && html`<dt>Read${fact.read.length === 0 && ': nothing yet'}</dt>${sourceList(fact.read, sources)}`}
      ${fact.remark !== undefined && html`<dt>${remarkTitle(fact)}</dt><dd class="remark">${fact.remark}</dd>`}
    </dl>
    <p class="fine">${fact.id}${fact.ref && ` · ${fact.ref}`}${fact.readOn && ` · read on ${saidDay(fact.readOn)}`}</p>
  </div>`;
}

/** In place of a fact that a slide names and nobody wrote down. */
export function missingFact(id: string): Markup {
  return html`<div class="fact"><p class="marks"><span class="mark unread">there is no fact “${id}”</span></p></div>`;
}

function reviewMark(fact: Fact, today: string, soon: string): Markup {
  const day = saidDay(fact.reviewBy);
  if (fact.reviewBy < today) return html`<span class="mark unread">review was due on ${day}</span>`;
  if (fact.reviewBy <= soon) return html`<span class="mark partly">review by ${day}</span>`;
  return html`<span class="mark">review by ${day}</span>`;
}

function remarkTitle(fact: Fact): string {
  const kinds = {
    confirmed: 'Remark (confirmed)',
    corrected: 'Remark (corrected)',
    'not-found': 'Remark (not found)',
  };
  return fact.remarkKind === undefined ? 'Remark' : kinds[fact.remarkKind];
}

function valuesOf({ values }: Fact): Markup | false {
  const entries = Object.entries(values);
  if (entries.length === 0) return false;
  return html`<p class="values">${entries.map(
    ([name, value]) =>
      html`<span><span class="name">${name.replaceAll('-', ' ')}</span> <b>${saidValue(value)}</b></span> `,
  )}</p>`;
}

function sourceList(ids: readonly string[], sources: ReadonlyMap<string, Source>): Markup {
  return html`${ids.map((id) => {
    const source = sources.get(id);
    if (source === undefined) return html`<dd>${id} (not in the list of sources)</dd>`;
    return html`<dd>${source.title}. ${source.publisher}, ${source.date} <span class="kind">${source.kind}</span>
      ${address(source)}</dd>`;
  })}`;
}

/** Only web addresses become links. */
function address({ address }: Source): Markup {
  return /^https?:\/\//i.test(address) ? html`<a href="${address}">${address}</a>` : html`${address}`;
}
