/** What was signed on the screen and still stands. */
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import type { Log } from '../records/log.ts';
import type { ReviewEvent, ReviewRecords } from '../records/reviews.ts';

/** The signatures that stand: those after which nobody has noted a concern about the same content. */
export function standing(history: readonly ReviewEvent[]): ReviewEvent[] {
  return history.filter(
    (event, at) =>
      event.event === 'signed' &&
      !history.slice(at).some((later) => later.event === 'concern' && isOfSameContent(later, event)),
  );
}

function isOfSameContent(one: ReviewEvent, other: ReviewEvent): boolean {
  return isOfSameText(one, other) && one.hash === other.hash;
}

/** Whether two are of the same deck or notes, in the same language and for the same country, whatever these said then. */
export function isOfSameText(
  one: Pick<ReviewEvent, 'deck' | 'language' | 'country' | 'part'>,
  other: Pick<ReviewEvent, 'deck' | 'language' | 'country' | 'part'>,
): boolean {
  return (
    one.deck === other.deck &&
    one.language === other.language &&
    one.country === other.country &&
    one.part === other.part
  );
}

/** A signature in the form that a clinic's files have. */
export function asSignOff({ deck, language, country, part, hash, name, day }: ReviewEvent): SignOff {
  const own = { deck, language, jurisdiction: country, hash, by: name, on: day };
  return part === 'notes' ? { ...own, part } : own;
}

/** The same as the database has it, read when it is first asked for and again when it has changed. */
export class ScreenSignOffs {
  readonly #records: Pick<ReviewRecords, 'history'>;
  readonly #log: Pick<Log, 'error'>;
  #known: readonly SignOff[] | undefined;

  constructor(records: Pick<ReviewRecords, 'history'>, log: Pick<Log, 'error'>) {
    this.#records = records;
    this.#log = log;
  }

  /** None when they cannot be read, which the log learns: a deck then counts as not signed. */
  get all(): readonly SignOff[] {
    this.#known ??= this.#read();
    return this.#known;
  }

  /** Something was recorded. */
  renew(): void {
    this.#known = undefined;
  }

  #read(): readonly SignOff[] {
    try {
      return standing(this.#records.history()).map(asSignOff);
    } catch (error) {
      this.#log.error(`the database’s sign-offs cannot be read: ${String(error)}`);
      return [];
    }
  }
}
