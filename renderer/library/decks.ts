import type { DeckBundle } from '../../slides/format/model/bundle.ts';
import type { Card } from '../../slides/format/model/catalogue.ts';
import type { ReportFault } from '../session-driver/faults.ts';

/** What names a deck and its edition: its card, or what the index has of the words of a tool. */
export type Named = Pick<Card, 'id' | 'edition'>;

/** A deck: on its way, here, or not to be had. */
export type DeckState =
  | { status: 'loading' }
  | { status: 'ready'; bundle: DeckBundle }
  | { status: 'failed' };

/** How many decks are kept: the one that is open, the one that is likely next, and those just read. */
export const mostDecks = 4;

const loading: DeckState = { status: 'loading' };

interface Kept {
  /** The edition that the index told of when the deck was asked for. */
  asked: string;
  state: DeckState;
}

export interface DeckParts {
  /** Fetches a deck; null when it cannot be shown. */
  ask: (id: string, language: string) => Promise<DeckBundle | null>;
  report: ReportFault;
}

/** The few decks that the page has. One is fetched when it is wanted, and not again until there is another edition. */
export class Decks {
  readonly #parts: DeckParts;
  readonly #listeners = new Set<() => void>();
  /** The one that was wanted last stands last. */
  readonly #kept = new Map<string, Kept>();

  constructor(parts: DeckParts) {
    this.#parts = parts;
  }

  /** Sees to it that the deck of a card is here or on its way. */
  want(card: Named, language: string): void {
    const key = keyOf(card, language);
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    if (kept !== undefined && isCurrent(kept, card)) {
      this.#kept.set(key, kept);
      return;
    }
    const asked: Kept = { asked: card.edition, state: loading };
    this.#kept.set(key, asked);
    this.#forgetOldest();
    void this.#load(asked, card.id, language);
  }

  /** Where the deck of a card is; `loading` also when nobody has wanted it yet. */
  state(card: Named, language: string): DeckState {
    const kept = this.#kept.get(keyOf(card, language));
    return kept !== undefined && isCurrent(kept, card) ? kept.state : loading;
  }

  /** Forgets that the deck of a card could not be had: whoever touches the card gets another attempt. */
  forgive(card: Named, language: string): void {
    if (this.state(card, language).status === 'failed') this.#kept.delete(keyOf(card, language));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #load(kept: Kept, id: string, language: string): Promise<void> {
    try {
      const bundle = await this.#parts.ask(id, language);
      // The shell has logged which deck it is; the page's own words never say what a visitor chose.
      if (bundle === null) throw new Error('The deck cannot be shown.');
      kept.state = { status: 'ready', bundle };
    } catch (error) {
      this.#parts.report('deck', error);
      kept.state = { status: 'failed' };
    }
    for (const listener of this.#listeners) listener();
  }

  #forgetOldest(): void {
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= mostDecks) return;
      this.#kept.delete(key);
    }
  }
}

const keyOf = (card: Named, language: string): string => `${language} ${card.id}`;

/** A deck that arrived after midnight, during a visit, may be of a later edition than the index of that visit. */
function isCurrent({ asked, state }: Kept, card: Named): boolean {
  return asked === card.edition || (state.status === 'ready' && state.bundle.edition === card.edition);
}
