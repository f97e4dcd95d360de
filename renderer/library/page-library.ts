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
  /** The words of the tools, which no deck pushes out. */
  words: Decks;
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
  const ask = (id: string, language: string) => kiosk.deck(id, language);
  const indexes = new Indexes({
    ask: async (language) => {
      const index = await kiosk.index(language);
      await drawings.askFor(index);
      return index;
    },
    report,
    mayChange,
  });
  return {
    indexes,
    decks: new Decks({ ask, report }),
    words: new Decks({ ask, report }),
    drawings,
    lookups: new Lookups({ ask: (language) => kiosk.lookup(language), report }),
  };
}
