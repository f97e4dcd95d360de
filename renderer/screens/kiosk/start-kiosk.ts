import { offeredLanguages } from '../../i18n/languages.ts';
import { pageLibrary } from '../../library/page-library.ts';
import { type Place, placeOf, type SessionRules } from '../../session/index.ts';
import type { ReportFault } from '../../session-driver/faults.ts';
import type { KioskBridge, Settings } from '../../session-driver/kiosk.ts';
import { startSession } from '../../session-driver/start.ts';
import { readingAloud } from '../aloud/reading-aloud.ts';
import type { KioskParts } from './kiosk-context.ts';
import { VisitSettings } from './visit-settings.ts';

/** Milliseconds between two attempts to learn the settings. */
const askAgainAfter = 2_000;
/** Milliseconds after which the first screen is taken to stand, also where the page is never at rest. */
const shownAfter = 2_000;

/** Long enough for a family to talk among themselves, in seconds. */
const consultationTimes = { idleSeconds: 20 * 60, warningSeconds: 60 } as const;

/** Where nobody is in the middle of a visit. */
const withoutVisitor: readonly Place[] = ['attract', 'asleep', 'reset'];

export interface StartedWith {
  kiosk: KioskBridge;
  /** The settings as the page begins. */
  first: Settings;
  report: ReportFault;
  /** Lets as many faults be told again as in a page that has just begun. */
  renew: () => void;
  /** Called at each reset, besides what becomes of the page itself. */
  onReset?: () => void;
}

/** Puts the kiosk together. What the shell tells of changes is asked for again, and shown from the next visit on. */
export function startKiosk({ kiosk, first, report, renew, onReset }: StartedWith): KioskParts {
  const settings = new VisitSettings(first);
  const rules = rulesOf(settings.shown);
  const library = pageLibrary({ kiosk, report, mayChange: () => nobodyHere() });
  const session = startSession({
    kiosk,
    rules,
    report,
    onReset: ({ languages }) => {
      renew();
      aloud?.narrator.putDown();
      onReset?.();
      settings.beginVisit();
      void library.indexes.beginVisit(languages);
    },
  });
  const nobodyHere = () => withoutVisitor.includes(placeOf(session.actor.getSnapshot()));
  const renewLibrary = () => void library.indexes.renew(session.actor.getSnapshot().context.rules.languages);
  const renewSettings = async () => {
    const changed = await settingsOf(kiosk, report);
    settings.arrive(changed);
    session.send({ type: 'rules-changed', rules: rulesOf(changed) });
  };
  // A consultant talks themselves.
  const aloud = rules.isLed ? null : readingAloud(session.send, report);
  whenShown(renewLibrary);
  whenShown(() => aloud?.voices.begin());
  kiosk.on('changed', (what) => {
    if (what.includes('settings')) void renewSettings();
    if (what.includes('library')) renewLibrary();
  });
  return { settings, session, library, report, kiosk, aloud };
}

/**
 * Calls back when the first screen stands and its fonts are here. What many decks bring with them would keep it waiting,
 * for the shell that answers is the one that also hands out the fonts.
 */
function whenShown(run: () => void): void {
  requestIdleCallback(() => void document.fonts.ready.then(run), { timeout: shownAfter });
}

/**
 * The part of the settings that governs visits, with the languages that the screens can speak. A consultant who talks to
 * a family is left alone for longer, and whether the waiting room is open is nothing to them.
 */
function rulesOf({ languages, idleSeconds, warningSeconds, screen, role }: Settings): SessionRules {
  const offered = offeredLanguages(languages);
  if (role === 'presenter') return { languages: offered, ...consultationTimes, screen: 'on', isLed: true };
  return { languages: offered, idleSeconds, warningSeconds, screen, isLed: false };
}

/** The settings, asked for until they come: until then the page is blank paper. */
export async function settingsOf(kiosk: KioskBridge, report: ReportFault): Promise<Settings> {
  for (;;) {
    try {
      return await kiosk.settings();
    } catch (error) {
      report('settings', error);
      await new Promise((resolve) => window.setTimeout(resolve, askAgainAfter));
    }
  }
}
