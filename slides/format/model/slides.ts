/** What holds of slides wherever they are: which countries they are for, and which facts and words they name. */
import type { Applies } from './applies.ts';
import { type Country, countries } from './countries.ts';
import { layoutOf } from './layout.ts';
import type { Block, Deck, Jurisdiction, Part, ShownFact, Slide, View } from './library.ts';
import { plainText } from './plain-text.ts';

/** Whether something meant for `jurisdictions` (absent: everywhere) is shown in `country`. */
export function holdsIn(jurisdictions: readonly Jurisdiction[] | undefined, country: Jurisdiction): boolean {
  return jurisdictions === undefined || jurisdictions.includes('all') || jurisdictions.includes(country);
}

const endings = new RegExp(`(?:-(?:${countries.join('|')}))+$`);

/** What the versions of a slide share in their ids: `where-us` and `where-uk` are two of `where`. */
export function stemOf({ id }: Pick<Slide, 'id'>): string {
  return id.replace(endings, '');
}

/** The slides of a deck that are shown in `country`, each with only the blocks that are. */
export function slidesFor(deck: Pick<Deck, 'slides'>, country: Jurisdiction): Slide[] {
  return deck.slides
    .filter((slide) => holdsIn(slide.jurisdictions, country))
    .map((slide) => ({
      ...slide,
      blocks: slide.blocks.filter((block) => holdsIn(block.jurisdictions, country)),
    }))
    .filter((slide) => slide.blocks.length > 0)
    .map((slide) => ({ ...slide, layout: layoutOf(slide.blocks) }));
}

/** For whom something is, as it was written; nothing where it is for everybody. */
export function appliesIn({ diseases, products, ages }: Applies): { applies?: Applies } {
  const applies = { ...(diseases && { diseases }), ...(products && { products }), ...(ages && { ages }) };
  return Object.keys(applies).length === 0 ? {} : { applies };
}

/** The blocks of a slide, and what stands behind its buttons. */
export function allBlocks({ blocks }: Pick<Slide, 'blocks'>): Block[] {
  return blocks.flatMap((block): Block[] => (block.type === 'details' ? [block, ...block.blocks] : [block]));
}

/** The questions to ask that a slide has, block by block, as plain text. */
export function questionsOn({ blocks }: Pick<Slide, 'blocks'>): { theme: string; items: string[] }[] {
  return blocks.flatMap((block) =>
    block.type === 'questions' ? [{ theme: block.theme, items: block.items.map(plainText) }] : [],
  );
}

/** Ids of the facts that a slide's words, numbers and drawings name. */
export function factsOf(slide: Pick<Slide, 'title' | 'blocks'>): Set<string> {
  return factsIn([slide.title, slide.blocks]);
}

/** Ids of the facts that a part of the content names: lines, blocks, points, or lists of them. */
export function factsIn(content: unknown): Set<string> {
  const found = new Set<string>();
  walk(content, (value) => {
    if (typeof value.fact === 'string') found.add(value.fact);
    if (Array.isArray(value.facts)) for (const fact of value.facts) found.add(String(fact));
  });
  return found;
}

/**
 * How far the sources were read on which a slide rests at best: `partly` when not one of its facts was read in full, and
 * `unread` when nobody read any. A slide without facts claims nothing, so there is nothing to say of it: `read`.
 *
 * @param known the facts of the deck; one that it lacks is left out
 */
export function readingOf(
  { facts }: Pick<Slide, 'facts'>,
  known: Readonly<Record<string, Pick<ShownFact, 'verification'>>>,
): ShownFact['verification'] {
  const found = facts.flatMap((id) => known[id]?.verification ?? []);
  if (found.length === 0 || found.includes('read')) return 'read';
  return found.includes('partly') ? 'partly' : 'unread';
}

/** Ids of the glossary words that a slide marks. */
export function termsOf(slide: Pick<Slide, 'title' | 'blocks'>): Set<string> {
  const found = new Set<string>();
  walk([slide.title, slide.blocks], (value) => {
    if (value.type === 'term' && typeof value.term === 'string') found.add(value.term);
  });
  return found;
}

function walk(value: unknown, visit: (value: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  visit(value as Record<string, unknown>);
  for (const [key, inner] of Object.entries(value)) if (key !== 'root') walk(inner, visit);
}

/** The countries of a deck, a slide or a block: `all` stands for every country that a deck can be for. */
export function countriesOf(jurisdictions: readonly Jurisdiction[] | undefined): readonly Country[] {
  return countries.filter((country) => holdsIn(jurisdictions, country));
}

/** The views of all drawings among these blocks. */
export function viewsIn(blocks: readonly Block[]): View[] {
  return blocks.flatMap((block) => (block.type === 'views' ? block.views : []));
}

/** The parts of all drawings among these blocks that can be touched. */
export function partsIn(blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block) => ('figure' in block ? block.figure.parts : []));
}

/** Blocks as they are read, without for whom a part of them is: that is no part of what a clinic signs. */
export function withoutTags(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (!('figure' in block)) return block;
    const figure = { ...block.figure, parts: block.figure.parts.map(untagged) };
    return block.type === 'views'
      ? { ...block, figure, views: block.views.map(untagged) }
      : { ...block, figure };
  });
}

function untagged<T extends { applies?: Applies | undefined }>({
  applies: _,
  ...rest
}: T): Omit<T, 'applies'> {
  return rest;
}
