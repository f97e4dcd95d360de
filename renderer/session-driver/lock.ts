/** What a page of a locked kiosk never does, whoever asks. The shell refuses the same; this is the second line. */
const forbidden = [
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragenter',
  'dragover',
  'drop',
  'auxclick',
  'copy',
  'cut',
  'paste',
  'beforeinput',
  'submit',
  'gesturestart',
  'gesturechange',
] as const;

/** Prevents menus, selection, dragging, dropping, the clipboard, links and zooming by wheel. Returns the way back. */
export function lockPage(page: Window): () => void {
  const stop = new AbortController();
  const always = { capture: true, passive: false, signal: stop.signal } as const;
  const prevent = (event: Event) => event.preventDefault();
  for (const name of forbidden) page.addEventListener(name, prevent, always);
  page.addEventListener('click', (event) => isLink(event.target) && event.preventDefault(), always);
  page.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), always);
  return () => stop.abort();
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, area') !== null;
}
