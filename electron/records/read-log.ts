/** Reads the log back: what `log.ts` wrote, from the oldest file to the newest. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { type Level, levels } from './log.ts';

/** A line of the log. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  at: number;
  level: Level;
  text: string;
}

/** The log's own files are kept smaller than this; of a larger one only so many bytes at its end are read. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Every line of the log in `folder` that is of its form, oldest first. A file that cannot be read is left out, and so is
 * whatever a power cut left half written. Never rejects.
 */
export async function readLog(folder: string): Promise<LogEntry[]> {
  const texts = await Promise.all((await filesIn(folder)).map((file) => endOf(path.join(folder, file))));
  return texts.flatMap((text) => text.split('\n')).flatMap((line) => entryOf(line) ?? []);
}

/** A line as an entry; undefined for what is no line of the log. */
export function entryOf(line: string): LogEntry | undefined {
  const [, time = '', word, text = ''] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (\w+) +(.*)$/.exec(line) ?? [];
  const level = levels.find((each) => each === word);
  const at = Date.parse(time);
  return level === undefined || Number.isNaN(at) ? undefined : { at, level, text };
}

/** The names of the log's files, the oldest first: `kiosk.4.log` … `kiosk.1.log`, `kiosk.log`. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await fs.readdir(folder).catch(() => []);
  const numbered = names.flatMap((name) => {
    const found = /^kiosk(?:\.(\d{1,3}))?\.log$/.exec(name);
    return found === null ? [] : [{ name, number: Number(found[1] ?? 0) }];
  });
  return numbered.sort((one, other) => other.number - one.number).map(({ name }) => name);
}

async function endOf(file: string): Promise<string> {
  try {
    await using handle = await fs.open(file, 'r');
    const { size } = await handle.stat();
    const length = Math.min(size, mostBytes);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  }
}
