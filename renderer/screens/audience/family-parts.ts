import { createContext } from 'react';

/** In how many parts the family sees a slide. */
export interface PartsSeen {
  deck: string;
  slide: string;
  parts: number;
}

/** Tells whoever leads; nobody where there is nobody to tell. */
export const FamilyPartsContext = createContext<(seen: PartsSeen) => void>(() => undefined);
