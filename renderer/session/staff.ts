/** What the session knows of staff. They are no visitors: nothing of them is part of a visit. */
import type { Question } from './questions.ts';

/** Who opened the staff door. The shell says so; the page only shows what is for them. */
export type StaffRole = 'staff' | 'admin';

/** Who sees the staff screens: staff, or whoever sets up a kiosk that nobody has set up yet. */
export type Insider = StaffRole | 'setup';

/** What of the visit that staff came in from may go along into a consultation. */
export interface Brought {
  language: string;
  questions: readonly Question[];
}

export interface StaffPlace {
  role: Insider;
  /** The page of the panel that is shown, by its name; null for the first one. */
  page: string | null;
  brought: Brought;
}

/** Milliseconds without a touch or a key after which the staff screens are left, so that nobody finds them open. */
const staffStay = 60_000;

/** The same for who sets the kiosk up for the first time, and has to look for a picture or measure a height meanwhile. */
const setUpStay = 300_000;

/** The page of the panel on which slides and their sources are read. */
export const readingPage = 'decks';

/** The page on which is read what other content would change. */
export const contentPage = 'content';

/** The same on these pages: nothing is lost when they are left, but a slide with all its sources takes longer than a minute. */
const readingStay = 180_000;

/** How long the staff screens wait for whoever is there and touches nothing, in milliseconds. */
export function stayOf(staff: StaffPlace | null): number {
  if (staff?.role === 'setup') return setUpStay;
  return staff?.page === readingPage || staff?.page === contentPage ? readingStay : staffStay;
}

/** Milliseconds without a touch or a key after which the keypad is taken away: whoever opened it did not mean to. */
export const doorStay = 20_000;
