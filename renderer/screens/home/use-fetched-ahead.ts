import { useEffect } from 'react';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { useKiosk } from '../kiosk/kiosk-context.ts';

/**
 * Fetches, while the page has nothing else to do, the words of the tools, which must be there at a touch, and the deck
 * of the first card, which is the likeliest to be opened.
 */
export function useFetchedAhead({ cards, tools, language }: Index): void {
  const { library } = useKiosk();
  const [first] = cards;
  useEffect(() => {
    const waiting = requestIdleCallback(() => {
      for (const tool of tools) library.words.want(tool, tool.language);
      if (first !== undefined) library.decks.want(first, language);
    });
    return () => cancelIdleCallback(waiting);
  }, [library, first, tools, language]);
}
