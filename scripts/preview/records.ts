/** What the preview refused, what it answered and what pages wrote to their console, for tests. */

export interface Blocked {
  url: string;
  /** Which rule refused it. */
  by:
    | 'webRequest'
    | 'navigation'
    | 'redirect'
    | 'window-open'
    | 'download'
    | 'permission'
    | 'no-handler'
    | 'no-window';
}

export interface ConsoleLine {
  type: string;
  text: string;
  url: string;
}

/** An answer to what a page invoked. */
export interface Answered {
  channel: string;
  /** Characters of the answer as it was sent. */
  size: number;
}

/** The newest entries only: a kiosk may run for days. */
const most = 1000;

class Records {
  readonly blocked: Blocked[] = [];
  readonly console: ConsoleLine[] = [];
  readonly answered: Answered[] = [];

  block(entry: Blocked): void {
    this.blocked.push(entry);
    this.blocked.splice(0, this.blocked.length - most);
  }

  answer(entry: Answered): void {
    this.answered.push(entry);
    this.answered.splice(0, this.answered.length - most);
  }

  write(line: ConsoleLine): void {
    this.console.push(line);
    this.console.splice(0, this.console.length - most);
  }
}

export const records = new Records();
