/** The kiosk's log as one text, over all of its files, while it is being written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DiaryLine {
  at: string;
  level: string;
  words: string;
}

/** How often the files are looked at by somebody who waits, in milliseconds. */
const pace = 50;

export class Diary {
  readonly #folder: string;

  /** @param data the kiosk's data folder */
  constructor(data: string) {
    this.#folder = join(data, 'logs');
  }

  /** All lines, the oldest first. @throws Error that names a line which is none of the log's: it was torn */
  lines(): DiaryLine[] {
    const text = this.#text();
    const list = text === '' ? [] : text.replace(/\n$/, '').split('\n');
    return list.map((line) => {
      const [, at, level, words] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (info|warn|error) +(.*)$/.exec(line) ?? [];
      if (at === undefined || level === undefined || words === undefined)
        throw new Error(`A line of the log is torn: ${JSON.stringify(line)}`);
      return { at, level, words };
    });
  }

  /** Resolves with the first line from number `from` on that matches, past or to come. */
  async line(from: number, pattern: RegExp, patience: number): Promise<DiaryLine> {
    const end = performance.now() + patience;
    for (;;) {
      const lines = this.lines().slice(from);
      const found = lines.find(({ words }) => pattern.test(words));
      if (found) return found;
      if (performance.now() > end) {
        const said = lines.map(({ level, words }) => `  ${level} ${words}`).join('\n');
        throw new Error(`Within ${patience / 1000} s the log never said ${pattern}. It said:\n${said}`);
      }
      await new Promise((resolve) => setTimeout(resolve, pace));
    }
  }

  #text(): string {
    try {
      const names = readdirSync(this.#folder).filter((name) => /^kiosk(\.\d+)?\.log$/.test(name));
      // `kiosk.4.log` is older than `kiosk.1.log`, and `kiosk.log` is the newest.
      names.sort((one, other) => numberOf(other) - numberOf(one));
      return names.map((name) => readFileSync(join(this.#folder, name), 'utf8')).join('');
    } catch {
      // A file was renamed between the listing and the reading; whoever waits looks again.
      return '';
    }
  }
}

function numberOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}
