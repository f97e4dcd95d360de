import type { KioskBridge } from '../../electron/bridge/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload script; the page's only way out. */
    readonly kiosk: KioskBridge;
  }
}

export type {
  AuditRow,
  Fault,
  Health,
  KioskBridge,
  LockLine,
  ScreenHours,
  Settings,
  Troubles,
} from '../../electron/bridge/contract.ts';
