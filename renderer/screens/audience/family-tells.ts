import { createContext } from 'react';
import type { FilmCame } from '../../session/index.ts';

/** In how many parts the family sees a slide. */
export interface PartsSeen {
  deck: string;
  slide: string;
  parts: number;
}

/** What the film of a slide came to by itself before the family. */
export interface FilmSeen {
  deck: string;
  slide: string;
  cameTo: FilmCame;
}

/** Tells whoever leads what only the family’s screen knows; nobody where there is nobody to tell. */
export interface FamilyTells {
  parts: (seen: PartsSeen) => void;
  film: (seen: FilmSeen) => void;
}

export const FamilyTellsContext = createContext<FamilyTells>({
  parts: () => undefined,
  film: () => undefined,
});
