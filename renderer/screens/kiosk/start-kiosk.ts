import { offeredLanguages } from '../../i18n/languages.ts';
import { pageLibrary } from '../../library/page-library.ts';
import { type Place, placeOf, type SessionRules } from '../../session/index.ts';
import { faultReporter, type ReportFault } from '../../session-driver/faults.ts';
import type { KioskBridge, Settings } from '../../session-driver/kiosk.ts';
import { startSession } from '../../session-driver/start.ts';
import type { KioskParts } from './kiosk-context.ts';
import { VisitSettings } from './visit-settings.ts';

/** Milliseconds between two attempts to learn the settings. */
const askAgainAfter = 2_000;
/** Milliseconds after which the first screen is taken to stand, also where the page is never at rest. */
const shownAfter = 2_000;

/** Where nobody is in the middle of a visit. */
const withoutVisitor: readonly Place[] = ['attract', 'asleep', 'reset'];

/**
 * Asks the shell for the settings and puts the kiosk together. Until there are settings the page is blank paper. What
 * the shell tells of changes is asked for again, and shown from the next visit on.
 */
export async function startKiosk(kiosk: KioskBridge): Promise<KioskParts> {
  const { report, renew } = faultReporter(kiosk);
  const settings = new VisitSettings(await settingsOf(kiosk, report));
  const rules = rulesOf(settings.shown);
  const library = pageLibrary({ kiosk, report, mayChange: () => nobodyHere() });
  const session = startSession({
    kiosk,
    rules,
    report,
    onReset: ({ languages }) => {
      renew();
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
  whenShown(renewLibrary);
  kiosk.on('changed', (what) => {
    if (what.includes('settings')) void renewSettings();
    if (what.includes('library')) renewLibrary();
  });
  return { settings, session, library, report, kiosk };
}

/**
 * Calls back when the first screen stands and its fonts are here. What many decks bring with them would keep it waiting,
 * for the shell that answers is the one that also hands out the fonts.
 */
function whenShown(run: () => void): void {
  requestIdleCallback(() => void document.fonts.ready.then(run), { timeout: shownAfter });
}

/** The part of the settings that governs visits, with the languages that the screens can speak. */
function rulesOf({ languages, idleSeconds, warningSeconds, screen }: Settings): SessionRules {
  return { languages: offeredLanguages(languages), idleSeconds, warningSeconds, screen };
}

async function settingsOf(kiosk: KioskBridge, report: ReportFault): Promise<Settings> {
  for (;;) {
    try {
      return await kiosk.settings();
    } catch (error) {
      report('settings', error);
      await new Promise((resolve) => window.setTimeout(resolve, askAgainAfter));
    }
  }
}
