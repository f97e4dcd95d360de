import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Index, ToolWords } from '../../slides/format/model/catalogue.ts';
import type { DeckState, Decks, Named } from './decks.ts';
import type { IndexState } from './indexes.ts';
import type { LookupState } from './lookups.ts';
import type { PageLibrary } from './page-library.ts';

/** The index of a language as it stands. */
export function useIndex({ indexes }: PageLibrary, language: string): IndexState {
  const subscribe = useCallback((listener: () => void) => indexes.subscribe(listener), [indexes]);
  return useSyncExternalStore(subscribe, () => indexes.state(language));
}

const noDeck: DeckState = { status: 'failed' };

/** The deck of a card, which is fetched where it is not here; or, with `words`, that of a tool. Failed without a card. */
export function useDeck(decks: Decks, card: Named | undefined, language: string): DeckState {
  const subscribe = useCallback((listener: () => void) => decks.subscribe(listener), [decks]);
  useEffect(() => {
    if (card !== undefined) decks.want(card, language);
  }, [decks, card, language]);
  return useSyncExternalStore(subscribe, () => (card === undefined ? noDeck : decks.state(card, language)));
}

/** The words of a tool, which are fetched where they are not here; failed where there are none. */
export function useToolWords({ words }: PageLibrary, tool: ToolWords | undefined): DeckState {
  return useDeck(words, tool, tool?.language ?? '');
}

/** What can be looked up of an index, which is fetched where it is not here. */
export function useLookup({ lookups }: PageLibrary, index: Index): LookupState {
  const subscribe = useCallback((listener: () => void) => lookups.subscribe(listener), [lookups]);
  useEffect(() => lookups.want(index), [lookups, index]);
  return useSyncExternalStore(subscribe, () => lookups.state(index));
}

/** Every cast that the page has. They arrive before an index that draws with them. */
export function useCasts({ indexes, drawings }: PageLibrary) {
  const subscribe = useCallback((listener: () => void) => indexes.subscribe(listener), [indexes]);
  return useSyncExternalStore(subscribe, () => drawings.casts());
}
