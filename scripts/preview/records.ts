/** What the preview refused and what it answered, for tests. */

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
  readonly answered: Answered[] = [];

  block(entry: Blocked): void {
    this.blocked.push(entry);
    this.blocked.splice(0, this.blocked.length - most);
  }

  answer(entry: Answered): void {
    this.answered.push(entry);
    this.answered.splice(0, this.answered.length - most);
  }
}

export const records = new Records();
