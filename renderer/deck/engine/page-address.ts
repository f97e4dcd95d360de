/**
 * reveal.js lets the page's query override any option, and the hash choose the first slide. The deck's page needs
 * neither, so both are taken off before reveal.js can read them.
 */

/** The parts of a browser window that are needed here. */
export interface Addressed {
  location: { search: string; hash: string; pathname: string };
  history: { state: unknown; replaceState(state: unknown, unused: string, address: string): void };
}

/** Takes query and hash off the page's address. Adds no history entry and loads nothing. */
export function clearPageAddress(page: Addressed): void {
  const { search, hash, pathname } = page.location;
  if (search || hash) page.history.replaceState(page.history.state, '', pathname);
}
