/** What the audit records, by name. */

/** Everything that is recorded. */
export const auditEvents = [
  /** A PIN was right. */
  'door-opened',
  /** A PIN was wrong. The detail says how long the door stays shut. */
  'wrong-pin',
  /** A PIN was tried while the door stays shut, and not looked at. */
  'tried-too-soon',
  /** The staff screens were left, by a person or because nobody touched them any more. */
  'door-closed',
  /** A PIN was set on the screen. The detail says whose. */
  'pin-set',
  /** PINs were set by a reset file. The detail says whose. */
  'pin-reset',
  /** The kiosk was set up on its screen. The detail says where that is written. */
  'set-up',
  /** The kiosk was ended or started again, or the machine, by staff. The detail says which. */
  'ended',
  /** Somebody signed a deck or its notes. The detail says which, and who. */
  'deck-signed',
  /** Somebody noted a concern about a deck or its notes. The detail says which. */
  'deck-concern',
  /** The history of sign-offs was written to a file. The detail says to which, on a stick or in the data folder. */
  'history-exported',
  /** Statistics were written to a file. The detail says of which days, and where to. */
  'statistics-exported',
  /** A support bundle was written to a file. The detail says where to. */
  'support-bundle-written',
  /** A playlist was kept, changed or not. The detail says which, by its id, and how many slides it has. */
  'playlist-saved',
  /** A playlist was written to a file. The detail says which, by its id, and where to. */
  'playlist-shared',
  /** A playlist was deleted. The detail says which, by its id. */
  'playlist-deleted',
  /** A content pack was installed. The detail says which, and where it lay. */
  'pack-installed',
  /** A content pack was refused. The detail says which file, and why. */
  'pack-refused',
  /** The kiosk went back to the library before. The detail says from what, and why where nobody asked for it. */
  'pack-taken-back',
  /** A content pack was looked at before it is installed. The detail says which. */
  'pack-looked-at',
] as const;
export type AuditEvent = (typeof auditEvents)[number];
