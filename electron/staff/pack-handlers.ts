/** What the calls do with which staff see, install and take back content. */
import type { PackHandlers } from '../bridge/handlers.ts';
import type { Role } from '../bridge/roles.ts';
import type { PackDesk } from '../packs/desk.ts';
import type { Audit } from '../records/audit.ts';
import type { StaffRole } from './pins.ts';

export interface PackParts {
  desk: PackDesk;
  audit: Pick<Audit, 'write'>;
}

/** The gate lets nobody else call these. */
const insider = (role: Role): StaffRole => role as StaffRole;

/** That a pack was looked at is recorded here; what is installed, refused and taken back, by the desk, which also does it by itself. */
export function packHandlers({ desk, audit }: PackParts): PackHandlers {
  return {
    // Asking for the offers has the desk look at sticks; health, which asks for the state alone, does not.
    packs: () => ({ ...desk.state(), offers: [...desk.offers()] }),
    inspectPack: async ({ role }, id) => {
      const told = await desk.inspect(id);
      if (told.outcome === 'changes') {
        const { pack } = told;
        audit.write({ event: 'pack-looked-at', role: insider(role), detail: `${pack.id} ${pack.version}` });
      }
      return told;
    },
    installPack: ({ role }, id) => desk.install(id, insider(role)),
    rollBackPacks: ({ role }) => desk.rollBack(insider(role)),
  };
}
