/**
 * The log of this machine: a few small files in the data folder, and warnings on stderr as well. It holds what the
 * kiosk did and what went wrong, and nothing of what a visitor looked at.
 */
import fs from 'node:fs';
import path from 'node:path';

export const levels = ['info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface LogPlace {
  folder: string;
  now: () => Date;
  /** Where warnings and errors go besides the file, line by line. */
  stderr: (line: string) => void;
  /** When a file is full, in bytes, and how many files there are at most. */
  maxBytes?: number;
  maxFiles?: number;
}

const logFileName = 'kiosk.log';

/** Opens the log. Logging never throws: a full or read-only disk is reported once on stderr. */
export function openLog({ folder, now, stderr, maxBytes = 1024 * 1024, maxFiles = 5 }: LogPlace): Log {
  let isWorking = true;
  const file = (number: number) => path.join(folder, number === 0 ? logFileName : `kiosk.${number}.log`);

  const write = (level: Level, message: string) => {
    const line = `${now().toISOString()} ${level.padEnd(5)} ${onOneLine(message)}\n`;
    if (level !== 'info') stderr(`anteroom: ${level}: ${onOneLine(message)}\n`);
    try {
      fs.mkdirSync(folder, { recursive: true });
      if (sizeOf(file(0)) + Buffer.byteLength(line) > maxBytes) rotate(file, maxFiles);
      appendWhole(file(0), line);
      isWorking = true;
    } catch (error) {
      if (isWorking) stderr(`anteroom: error: the log cannot be written: ${String(error)}\n`);
      isWorking = false;
    }
  };

  return {
    info: (message) => write('info', message),
    warn: (message) => write('warn', message),
    error: (message) => write('error', message),
  };
}

/** kiosk.log becomes kiosk.1.log and so on; the oldest is overwritten. Each step is one atomic renaming. */
function rotate(file: (number: number) => string, maxFiles: number): void {
  for (let number = maxFiles - 2; number >= 0; number -= 1) {
    if (fs.existsSync(file(number))) fs.renameSync(file(number), file(number + 1));
  }
}

/** Appends a line, or nothing: a disk that is full takes the beginning of a line, to which the next one would be written. */
function appendWhole(file: string, line: string): void {
  const before = sizeOf(file);
  try {
    fs.appendFileSync(file, line);
  } catch (error) {
    if (sizeOf(file) > before) fs.truncateSync(file, before);
    throw error;
  }
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Line breaks become ` ⏎ ` and other control characters go, so that no message can write a line of its own. */
function onOneLine(message: string): string {
  return message
    .replace(/\s*\r?\n\s*/g, ' ⏎ ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 10_000);
}
