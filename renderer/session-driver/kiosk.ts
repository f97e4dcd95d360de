import type { KioskBridge } from '../../electron/bridge/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script; the page's only way out. */
    readonly kiosk: KioskBridge;
  }
}

export type {
  AuditRow,
  ChangedItem,
  Changes,
  Decision,
  DeckChange,
  Fault,
  Handed,
  Health,
  HistoryForm,
  HistoryRow,
  Installed,
  InstallOutcome,
  KioskBridge,
  LockLine,
  Offer,
  Pack,
  PackDesk,
  PackHistoryRow,
  PackRefusal,
  PackState,
  Review,
  RollBackOutcome,
  ScreenHours,
  Settings,
  SignOffDesk,
  SignOffState,
  SignOffText,
  Statistics,
  StatisticsAsked,
  Troubles,
} from '../../electron/bridge/contract.ts';
