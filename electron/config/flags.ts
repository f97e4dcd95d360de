/** The command line: the few flags that are the kiosk's own. Chromium's switches pass by unread. */
import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import { type Problem, show } from './problem.ts';

export interface Flags {
  windowed: boolean;
  config?: string;
  size?: { width: number; height: number };
  idleSeconds?: number;
  warningSeconds?: number;
}

const options = {
  windowed: { type: 'boolean' },
  config: { type: 'string' },
  size: { type: 'string' },
  'idle-seconds': { type: 'string' },
  'warning-seconds': { type: 'string' },
} as const;

const commandLine = 'command line';

/**
 * Reads the arguments after the program's name. Never throws: a wrong value is reported and left out.
 * Seconds may be fractions: `--idle-seconds` from 1 to 3600, `--warning-seconds` from 20 to 120. Both are for tests
 * and pictures; the packaged kiosk takes its seconds from the config alone.
 */
export function readFlags(
  args: readonly string[],
  isPackaged: boolean,
): { flags: Flags; problems: Problem[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags: Flags = { windowed: false };
  const problems: Problem[] = [];
  const refuse = (name: string, value: string | undefined, advice: string) =>
    problems.push({ file: commandLine, field: `--${name}`, value: show(value ?? null), advice });

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (isPackaged && name.endsWith('-seconds')) {
      refuse(name, value, 'The packaged kiosk does not take it. Write it into kiosk.config.json.');
      continue;
    }
    if (name === 'windowed') flags.windowed = true;
    else if (name === 'config') {
      if (value) flags.config = value;
      else refuse(name, value, 'Write --config and a file.');
    } else if (name === 'size') {
      const size = readSize(value);
      if (size) flags.size = size;
      else refuse(name, value, 'Write --size 1920x1080, each from 320 to 16384.');
    } else if (name === 'idle-seconds') {
      const seconds = readSeconds(value, 1, 3600);
      if (seconds !== undefined) flags.idleSeconds = seconds;
      else refuse(name, value, 'Write a number of seconds from 1 to 3600.');
    } else if (name === 'warning-seconds') {
      const seconds = readSeconds(value, 20, 120);
      if (seconds !== undefined) flags.warningSeconds = seconds;
      else refuse(name, value, 'Write a number of seconds from 20 to 120.');
    } else {
      const near = nearest(name, Object.keys(options));
      if (near)
        problems.push({
          file: commandLine,
          field: `--${name}`,
          advice: `There is no such flag. Write --${near}.`,
        });
    }
  }
  return { flags, problems };
}

function readSize(text: string | undefined): Flags['size'] {
  const match = /^(\d{3,5})x(\d{3,5})$/i.exec(text ?? '');
  if (!match) return undefined;
  const [width, height] = [Number(match[1]), Number(match[2])];
  const sane = [width, height].every((side) => side >= 320 && side <= 16384);
  return sane ? { width, height } : undefined;
}

function readSeconds(text: string | undefined, least: number, most: number): number | undefined {
  if (!text || !/^\d+(\.\d+)?$/.test(text)) return undefined;
  const seconds = Number(text);
  return seconds >= least && seconds <= most ? seconds : undefined;
}
