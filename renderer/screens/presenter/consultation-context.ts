import { createContext, useContext } from 'react';
import type { Talk } from '../../../electron/bridge/contract.ts';
import type { KioskBridge } from '../../session-driver/kiosk.ts';

/** What the presenter's screens can rely on, besides a kiosk. */
export interface ConsultationParts {
  kiosk: KioskBridge;
  /** Where a page that crashed had been, or null. */
  kept: Talk | null;
  /** How many displays the family sees. */
  family: number;
}

export const ConsultationContext = createContext<ConsultationParts | null>(null);

/** The parts of a consultation. Throws outside of one. */
export function useConsultation(): ConsultationParts {
  const parts = useContext(ConsultationContext);
  if (parts === null) throw new Error('A presenter’s screen was shown outside a consultation.');
  return parts;
}
