import './theme/index.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Kiosk } from './screens/kiosk/kiosk.tsx';
import { settingsOf, startKiosk } from './screens/kiosk/start-kiosk.ts';
import { faultReporter } from './session-driver/faults.ts';
import type { KioskBridge } from './session-driver/kiosk.ts';

/**
 * What this window shows, which the shell decided before the page was loaded. A visitor's page brings nothing of a
 * consultation with it.
 */
async function pageOf(kiosk: KioskBridge): Promise<ReactNode> {
  const { report, renew } = faultReporter(kiosk);
  const first = await settingsOf(kiosk, report);
  const started = { kiosk, first, report, renew };
  if (first.role === 'presenter') {
    const { openPresenter } = await import('./screens/presenter/presenter.tsx');
    return openPresenter(started);
  }
  if (first.role === 'audience') {
    const { openAudience } = await import('./screens/audience/audience.tsx');
    return openAudience(started);
  }
  if (first.role === 'paper') {
    const { openPaper } = await import('./screens/paper/paper.tsx');
    return openPaper(started);
  }
  return <Kiosk parts={startKiosk(started)} />;
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
const page = createRoot(root);
// Not awaited here: what is loaded later imports parts of this very module, which would wait for itself.
void pageOf(window.kiosk).then((shown) => page.render(<StrictMode>{shown}</StrictMode>));
