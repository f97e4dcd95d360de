/** A kiosk that is well, for tests of what its monitoring is told. */
import type { FleetHealth } from './fleet.policy.ts';

export const wellKiosk: FleetHealth = {
  format: 1,
  at: '2026-11-26T10:00:00.000Z',
  up: true,
  startedAt: '2026-11-26T08:00:00.000Z',
  version: '0.1.0',
  host: 'electron',
  builtOn: '2026-11-01',
  content: {
    version: 'a0b1c2d3',
    builtOn: '2026-11-01',
    decks: 8,
    texts: 16,
    unsigned: 3,
    damaged: 0,
    expiredSlides: 0,
    nextExpiry: '2027-03-01',
  },
  counters: { visits: 40, recoveries: 1, restarts: { asked: 2, crash: 0, computer: 5, silent: 1 } },
  lastVisitorHours: 3,
  problems: { settings: 0, signOffs: 0, displays: 0 },
  disk: { freeBytes: 80_000_000_000, sizeBytes: 250_000_000_000 },
  isSpareFolder: false,
  recordsLast: true,
  graphicsRest: false,
  clock: { isBeforeBuild: false, lastJumpSeconds: 0 },
  lockCheck: { failing: ['packaged'], unseen: 2 },
};
