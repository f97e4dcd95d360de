import { createContext, useContext } from 'react';
import type { Spot, Stroke } from '../session/index.ts';

/** What is drawn and pointed at on all slides. */
export interface Drawn {
  strokes: readonly Stroke[];
  spot: Spot | null;
}

export const nothingDrawn: Drawn = { strokes: [], spot: null };

/** What those see who look at the slides here. */
export const DrawnContext = createContext(nothingDrawn);

export const useDrawn = (): Drawn => useContext(DrawnContext);
