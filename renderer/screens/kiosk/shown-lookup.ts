import { createContext, use, useMemo } from 'react';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import type { Lookup } from '../../../slides/format/model/lookup.ts';
import type { LookupState } from '../../library/lookups.ts';
import { useLookup } from '../../library/use-library.ts';
import { useKiosk } from './kiosk-context.ts';

/** What of all that can be looked up is found on this page: all of it, unless somebody who leads leaves something out. */
export const FoundHere = createContext<(lookup: Lookup) => Lookup>((lookup) => lookup);

/** What is found on this page of an index. */
export function useFoundHere(index: Index): LookupState {
  const { library } = useKiosk();
  const known = useLookup(library, index);
  const found = use(FoundHere);
  return useMemo(
    () => (known.status === 'ready' ? { ...known, lookup: found(known.lookup) } : known),
    [known, found],
  );
}
