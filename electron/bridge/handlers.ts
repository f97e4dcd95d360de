/** What the shell does on each channel of the bridge. */
import type { Library } from '../../slides/format/model/library.ts';
import type { Log } from '../records/log.ts';
import type { Settings } from './contract.ts';
import type { Handlers } from './gate.ts';

export interface HandlerParts {
  settings: Settings;
  library: (language: string) => Library;
  log: Pick<Log, 'info' | 'error'>;
}

/** The log learns where the session is, never what a visitor looked at. */
export function bridgeHandlers({ settings, library, log }: HandlerParts): Handlers {
  return {
    'kiosk:settings': () => settings,
    'kiosk:library': library,
    'kiosk:fault': ({ where, message, stack }) =>
      log.error(`page: ${where}: ${message} ${stack ?? ''}`.trimEnd()),
    'kiosk:state': (state) => log.info(`session: ${state}`),
  };
}
