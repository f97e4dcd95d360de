import { parseArgs } from 'node:util';
import { wayBack } from '../electron/window/way-back.policy.ts';
import { type Jurisdiction, jurisdictionSchema } from '../slides/format/model/library.ts';

/** What `npm start` can be told. */
export interface StartFlags {
  help: boolean;
  preview: boolean;
  /** In Electron, even where it seems not to run. */
  electron: boolean;
  windowed: boolean;
  /** A consultation, as on a PC for nothing else. */
  consultation: boolean;
  /** Full screen and locked, also on macOS. */
  kiosk: boolean;
  config?: string;
  /** Whose approvals and rules the slides show, in place of the country in the config. */
  country?: Jurisdiction;
  size?: string;
  screenshots?: string;
  /** Ids of the decks that the walk of `--screenshots` opens; the first card's deck when there are none. */
  deck: string[];
  /** The walk opens every deck. */
  all: boolean;
  /** Another walk of `--screenshots`, one of {@link tours}. */
  tour?: string;
}

/** The walks besides the one through every screen of a visitor. */
const tours: readonly string[] = ['staff', 'consultation', 'access'];

export const help = `Anteroom: a presentation kiosk for clinics

  npm start                              builds what is missing and starts the kiosk, full screen
  npm start -- [flags]

  --windowed            in a window, not full screen; on macOS this is so unless --kiosk is given
  --kiosk               full screen, also on macOS
  --consultation        a consultation, as on a consultant's PC; with --windowed in two windows on one display
  --preview             on an installed Chromium, Chrome or Edge, even where Electron is there
  --electron            in Electron, even where it seems not to run
  --config FILE         the clinic's kiosk.config.json
  --country us          us, uk, eu or all: whose approvals and rules the slides show. Where neither this nor a config
                        says it, only what holds everywhere is shown; the walks below then take us
  --size 1920x1080      size of the window, or of the display where there is none
  --screenshots DIR     walks through every screen by touches, writes one PNG for each into DIR, and ends
  --deck ID             opens this deck on that walk; may be repeated. Without it the first deck of the home screen
  --all                 opens every deck on that walk
  --tour staff          another walk: the staff door, and every page of the panel behind it
  --tour consultation   another walk: the first set-up, a review, and a consultation on two displays
  --tour access         another walk: each choice under “Make it easier”, and forced colours
  --help                this text

  To leave the kiosk: Ctrl+C in this terminal, or ${wayBack} in its window.`;

const opposites = [
  ['windowed', 'kiosk'],
  ['preview', 'electron'],
] as const;

/** Reads the flags; throws an Error whose message says what is wrong and what is allowed. */
export function readFlags(args: string[]): StartFlags {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      preview: { type: 'boolean', default: false },
      electron: { type: 'boolean', default: false },
      kiosk: { type: 'boolean', default: false },
      windowed: { type: 'boolean', default: false },
      consultation: { type: 'boolean', default: false },
      config: { type: 'string' },
      country: { type: 'string' },
      size: { type: 'string' },
      screenshots: { type: 'string' },
      tour: { type: 'string' },
      deck: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
    },
  });
  if (values.size !== undefined && !/^\d{3,5}x\d{3,5}$/.test(values.size)) {
    throw new Error(`--size is "${values.size}"; write width x height in pixels, for example 1920x1080`);
  }
  const country = jurisdictionSchema.optional().safeParse(values.country);
  if (!country.success) throw new Error(`--country is "${values.country}"; write us, uk, eu or all`);
  if (values.screenshots === undefined && (values.all || values.deck.length > 0)) {
    throw new Error('--deck and --all belong to a walk; write --screenshots DIR, too');
  }
  if (values.tour !== undefined && !tours.includes(values.tour)) {
    throw new Error(`--tour is "${values.tour}"; write ${tours.join(' or ')}`);
  }
  if (values.tour !== undefined && values.screenshots === undefined) {
    throw new Error('--tour is a walk; write --screenshots DIR, too');
  }
  for (const [one, other] of opposites) {
    if (values[one] && values[other])
      throw new Error(`--${one} and --${other} exclude each other; write one`);
  }
  const { country: _, ...rest } = values;
  return { ...rest, ...(country.data && { country: country.data }) };
}

/**
 * The flags for the kiosk itself. On macOS a kiosk takes the Dock, the menu and every way to another program away, so
 * whoever only looks gets a window there.
 */
export function modeArguments(
  { windowed, kiosk }: Pick<StartFlags, 'windowed' | 'kiosk'>,
  platform: string,
): string[] {
  return windowed || (platform === 'darwin' && !kiosk) ? ['--windowed'] : [];
}
