import { useEffect } from 'react';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { useKiosk } from '../kiosk/kiosk-context.ts';

/** Fetches the deck of the first card, which is the likeliest to be opened, while the page has nothing else to do. */
export function useFetchedAhead({ cards, language }: Index): void {
  const { library } = useKiosk();
  const [first] = cards;
  useEffect(() => {
    if (first === undefined) return undefined;
    const waiting = requestIdleCallback(() => library.decks.want(first, language));
    return () => cancelIdleCallback(waiting);
  }, [library, first, language]);
}
