/** The part of the screen that the page takes, as it stands on the page. */

/** Its size in CSS pixels. */
export function paneSize(): { width: number; height: number } {
  const { style } = document.documentElement;
  const said = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return {
    width: said('--pane-width') || window.innerWidth,
    height: said('--pane-height') || window.innerHeight,
  };
}

/** Calls back whenever it may be another one, until the function that it returns is called. */
export function followPane(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  window.addEventListener('resize', onChange);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', onChange);
  };
}
