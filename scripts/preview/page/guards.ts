/**
 * The small things that Electron's window does not do and a browser's window does: a context menu, opening dropped
 * files, zooming with Ctrl and wheel, following addresses that never become a request (`mailto:`, `about:` …).
 * Sent into the page as source: it must not use anything from outside itself.
 */
import type { PageMessage } from './messages.ts';

export function guard(say: (message: PageMessage) => void): void {
  const stop = (event: Event): void => event.preventDefault();
  addEventListener(
    'contextmenu',
    (event) => {
      if (!event.isTrusted) {
        return;
      }
      event.preventDefault();
      say({ kind: 'context-menu', x: event.clientX, y: event.clientY });
    },
    true,
  );
  addEventListener('drop', stop, true);
  addEventListener('dragover', stop, true);
  addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), {
    capture: true,
    passive: false,
  });
  navigation.addEventListener('navigate', (event) => {
    const { url, sameDocument } = event.destination;
    if (sameDocument || event.downloadRequest !== null || !event.cancelable || /^https?:/i.test(url)) {
      return;
    }
    event.preventDefault();
    say({ kind: 'navigate', url });
  });
}
