/** From a deck or its notes, as they are shown here, to the items that a reviewer goes through. Pure. */
import { linesIn, linesOfDeck } from '../languages/spelling/content.ts';
import type { DeckBundle } from '../model/bundle.ts';
import { contentHash } from '../model/hash/content-hash.ts';
import type { Block, Inline, ShownFact, Slide, Source, SvgNode } from '../model/library.ts';
import type { ShownNotes } from '../model/notes.ts';
import type { Seen } from '../model/review.ts';
import { factsIn, termsOf, withoutTags } from '../model/slides.ts';
import { wholeDeck } from '../model/whole-deck.ts';

/** Something that is read and approved by itself. */
export interface ReviewItem {
  /** The id of a slide, or {@link wholeDeck}. */
  id: string;
  /** Changes with everything that is seen of it; not when a fact was looked at again and says the same. */
  hash: string;
  seen: Seen;
}

type Known = Pick<DeckBundle, 'facts' | 'sources' | 'glossary'>;

/**
 * The items of a deck: the deck as a whole, then each slide in its order.
 *
 * @param bundle as `presentDeck` gives it for a consultation, in which all is seen that the sign-off covers
 * @param picture the hash of the picture on its card
 */
export function itemsOfDeck(bundle: DeckBundle, picture: string): ReviewItem[] {
  const { deck } = bundle;
  const whole: ReviewItem = {
    id: wholeDeck,
    // Not the titles of the slides: each stands on its own slide, and is approved there.
    hash: hashOf([deck.title, deck.summary, picture, deck.slides.map(({ id }) => id)]),
    seen: {
      title: deck.title,
      lines: [deck.summary, ...deck.slides.map(({ titleText }) => titleText)],
      facts: [],
      words: [],
      pictures: [picture],
    },
  };
  return [whole, ...deck.slides.map((slide) => itemOfSlide(slide, bundle))];
}

function itemOfSlide(slide: Slide, known: Known): ReviewItem {
  const { id, title, blocks, audience } = slide;
  const terms = [...termsOf(slide)].sort().flatMap((term) => known.glossary[term] ?? []);
  const behind = seenFacts(slide.facts, known);
  return {
    id,
    hash: hashOf([id, title, withoutTags(blocks), audience, behind.hashed, terms]),
    seen: {
      title: slide.titleText,
      lines: linesOf(slide),
      facts: behind.facts,
      words: terms.map(({ term, meaning }) => `${term}: ${meaning}`),
      pictures: blocks.flatMap(picturesOf),
    },
  };
}

/** The items of a deck's notes: one for each slide that has some, in the order of the slides. */
export function itemsOfNotes(notes: ShownNotes, deck: Pick<DeckBundle['deck'], 'slides'>): ReviewItem[] {
  const titles = new Map(deck.slides.map(({ id, titleText }) => [id, titleText]));
  const known = { facts: notes.facts, sources: notes.sources, glossary: {} };
  return [...titles.keys()].flatMap((id): ReviewItem[] => {
    const points = notes.slides[id];
    if (points === undefined) return [];
    const behind = seenFacts([...factsIn(points)], known);
    const said = points.map(({ kind, words }) => ({ kind, words }));
    const lines = linesIn(points.map(({ words }) => words)).map((line) => line.trim());
    return [
      {
        id,
        hash: hashOf([id, said, behind.hashed]),
        seen: { title: titles.get(id) ?? id, lines, facts: behind.facts, words: [], pictures: [] },
      },
    ];
  });
}

/** Facts with their sources: in words, and as far as a change of them is a change of the item. */
function seenFacts(
  ids: readonly string[],
  { facts, sources }: Pick<Known, 'facts' | 'sources'>,
): { facts: Seen['facts']; hashed: unknown[] } {
  const known = ids.flatMap((id): ShownFact | never[] => facts[id] ?? []);
  const cited = (fact: ShownFact) => fact.sources.flatMap((id): Source | never[] => sources[id] ?? []);
  return {
    facts: known.map((fact) => ({
      id: fact.id,
      statement: fact.statement,
      sources: cited(fact).map(({ title, publisher, date }) =>
        [title, publisher, date].filter((part) => part !== '').join(', '),
      ),
      checked: { verification: fact.verification, readOn: fact.readOn, reviewBy: fact.reviewBy },
    })),
    hashed: known.map((fact) => [fact.id, fact.statement, cited(fact)]),
  };
}

/** What can be read on a slide besides its title, with what is only seen written out. */
function linesOf(slide: Slide): string[] {
  const blocks = slide.blocks.map(writtenOut);
  const lines = linesOfDeck({
    title: '',
    summary: '',
    slides: [{ ...slide, title: [], titleText: '', blocks }],
  });
  return lines.map((line) => line.replaceAll('\n', ' ').trim()).filter((line) => line !== '');
}

/** How many of 100 people are filled in and which answer is right are seen and not read. */
function writtenOut(block: Block): Block {
  switch (block.type) {
    case 'people':
      return {
        ...block,
        groups: block.groups.map((group) => ({
          ...group,
          label: marked(`${group.count} / 100: `, group.label),
        })),
      };
    case 'check':
      return {
        ...block,
        options: block.options.map((option) =>
          option.right ? { ...option, answer: marked('✓ ', option.answer) } : option,
        ),
      };
    case 'video':
      // Captions are the words of the transcript over again, in pieces.
      return { ...block, captions: [] };
    default:
      return block;
  }
}

const marked = (mark: string, line: readonly Inline[]): Inline[] => [{ type: 'text', text: mark }, ...line];

function picturesOf(block: Block): string[] {
  if (block.type === 'video') return [block.film.hash];
  return 'figure' in block ? [hashOf(shapesOf(block.figure.root))] : [];
}

/** A drawing without its words, which stand among the lines. */
function shapesOf(node: SvgNode): unknown {
  const children = node.children.flatMap((child) => (typeof child === 'string' ? [] : [shapesOf(child)]));
  return [node.tag, node.attributes, children];
}

/** 128 bits: no two items share them by accident. */
const digits = 32;

function hashOf(content: unknown): string {
  return contentHash(content).slice(0, digits);
}
