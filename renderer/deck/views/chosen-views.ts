import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { figureInView } from '../../../slides/format/model/figure/views.ts';
import type { Figure } from '../../../slides/format/model/library.ts';
import type { BlockOf } from '../blocks/block-props.ts';
import { useLed } from '../view/deck-context.ts';

/** Which view of each drawing of a slide was chosen, by the drawing's id. */
export interface ChosenViews {
  chosen: Readonly<Record<string, string>>;
  choose(figure: string, view: string): void;
}

export const ChosenViewsContext = createContext<ChosenViews | null>(null);

const atRest: ChosenViews['chosen'] = {};

/** Keeps what was chosen on a slide. Each drawing shows its first view again when the slide is left. */
export function useChosenViewsState(active: boolean): ChosenViews {
  const [chosen, setChosen] = useState(atRest);
  if (!active && chosen !== atRest) setChosen(atRest);
  const choose = useCallback(
    (figure: string, view: string) => setChosen((before) => ({ ...before, [figure]: view })),
    [],
  );
  return useMemo(() => ({ chosen, choose }), [chosen, choose]);
}

export interface ViewChoice {
  /** The name of the view that is shown: that of somebody who leads, else the first until another was chosen. */
  shown: string;
  choose(view: string): void;
}

/** Which view of a block is shown on this slide. Outside of a slide it is the first, and none can be chosen. */
export function useViews({ figure, views }: Pick<BlockOf<'views'>, 'figure' | 'views'>): ViewChoice {
  const slide = useContext(ChosenViewsContext);
  const led = useLed();
  const isLed = views.some(({ view }) => view === led?.view);
  return {
    shown: (isLed && led?.view) || (slide?.chosen[figure.id] ?? views[0]?.view ?? ''),
    choose: (view) => slide?.choose(figure.id, view),
  };
}

/** The drawing of a block as it is shown now. */
export function useFigureShown(block: Pick<BlockOf<'views'>, 'figure' | 'views'>): Figure {
  const { shown } = useViews(block);
  return useMemo(() => figureInView(block.figure, shown), [block.figure, shown]);
}
