/** What of a topic one family takes home. Pure. */
import type { DeckBundle } from '../../slides/format/model/bundle.ts';
import type { Block, Slide } from '../../slides/format/model/library.ts';
import { type Path, standingOn, viewOn } from '../../slides/format/model/path.ts';
import { factsOf } from '../../slides/format/model/slides.ts';

/**
 * A topic without the slides that are for others, and what these alone rest on; each drawing at rest shows the view on which it
 * opens for the family. The whole topic where none of it would be left: somebody has chosen to take it home all the same.
 */
export function topicOnPath(bundle: DeckBundle, path: Path): DeckBundle {
  const { deck } = bundle;
  const left = deck.slides.filter(({ applies }) => standingOn(path, deck.applies, applies) !== 'out');
  const slides = (left.length === 0 ? deck.slides : left).map((slide) => opened(slide, path, bundle));
  const facts = new Set(slides.flatMap((slide) => [...factsOf(slide)]));
  return {
    ...bundle,
    deck: { ...deck, slides },
    facts: Object.fromEntries(Object.entries(bundle.facts).filter(([id]) => facts.has(id))),
  };
}

/** A slide whose drawings have the view first on which they open. */
function opened(slide: Slide, path: Path, { deck }: DeckBundle): Slide {
  const openedBlock = (block: Block): Block => {
    if (block.type !== 'views') return block;
    const first = viewOn(path, block.views, deck.applies, slide.applies);
    const isFirst = ({ view }: { view: string }) => view === first;
    return {
      ...block,
      views: [...block.views.filter(isFirst), ...block.views.filter((view) => !isFirst(view))],
    };
  };
  return { ...slide, blocks: slide.blocks.map(openedBlock) };
}
