/** What the page is told, from what the config and the command line say. */
import type { Settings } from '../bridge/contract.ts';
import type { Flags } from '../config/flags.ts';
import type { Logo } from '../config/logo/logo.ts';
import type { Config } from '../config/schema.ts';
import { logoAddress } from '../scheme/app-scheme.ts';
import type { DisplayWishes } from '../window/displays.policy.ts';

export interface Circumstances {
  config: Config;
  /** Whose decks the window shows. */
  country: Settings['country'];
  flags: Flags;
  logo: Logo | null;
  /** What the screens do now while nobody is there. */
  screen: Settings['screen'];
  role: Settings['role'];
  mode: Config['mode'];
  host: Settings['host'];
}

/** The page's settings. The seconds of the command line win over those of the config. */
export function pageSettings(circumstances: Circumstances): Settings {
  const { config, country, flags, logo, screen, role, mode, host } = circumstances;
  return {
    clinicName: config.clinicName,
    logo: logo && logoAddress(logo),
    country,
    clinicCountry: config.country,
    languages: config.languages,
    idleSeconds: flags.idleSeconds ?? config.idleSeconds,
    warningSeconds: flags.warningSeconds ?? config.warningSeconds,
    contacts: config.contacts,
    screen,
    host,
    role,
    consultation: offered[mode],
    printer: config.printer !== null,
    mounting: config.screen,
  };
}

const offered = { 'waiting-room': 'none', both: 'offered', consultation: 'only' } as const;

/** What this PC is for; `--consultation` wins over the config. */
export function modeOf({ mode }: Pick<Config, 'mode'>, flags: Flags): Config['mode'] {
  return flags.consultation ? 'consultation' : mode;
}

/** Which windows are wished for. `--windowed` and `--size` win over the config; `--size` alone keeps its mode. */
export function displayWishes(config: Config, flags: Flags, isConsultation: boolean): DisplayWishes {
  const { window, displays } = config;
  return {
    mode: flags.windowed ? 'windowed' : window.mode,
    width: flags.size?.width ?? window.width,
    height: flags.size?.height ?? window.height,
    which: displays.which,
    coverOthers: displays.coverOthers,
    isConsultation,
  };
}
