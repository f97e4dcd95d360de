/** One slide of the report: what a visitor sees on the left, every claim and its proof on the right. */
import type { Block, Figure, Slide, View } from '../../../slides/format/model/library.ts';
import type { Fact } from '../../../slides/format/model/schema/fact.ts';
import { readingOf } from '../../../slides/format/model/slides.ts';
import type { LookedAtPoint } from '../../../slides/format/present/notes.ts';
import { blockMarkup } from './blocks.ts';
import { type Claim, claimsIn, claimsOf } from './claims.ts';
import { type FactContext, factCard, missingFact } from './fact-card.ts';
import { html, type Markup } from './markup.ts';
import { saidPlaces, saidVerification } from './said.ts';
import { line, prose } from './words.ts';

export interface SlideContext extends FactContext {
  facts: ReadonlyMap<string, Fact>;
  /** Unique on the page. */
  anchor: string;
  /** “3 of 14”. */
  position: string;
  /** A picture of the running kiosk, when there is one. */
  picture: string | undefined;
  /** What a consultant is told beside it. */
  noted: readonly LookedAtPoint[];
}

/** The slide beside its claims, with a place for the reader's verdict. */
export function slideSection(slide: Slide, context: SlideContext): Markup {
  const scope = slide.jurisdictions;
  const reading = readingOf(slide, Object.fromEntries(context.facts));
  return html`<section class="slide" id="${context.anchor}">
    <header><h3><span class="position">${context.position}</span> ${slide.titleText}</h3>
      <p class="fine">${slide.id}${slide.audience && html` · <b>only in a consultation</b>`}${scope && html` · <b>only in: ${saidPlaces(scope)}</b>`}${reading !== 'read' && html` · <b>rests on nothing better: ${saidVerification[reading]}</b>`}</p></header>
    <div class="sides">
      <div class="seen">
        ${context.picture === undefined ? drawn(slide, context.anchor) : photograph(slide, context.picture)}
        ${behindTouch(slide)}
        ${context.picture !== undefined && behindButton(slide, context.anchor)}
        ${verdict()}
      </div>
      <div class="proof">${proof(claimsOf(slide), context)}</div>
    </div>
    ${context.noted.length > 0 && notes(context)}
  </section>`;
}

/** What no visitor sees, beside the facts that it names. */
function notes(context: SlideContext): Markup {
  const points = context.noted.map(
    ({ point, jurisdictions }) =>
      html`<dt>${point.kind}${jurisdictions && html` <span class="fine">(${saidPlaces(jurisdictions)})</span>`}</dt><dd>${line(point.words)}</dd>`,
  );
  const claims = claimsIn(context.noted.map(({ point }) => point));
  return html`<h4 class="noted">Told to a consultant alone</h4><div class="sides">
      <div class="seen"><dl class="noted">${points}</dl>${verdict()}</div>
      <div class="proof">${claims.length > 0 && proof(claims, context)}</div></div>`;
}

const verdict = () => html`<p class="verdict"><span>☐ right as it is</span> <span>☐ change:</span></p>`;

function drawn(slide: Slide, anchor: string): Markup {
  const blocks = slide.blocks.map((block, index) => ({
    block,
    markup: blockMarkup(block, `${anchor}-${index}-`),
  }));
  const isPicture = ({ type }: Block) => ['figure', 'anatomy', 'views'].includes(type);
  const words = blocks.filter(({ block }) => !isPicture(block)).map(({ markup }) => markup);
  const pictures = blocks.filter(({ block }) => isPicture(block)).map(({ markup }) => markup);
  return html`<div class="screen ${slide.layout}"><h4>${line(slide.title)}</h4>
    <div class="words">${words}</div>${pictures.length > 0 && html`<div class="pictures">${pictures}</div>`}</div>`;
}

function photograph(slide: Slide, picture: string): Markup {
  return html`<img class="photo" src="${picture}" alt="The slide “${slide.titleText}” on the kiosk’s screen">`;
}

/** What the eye does not see at once: the words behind a touch, and the words for those who hear the slide. */
function behindTouch(slide: Slide): Markup {
  const figures = slide.blocks.flatMap((block): Figure[] => ('figure' in block ? [block.figure] : []));
  const parts = figures.flatMap((figure) => figure.parts);
  return html`${
    parts.length > 0 &&
    html`<div class="behind"><h5>When a part is touched</h5>
      <dl>${parts.map(({ name, body }) => html`<dt>${name}</dt><dd>${prose(body)}</dd>`)}</dl></div>`
  }
    ${slide.blocks.map((block) => block.type === 'views' && viewsInWords(block.views))}
    ${figures.map(({ alt }) => html`<p class="fine"><b>Picture in words:</b> ${alt}</p>`)}`;
}

/** What a picture of the slide does not show, because nobody asked for it. */
function behindButton(slide: Slide, anchor: string): Markup {
  const details = slide.blocks.filter(({ type }) => type === 'details');
  return html`${details.map((block, index) => blockMarkup(block, `${anchor}-behind-${index}-`))}`;
}

function viewsInWords(views: readonly View[]): Markup {
  return html`<div class="behind"><h5>The views of the picture, the first at rest</h5>
    <dl>${views.map(({ title, body }) => html`<dt>${title}</dt><dd>${prose(body)}</dd>`)}</dl></div>`;
}

function proof(claims: readonly Claim[], context: SlideContext): Markup {
  if (claims.length === 0) return html`<p class="none">This slide makes no claim.</p>`;
  const facts = [...new Set(claims.map(({ fact }) => fact))];
  return html`${facts.map((id) => {
    const fact = context.facts.get(id);
    const words = claims.filter((claim) => claim.fact === id).map((claim) => claim.words);
    return html`<article><div class="said">${words.map((one) => html`<p>“${one}”</p>`)}</div>
      ${fact === undefined ? missingFact(id) : factCard(fact, context)}</article>`;
  })}`;
}
