/**
 * Who stands before a window. A role is given by the shell to each window that it opens and is never taken from
 * anything that a page says.
 *
 * - visitor: a patient or relative at the kiosk, with a session of their own
 * - presenter: the consultant's display during a consultation
 * - audience: the display that the family sees meanwhile; it draws what the presenter shows and has no session
 * - paper: nobody: a sheet for the printer is drawn there
 * - staff: a member of staff who has identified themselves
 * - admin: one who may also change PINs, install content and go back, and what else is the administrator's
 * - setup: whoever sets up a kiosk that nobody has set up yet, and may do nothing but that
 */
export const roles = ['visitor', 'presenter', 'audience', 'paper', 'staff', 'admin', 'setup'] as const;
export type Role = (typeof roles)[number];

/** Those who are led by a consultant, or are one: they see decks and slides that visitors alone do not. */
export const inConsultation: readonly Role[] = ['presenter', 'audience'];

/** The same, and what is printed of it. */
export const withAllDecks: readonly Role[] = [...inConsultation, 'paper'];

/** Those who have a session that begins, is asked whether someone is there, and is reset. */
export const withSession: readonly Role[] = ['visitor', 'presenter', 'staff', 'admin', 'setup'];

/** Those who work at the clinic: what only they may know is told to no window that a patient or relative looks at. */
export const ofTheClinic: readonly Role[] = ['presenter', 'staff', 'admin'];

/** Those before whose windows the staff door is: a visitor's, and a consultant's on a PC for nothing else. */
export const beforeDoor: readonly Role[] = ['visitor', 'presenter'];

/** Those who came in by the staff door. */
export const behindDoor = ['staff', 'admin'] as const satisfies readonly Role[];

/** Whoever sees the staff screens, and whoever may set the kiosk up there. */
export const onStaffScreens = [...behindDoor, 'setup'] as const satisfies readonly Role[];
export const settingUp: readonly Role[] = ['admin', 'setup'];
