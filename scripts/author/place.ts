/** Where the author is: written in the address, so that a reload or a link leads back to it. */
import { useSyncExternalStore } from 'react';
import { firstLanguage } from '../../slides/format/languages/faces.ts';
import { type Jurisdiction, jurisdictionSchema } from '../../slides/format/model/library.ts';

export interface Place {
  deck: string;
  language: string;
  /** `all` shows the slides of every country. */
  country: Jurisdiction;
  slide: string;
}

/** Reads `#deck/language/country/slide`; what is missing is empty, the first language or `all`. */
export function placeFrom(hash: string): Place {
  const [deck = '', language = '', country = '', slide = ''] = hash
    .replace(/^#/, '')
    .split('/')
    .map(decodeURIComponent);
  const known = jurisdictionSchema.safeParse(country);
  return { deck, language: language || firstLanguage, country: known.success ? known.data : 'all', slide };
}

/** Writes a place as {@link placeFrom} reads it. */
export function hashOf({ deck, language, country, slide }: Place): string {
  return `#${[deck, language, country, slide].map(encodeURIComponent).join('/')}`;
}

/**
 * The place of the page; follows its address. The slide's frame asks the page around it, because the deck takes what
 * stands in the address of its own window away.
 */
export function usePlace(): Place {
  return placeFrom(useSyncExternalStore(listen, () => window.parent.location.hash));
}

function listen(changed: () => void): () => void {
  window.parent.addEventListener('hashchange', changed);
  return () => window.parent.removeEventListener('hashchange', changed);
}
