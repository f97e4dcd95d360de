import { useCallback, useMemo } from 'react';
import type { DeckBundle } from '../../../../slides/format/model/bundle.ts';
import type { Index } from '../../../../slides/format/model/catalogue.ts';
import type { Slide } from '../../../../slides/format/model/library.ts';
import type { Lookup } from '../../../../slides/format/model/lookup.ts';
import { noPath, outOn, type Path, type Standing, viewOn } from '../../../../slides/format/model/path.ts';
import { partsIn, viewsIn } from '../../../../slides/format/model/slides.ts';
import { useLookup } from '../../../library/use-library.ts';
import { useKiosk } from '../../kiosk/kiosk-context.ts';
import { useLead } from '../talking.tsx';
import { type DecksOnPath, decksOnPath, lookupOnPath, slidesOnPath } from './on-path.policy.ts';

/** What was said of the family. */
export function usePath(): Path {
  return useLead().path ?? noPath;
}

/** The path by which things are left out: what was said, unless everything is to be shown. */
export function useActingPath(): Path {
  const { path, showsAll } = useLead();
  return showsAll || path === null ? noPath : path;
}

/** The view on which the drawing of a slide opens for this family; null: its first. */
export function useOpensOn(bundle: DeckBundle | undefined, slide: Slide | undefined): string | null {
  const path = useActingPath();
  if (bundle === undefined || slide === undefined) return null;
  return viewOn(path, viewsIn(slide.blocks), bundle.deck.applies, slide.applies);
}

/** The views of the drawing of a slide that are left out for this family. */
export function useViewsOut(bundle: DeckBundle | undefined, slide: Slide | undefined): string[] {
  const path = useActingPath();
  if (bundle === undefined || slide === undefined) return [];
  return outOn(path, viewsIn(slide.blocks), bundle.deck.applies, slide.applies).map(({ view }) => view);
}

/** The spots of a slide's drawings whose parts are left out for this family. */
export function usePartsOut(bundle: DeckBundle, slide: Slide): string[] {
  const path = useActingPath();
  return outOn(path, partsIn(slide.blocks), bundle.deck.applies, slide.applies).map(({ spot }) => spot);
}

/** How each slide of a deck stands for the family, whether it is left out or not. */
export function useStandings({ deck }: DeckBundle): readonly Standing[] {
  const path = usePath();
  return useMemo(() => slidesOnPath(path, deck), [path, deck]);
}

/** The decks as they are shown now, and those of which something would be left out. */
export function useDecksOnPath(index: Index): DecksOnPath {
  const { library } = useKiosk();
  const path = useActingPath();
  const known = useLookup(library, index);
  const lookup = known.status === 'ready' ? known.lookup : null;
  return useMemo(() => decksOnPath(path, index.cards, lookup), [path, index, lookup]);
}

/** Leaves out of what can be looked up what is left out for the family. */
export function useFoundOnPath(index: Index): (lookup: Lookup) => Lookup {
  const path = useActingPath();
  return useCallback((lookup: Lookup) => lookupOnPath(path, index.cards, lookup), [path, index]);
}
