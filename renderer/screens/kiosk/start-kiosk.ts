import { offeredLanguages } from '../../i18n/languages.ts';
import { faultReporter, type ReportFault } from '../../session-driver/faults.ts';
import type { KioskBridge, Settings } from '../../session-driver/kiosk.ts';
import { startSession } from '../../session-driver/start.ts';
import type { KioskParts } from './kiosk-context.ts';
import { Libraries } from './libraries.ts';

/** Milliseconds between two attempts to learn the settings. */
const askAgainAfter = 2_000;

/** Asks the shell for the settings and puts the kiosk together. Until there are settings the page is blank paper. */
export async function startKiosk(kiosk: KioskBridge): Promise<KioskParts> {
  const { report, renew } = faultReporter(kiosk);
  const settings = await settingsOf(kiosk, report);
  const languages = offeredLanguages(settings.languages);
  const libraries = new Libraries(
    (language) => kiosk.library(language),
    report,
    () => nobodyHere(),
  );
  const session = startSession({
    kiosk,
    rules: { languages, idleSeconds: settings.idleSeconds, warningSeconds: settings.warningSeconds },
    report,
    onReset: () => {
      renew();
      void libraries.renew(languages);
    },
  });
  const nobodyHere = () => ['attract', 'reset'].includes(session.actor.getSnapshot().value);
  void libraries.renew(languages);
  return { settings, languages, session, libraries, report };
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
