/** The command line: the few flags that are the kiosk's own. Chromium's switches pass by unread. */
import { parseArgs } from 'node:util';
import { countriesInWords } from '../../slides/format/model/countries.ts';
import { type Jurisdiction, jurisdictionSchema } from '../../slides/format/model/library.ts';
import { nearest } from '../../slides/format/model/problem/nearest.ts';
import { type Problem, show } from './problem.ts';

export interface Flags {
  /** In an ordinary window. */
  windowed?: boolean;
  /** For consultations and nothing else. */
  consultation?: boolean;
  /** The settings file, as typed. */
  config?: string;
  /** Whose approvals and rules the slides show, in place of the country in the settings. */
  country?: Jurisdiction;
  /** Size of the window in pixels, each side from 320 to 16384. */
  size?: { width: number; height: number };
  /** From 1 to 3600; may be a fraction. */
  idleSeconds?: number;
  /** From 20 to 120; may be a fraction. */
  warningSeconds?: number;
  /** Prints the Lock check and ends, in place of starting the kiosk. */
  lockCheck?: boolean;
  /** Writes the support bundle to this file and ends, in place of starting the kiosk. */
  supportBundle?: string;
}

interface Flag {
  type: 'boolean' | 'string';
  /** What the value means, or undefined when it means nothing. */
  read: (value: string | undefined) => Flags | undefined;
  /** What to write instead of a value that means nothing. */
  write: string;
  /** For trying out, tests and pictures: the packaged kiosk does not take it. */
  onlyUnpacked?: boolean;
}

const flagTable: Readonly<Record<string, Flag>> = {
  windowed: { type: 'boolean', read: () => ({ windowed: true }), write: '--windowed' },
  consultation: { type: 'boolean', read: () => ({ consultation: true }), write: '--consultation' },
  'lock-check': { type: 'boolean', read: () => ({ lockCheck: true }), write: '--lock-check' },
  'support-bundle': {
    type: 'string',
    read: (value) => (value ? { supportBundle: value } : undefined),
    write: '--support-bundle and the file to be written',
  },
  config: {
    type: 'string',
    read: (value) => (value ? { config: value } : undefined),
    write: '--config and a file',
  },
  country: {
    type: 'string',
    read: (value) => {
      const { data: country } = jurisdictionSchema.safeParse(value);
      return country && { country };
    },
    write: `${countriesInWords()}, or all for what holds everywhere`,
    onlyUnpacked: true,
  },
  size: {
    type: 'string',
    read: (value) => {
      const size = readSize(value);
      return size && { size };
    },
    write: '--size 1920x1080, each side from 320 to 16384',
  },
  'idle-seconds': {
    type: 'string',
    read: (value) => {
      const idleSeconds = readSeconds(value, 1, 3600);
      return idleSeconds === undefined ? undefined : { idleSeconds };
    },
    write: 'a number of seconds from 1 to 3600',
    onlyUnpacked: true,
  },
  'warning-seconds': {
    type: 'string',
    read: (value) => {
      const warningSeconds = readSeconds(value, 20, 120);
      return warningSeconds === undefined ? undefined : { warningSeconds };
    },
    write: 'a number of seconds from 20 to 120',
    onlyUnpacked: true,
  },
};

/** The names of the flags, without their dashes. */
export const flagNames: readonly string[] = Object.keys(flagTable);

/**
 * Reads the arguments after the program's name. Never throws: a value that means nothing is reported and left out,
 * and so is a flag that looks like a slip of the pen. Of a flag given twice the last one counts.
 */
export function readFlags(
  args: readonly string[],
  isPackaged: boolean,
): { flags: Flags; problems: Problem[] } {
  const options = Object.fromEntries(Object.entries(flagTable).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  let flags: Flags = {};
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { flag, problem } = readFlag(token.name, token.value, isPackaged);
    flags = { ...flags, ...flag };
    if (problem) problems.push({ file: 'command line', field: `--${token.name}`, ...problem });
  }
  return { flags, problems };
}

function readFlag(
  name: string,
  value: string | undefined,
  isPackaged: boolean,
): { flag?: Flags | undefined; problem?: Pick<Problem, 'value' | 'advice'> } {
  const known = Object.hasOwn(flagTable, name) ? flagTable[name] : undefined;
  if (!known) {
    const near = nearest(name, flagNames);
    return near ? { problem: { advice: `There is no such flag. Write --${near}.` } } : {};
  }
  if (known.onlyUnpacked && isPackaged) {
    return { problem: { advice: 'The packaged kiosk does not take it. Write it into kiosk.config.json.' } };
  }
  const flag = known.read(value);
  return flag
    ? { flag }
    : { problem: { value: show(value ?? null), advice: `Write ${known.write}; it is not used.` } };
}

function readSize(text: string | undefined): Flags['size'] {
  const match = /^(\d{3,5})x(\d{3,5})$/i.exec(text ?? '');
  if (!match) return undefined;
  const [width, height] = [Number(match[1]), Number(match[2])];
  return [width, height].every((side) => side >= 320 && side <= 16384) ? { width, height } : undefined;
}

function readSeconds(text: string | undefined, least: number, most: number): number | undefined {
  if (!text || !/^\d{1,4}(\.\d{1,3})?$/.test(text)) return undefined;
  const seconds = Number(text);
  return seconds >= least && seconds <= most ? seconds : undefined;
}
