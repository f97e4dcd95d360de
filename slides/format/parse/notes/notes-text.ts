/** The notes of a deck as they were read, section by section. */
import type { Jurisdiction } from '../../model/library.ts';
import type { NotePoint } from '../../model/notes.ts';
import type { NotesMatter } from '../../model/schema/notes-matter.ts';
import type { SlideText } from '../context.ts';
import type { WrittenText } from '../deck/deck-text.ts';
import type { SpokenLine } from '../spoken.ts';

/** A point as it was written. */
export interface WrittenPoint {
  point: NotePoint;
  /** Ids of the facts that it names. */
  facts: readonly string[];
  /** Its words, with what each stretch rests on. */
  spoken: readonly SpokenLine[];
}

/** What was written to a slide, or to all versions of it. */
export interface WrittenNotes {
  /** The id of a slide, or what its versions share: `where` for `where-us` and `where-uk`. */
  id: string;
  /** Countries; absent: wherever the slide is shown. */
  jurisdictions: Jurisdiction[] | undefined;
  points: readonly WrittenPoint[];
  text: SlideText;
}

/** One language of the notes. */
export interface NotesText extends WrittenText {
  status: NotesMatter['status'];
  sections: readonly WrittenNotes[];
}
