import type { ReportFault } from '../session-driver/faults.ts';
import type { KioskBridge } from '../session-driver/kiosk.ts';
import { Decks } from './decks.ts';
import { Drawings } from './drawings.ts';
import { Indexes } from './indexes.ts';
import { Lookups } from './lookups.ts';

/** What the page has of the library. None of it is of a visitor, so it outlives their visits. */
export interface PageLibrary {
  indexes: Indexes;
  decks: Decks;
  drawings: Drawings;
  lookups: Lookups;
}

export interface LibrarySource {
  kiosk: Pick<KioskBridge, 'index' | 'deck' | 'cast' | 'picture' | 'lookup'>;
  report: ReportFault;
  /** Whether nobody is in the middle of a visit. */
  mayChange: () => boolean;
}

/** A library that is still empty. An index is shown when what its cards are drawn with is here, so that nothing pops up. */
export function pageLibrary({ kiosk, report, mayChange }: LibrarySource): PageLibrary {
  const drawings = new Drawings({
    cast: (hash) => kiosk.cast(hash),
    picture: (hash) => kiosk.picture(hash),
    report,
  });
  const decks = new Decks({ ask: (id, language) => kiosk.deck(id, language), report });
  const indexes = new Indexes({
    ask: async (language) => {
      const index = await kiosk.index(language);
      await drawings.askFor(index);
      return index;
    },
    report,
    mayChange,
  });
  const lookups = new Lookups({ ask: (language) => kiosk.lookup(language), report });
  return { indexes, decks, drawings, lookups };
}
