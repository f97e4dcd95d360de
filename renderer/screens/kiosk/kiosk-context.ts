import { useSelector } from '@xstate/react';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { PageLibrary } from '../../library/page-library.ts';
import type { SessionAct, SessionSnapshot } from '../../session/index.ts';
import type { ReportFault } from '../../session-driver/faults.ts';
import type { KioskBridge, Settings } from '../../session-driver/kiosk.ts';
import type { RunningSession } from '../../session-driver/start.ts';
import type { ReadingAloud } from '../aloud/reading-aloud.ts';
import type { VisitSettings } from './visit-settings.ts';

/** What every screen can rely on. */
export interface KioskParts {
  settings: VisitSettings;
  session: RunningSession;
  library: PageLibrary;
  report: ReportFault;
  /** Reads aloud to a visitor; null in a page where nobody is read to. */
  aloud: ReadingAloud | null;
  /** The way to the shell, for screens that ask it something of their own. */
  kiosk: KioskBridge;
}

export const KioskContext = createContext<KioskParts | null>(null);

/** The parts of the kiosk. Throws outside a kiosk: there is no screen without one. */
export function useKiosk(): KioskParts {
  const parts = useContext(KioskContext);
  if (parts === null) throw new Error('A screen was shown outside the kiosk: wrap it in KioskContext.');
  return parts;
}

/** A part of the session's state; the screen is drawn again only when that part is another, by `isSame` where that is given. */
export function useSession<Part>(
  select: (snapshot: SessionSnapshot) => Part,
  isSame?: (one: Part, other: Part) => boolean,
): Part {
  return useSelector(useKiosk().session.actor, select, isSame);
}

/** The clinic's settings in this visit. */
export function useSettings(): Settings {
  const { settings } = useKiosk();
  const subscribe = useCallback((listener: () => void) => settings.subscribe(listener), [settings]);
  return useSyncExternalStore(subscribe, () => settings.shown);
}

/** The languages on offer in this visit, in their order. */
export function useOfferedLanguages(): readonly string[] {
  return useSession(({ context }) => context.rules.languages);
}

/** Tells the session what the visitor did. */
export function useSend(): (act: SessionAct) => void {
  return useKiosk().session.send;
}
