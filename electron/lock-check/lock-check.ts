/** The Lock check: looks at the machine, and says what of its lock holds. */
import { lookAtLinux, type SystemFacts } from './linux.ts';
import { codeOf, type Facts, type Line, linesOf, type Platform, textOf } from './lock-check.policy.ts';
import { type Reader, thisMachine } from './reader.ts';
import { lookAtWindows } from './windows.ts';

/** What the kiosk knows itself. */
export interface Known {
  platform: NodeJS.Platform;
  /** The program that runs, and the folder of the clinic's files. */
  program: string;
  clinicFolder: string;
  isPackaged: boolean;
  /** Problems in the clinic's files. */
  configProblems: number;
  pins: Facts['pins'];
  /** How many displays there are; null where nobody can ask, as from a terminal. */
  displays: number | null;
  isWayland: boolean | null;
  env: Readonly<Record<string, string | undefined>>;
  args: readonly string[];
}

/** What holds of this program, wherever the check is asked for. */
export function knownHere(
  isPackaged: boolean,
  clinicFolder: string,
): Pick<Known, 'platform' | 'program' | 'clinicFolder' | 'isPackaged' | 'env' | 'args'> {
  return {
    platform: process.platform,
    program: process.execPath,
    clinicFolder,
    isPackaged,
    env: process.env,
    args: process.argv.slice(1).filter((arg) => arg !== '--lock-check'),
  };
}

/** Variables that make Node or Chromium listen to others. */
const openingVariables = [
  'NODE_OPTIONS',
  'ELECTRON_RUN_AS_NODE',
  'NODE_INSPECT_RESUME_ON_START',
  'ELECTRON_ENABLE_LOGGING',
];
const openingSwitches =
  /^--?(inspect|remote-debugging|no-sandbox|load-extension|js-flags|disable-web-security)/i;

/** What is known of the PINs of both roles, as one: a role without a PIN counts most. */
export function pinsOf(
  states: Readonly<Record<string, 'none' | 'temporary' | 'set'>>,
): 'none' | 'temporary' | 'set' {
  const all = Object.values(states);
  return (['none', 'temporary'] as const).find((state) => all.includes(state)) ?? 'set';
}

/**
 * The check for a terminal: as a text, with the code to end with. Displays and PINs are known to a kiosk that runs, and not
 * here.
 */
export async function lockCheckText(
  known: Omit<Known, 'pins' | 'displays' | 'isWayland'>,
  reader: Reader = thisMachine,
): Promise<{ text: string; code: number }> {
  const lines = await checkLock({ ...known, pins: null, displays: null, isWayland: null }, reader);
  return { text: textOf(lines), code: codeOf(lines) };
}

/** Which platform's list holds; on others Linux's, of which nothing can be seen. */
function platformOf(platform: NodeJS.Platform): Platform {
  return platform === 'win32' ? 'win32' : 'linux';
}

/** The lines of the check, what is not good first. Never rejects: what cannot be seen says so. */
export async function checkLock(known: Known, reader: Reader = thisMachine): Promise<Line[]> {
  const { platform, isPackaged, configProblems, pins, displays, isWayland, env, args } = known;
  const system = await look(known, reader);
  const debugging = [
    ...openingVariables.filter((name) => (env[name] ?? '') !== ''),
    ...args.filter((arg) => openingSwitches.test(arg)),
  ];
  const facts = { ...system, isPackaged, configProblems, pins, displays, isWayland, debugging };
  return linesOf(platformOf(platform), facts);
}

function look({ platform, program, clinicFolder, isPackaged }: Known, reader: Reader): Promise<SystemFacts> {
  if (platform === 'win32') {
    const archive = program.replace(/[^\\/]*$/, String.raw`resources\app.asar`);
    return lookAtWindows(reader, { archive, clinicFolder, isPackaged });
  }
  return lookAtLinux(reader, { program, clinicFolder, isPackaged, isRoot: process.getuid?.() === 0 });
}
