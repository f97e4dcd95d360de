/** The lines of a kiosk whose standard error nobody reads: those of its log file, as standard error would have them. */
import { readFileSync } from 'node:fs';
import type { Lines } from './lines.ts';

/** How often the file is looked at for somebody who waits, in milliseconds. */
const pace = 100;

export function followDiary(file: string): Lines {
  const all = () => {
    try {
      return readFileSync(file, 'utf8').trimEnd().split('\n').map(asSaid);
    } catch {
      return [];
    }
  };
  return {
    all,
    onLine(listener) {
      let told = all().length;
      const timer = setInterval(() => {
        const lines = all();
        for (const line of lines.slice(told)) listener(line);
        told = lines.length;
      }, pace);
      return () => clearInterval(timer);
    },
  };
}

/** `2026-01-01T00:00:00.000Z warn  words` is said as `anteroom: warn: words`. */
function asSaid(line: string): string {
  const [, level = '', words = ''] = /^\S+ (\S+) +(.*)$/.exec(line) ?? [];
  return `anteroom: ${level}: ${words}`;
}
