/** What the report is made from. */
import type { Country } from '../../../slides/format/model/countries.ts';
import type { Deck, Source, SvgNode } from '../../../slides/format/model/library.ts';
import type { NotesBundle } from '../../../slides/format/model/notes.ts';
import type { Fact } from '../../../slides/format/model/schema/fact.ts';
import type { Worksheet } from '../pemat/worksheet.ts';
import type { PrintedProblem } from '../problems.ts';
import type { Row } from '../row.ts';

/** One deck in one language. */
export interface ReportDeck {
  deck: Deck;
  /** What a consultant is told beside it; absent where nothing is noted. */
  notes?: NotesBundle | undefined;
  language: string;
  row: Row;
  worksheet: Worksheet | undefined;
  /** Whether the worksheet rates an earlier content. */
  isRatingOutdated: boolean;
}

export interface ReportModel {
  decks: readonly ReportDeck[];
  problems: readonly PrintedProblem[];
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  /** What the figures of the decks are drawn with. */
  symbols: ReadonlyMap<string, SvgNode>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** How many days ahead the report looks for review dates. */
  expiringDays: number;
  /** The country whose slides are shown; absent for all. */
  country?: Country;
  /** A picture of a slide as a data address; undefined when there is none. */
  pictureOf(deck: string, slide: string): string | undefined;
}
