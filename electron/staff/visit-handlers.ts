/** What the calls do that have to do with visits that are over. */
import type { VisitHandlers } from '../bridge/handlers.ts';
import type { OpenedVisits } from '../visits/open.ts';
import type { StaffRole } from './pins.ts';

export function visitHandlers({ book, statistics, exportStatistics }: OpenedVisits): VisitHandlers {
  return {
    visited: ({ page }, visit) => book.over(page, visit),
    statistics: (_caller, asked) => statistics(asked),
    // The gate lets nobody else call it.
    exportStatistics: ({ role }, asked) => exportStatistics(role as StaffRole, asked),
  };
}
