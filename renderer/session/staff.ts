/** What the session knows of staff. They are no visitors: nothing of them is part of a visit. */

/** Who opened the staff door. The shell says so; the page only shows what is for them. */
export type StaffRole = 'staff' | 'admin';

export interface StaffPlace {
  role: StaffRole;
  /** The page of the panel that is shown, by its name; null for the first one. */
  page: string | null;
}

/** Milliseconds without a touch or a key after which the staff screens are left, so that nobody finds them open. */
export const staffStay = 60_000;

/** Milliseconds without a touch or a key after which the keypad is taken away: whoever opened it did not mean to. */
export const doorStay = 20_000;
