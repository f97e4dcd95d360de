/** What staff can do with content packs. Nothing here throws or rejects: what goes wrong is an outcome. */
import type { Inspection, InstallOutcome, Offer, PackState, RollBackOutcome } from './schema.ts';

export interface PackDesk {
  /** All that the page of packs shows. */
  state: () => PackState;
  /**
   * What lies on sticks and in the drop folder, as it was seen last. Sticks are looked at for five minutes from then on, and not otherwise:
   * Windows starts a program for it.
   */
  offers: () => readonly Offer[];
  /** Verifies an offer anew and says what it would change. Takes up to some seconds. */
  inspect: (offer: string) => Promise<Inspection>;
  /** Verifies an offer anew and installs it. Takes up to some seconds. */
  install: (offer: string, role: 'staff' | 'admin') => Promise<InstallOutcome>;
  /** Goes back to the library before this one. */
  rollBack: (role: 'staff' | 'admin') => Promise<RollBackOutcome>;
  /** Calls back whenever {@link state} may be another, until the returned function is called. */
  onChange: (listener: () => void) => () => void;
}
