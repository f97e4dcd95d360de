/** Windows that a page opens and the app allows. The window's own module says how one is made. */
import type { BrowserWindowConstructorOptions } from 'electron';

export const guests = {
  open: (_url: string, _options: BrowserWindowConstructorOptions): void => undefined,
};
