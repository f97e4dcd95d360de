/** What the shell does at each call of the bridge. */

import type { Health, Troubles } from '../health/schema.ts';
import type { ClinicLibrary } from '../library/library.ts';
import type { Log } from '../records/log.ts';
import type { SessionState, Settings } from './contract.ts';
import type { Handlers } from './gate.ts';

/** The calls that have to do with the staff door. */
export type StaffHandlers = Pick<
  Handlers,
  'door' | 'tryPin' | 'pinStates' | 'setPin' | 'ways' | 'end' | 'audit'
>;

export interface HandlerParts {
  settings: () => Settings;
  library: Pick<ClinicLibrary, 'index' | 'deck' | 'notes' | 'cast' | 'picture' | 'lookup'>;
  /** Hears where the session of a page is. */
  session: (page: number, state: SessionState) => void;
  /** How the kiosk is, and what its log says went wrong. */
  health: () => Promise<Health>;
  troubles: () => Promise<Troubles>;
  staff: StaffHandlers;
  log: Pick<Log, 'info' | 'error'>;
}

/** The log learns where the session is, never what a visitor looked at. */
export function bridgeHandlers(parts: HandlerParts): Handlers {
  const { settings, library, session, staff, log } = parts;
  return {
    ...staff,
    settings: () => settings(),
    index: (_caller, language) => library.index(language),
    deck: (_caller, id, language) => library.deck(id, language),
    notes: (_caller, id, language) => library.notes(id, language),
    cast: (_caller, hash) => library.cast(hash),
    picture: (_caller, hash) => library.picture(hash),
    lookup: (_caller, language) => library.lookup(language),
    fault: (_caller, { where, message, stack }) =>
      log.error(`page: ${where}: ${message} ${stack ?? ''}`.trimEnd()),
    health: () => parts.health(),
    troubles: () => parts.troubles(),
    // The gate has told already that the page called.
    alive: () => undefined,
    state: ({ page }, state) => {
      log.info(`session: ${state}`);
      session(page, state);
    },
  };
}
