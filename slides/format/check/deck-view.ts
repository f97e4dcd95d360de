/** What the checks of a whole deck look at. */
import type { ReadingLevel } from '../languages/reading.ts';
import type { DeckFile } from '../model/schema/deck.ts';
import type { DeckText } from '../parse/deck/deck-text.ts';
import type { Ground } from '../parse/ground/ground.ts';

export interface DeckView {
  file: DeckFile;
  text: DeckText;
  ground: Ground;
  /** `YYYY-MM-DD`. */
  today: string;
  /** How easy its text is to read; undefined for languages without a formula. */
  level: ReadingLevel | undefined;
}
