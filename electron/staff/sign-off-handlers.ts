/** What the calls do with which staff read and sign. */
import type { SignOffHandlers } from '../bridge/handlers.ts';
import type { HistorySheet } from '../bridge/paper.ts';
import type { Role } from '../bridge/roles.ts';
import type { SignOffDesk } from '../sign-off/desk.ts';
import { type ExportParts, exportHistory } from '../sign-off/export.ts';
import type { HistoryEntry } from '../sign-off/schema.ts';
import type { StaffRole } from './pins.ts';

/** The gate lets nobody else call these. */
const insider = (role: Role): StaffRole => role as StaffRole;

export function signOffHandlers(desk: SignOffDesk, parts: ExportParts): SignOffHandlers {
  return {
    signOffs: () => desk.state(),
    review: (_caller, text) => desk.review(text),
    decide: ({ role }, text, content, item, decision) =>
      desk.decide(insider(role), text, content, item, decision),
    sign: ({ role }, text, content, signer) => desk.sign(insider(role), text, content, signer),
    signHistory: () => desk.history(),
    exportHistory: ({ role }, form, language) => exportHistory(insider(role), form, language, parts),
  };
}

/** The sheet of the history, the newest first. `at`: milliseconds since 1970. */
export function historySheet(entries: HistoryEntry[], language: string, at: number): HistorySheet {
  return { what: 'sign-offs', language, text: 100, at, entries };
}
