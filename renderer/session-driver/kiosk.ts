import type { KioskBridge } from '../../electron/bridge/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script; the page's only way out. */
    readonly kiosk: KioskBridge;
  }
}

export type {
  AuditRow,
  Decision,
  Fault,
  Handed,
  Health,
  HistoryForm,
  HistoryRow,
  KioskBridge,
  LockLine,
  Review,
  ScreenHours,
  Settings,
  SignOffDesk,
  SignOffState,
  SignOffText,
  Troubles,
} from '../../electron/bridge/contract.ts';
