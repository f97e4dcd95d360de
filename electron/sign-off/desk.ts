/**
 * Where staff read and sign: what is signed of all decks and notes, a review item by item, and the history. Whoever opened
 * the staff panel may sign; the name and the office are what they typed.
 */
import type { Country } from '../../slides/format/model/countries.ts';
import { dayAfter } from '../../slides/format/model/day.ts';
import { countrySchema } from '../../slides/format/model/library.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import { itemsOfDeck, itemsOfNotes, type ReviewItem } from '../../slides/format/present/review.ts';
import type { Config } from '../config/schema.ts';
import type { ClinicLibrary, DeckHere } from '../library/library.ts';
import type { FiledSignOff } from '../library/sign-offs.ts';
import type { Audit } from '../records/audit.ts';
import type { ItemRow, ReviewEvent, ReviewedText, ReviewRecords } from '../records/reviews.ts';
import {
  type Decision,
  type HistoryEntry,
  type HistoryRow,
  mostHistory,
  type Review,
  type ReviewItemState,
  type Signature,
  type Signer,
  type SignOffState,
  type Text,
  type TextState,
} from './schema.ts';
import { isOfSameText, type ScreenSignOffs, standing } from './screen-sign-offs.ts';

/** Days before a fact runs out from which on it is told: reading anew and a newer library take their time. */
const endsSoon = 60;

export interface DeskParts {
  library: Pick<ClinicLibrary, 'here' | 'index' | 'deck' | 'notes'>;
  records: ReviewRecords;
  signed: ScreenSignOffs;
  clinic: () => {
    config: Pick<Config, 'country' | 'requireSignOff'>;
    signOffs: readonly FiledSignOff[];
  };
  /** The day at the clinic, `YYYY-MM-DD`. */
  today: () => string;
  now: () => number;
  /** Whether what is recorded outlasts a restart. */
  lasts: () => boolean;
  audit: Pick<Audit, 'write'>;
  /** Hears that other decks are signed than before. */
  changed: () => void;
}

type Role = ReviewEvent['role'];

/** A text with its country and the content that it has here now. */
interface Found extends Text {
  country: Country;
  content: string;
  here: DeckHere;
}

/** The row of an item that is no more, once that was approved. */
const goneHash = 'gone';

export class SignOffDesk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** All decks and notes in all languages, and what is signed of them. */
  state(): SignOffState {
    const { config } = this.#parts.clinic();
    const history = this.#parts.records.history();
    const progress = this.#parts.records.progress();
    const texts = this.#found().map((found): TextState => {
      const { deck, language, part, here } = found;
      const own = progress.find((each) => isOfSameText(each, found));
      const { state, signature, signedAt } = this.#signatureOf(found, history);
      return {
        deck,
        language,
        part,
        title: here.title,
        isOnHome: here.isOnHome,
        slides: here.slides,
        state,
        signature,
        concerns: own?.concerns ?? 0,
        isBegun: own !== undefined && state !== 'signed' && own.at > signedAt,
        ending: part === 'slides' ? this.#endingIn(here) : [],
      };
    });
    return {
      today: this.#parts.today(),
      areRequired: config.requireSignOff,
      lasts: this.#parts.lasts(),
      texts,
    };
  }

  /** A text as a reviewer reads it now, with what was decided of it; null where it is not there or cannot be read. */
  review(text: Text): Review | null {
    const found = this.#find(text);
    const read = found && this.#read(found);
    if (!found || !read) return null;
    const { state, signature } = this.#signatureOf(found, this.#parts.records.history());
    const rows = this.#parts.records.itemsOf(found);
    const items = read.items.map((item) => stateOf(item, rows, state === 'signed'));
    const gone = state === 'signed' ? [] : goneAmong(rows, read.items);
    const { deck, language, part, content, here } = found;
    return {
      ...{ deck, language, part, content, state, signature },
      bundle: read.bundle,
      notes: read.notes,
      cast: here.cast,
      items: [...items, ...gone],
    };
  }

  /** Keeps what somebody decided of an item; `changed` where the content is not the one that they had before them. */
  decide(role: Role, text: Text, content: string, item: string, decision: Decision): 'kept' | 'changed' {
    const { records, audit, signed, changed } = this.#parts;
    const row = this.#rowFor(text, content, item);
    if (row === null) return 'changed';
    if (decision.verdict === 'approved') {
      records.decide({ ...row, verdict: 'approved', concern: '' }, null);
      return 'kept';
    }
    const { concern } = decision;
    const event = { ...this.#event(role, row, content), event: 'concern', item, concern } as const;
    records.decide({ ...row, verdict: 'concern', concern }, event);
    audit.write({ event: 'deck-concern', role, detail: `${named(row)}: ${item}` });
    signed.renew();
    changed();
    return 'kept';
  }

  /**
   * Signs a text: `changed` where the content is not the one that they had before them, `open` while something of it is
   * not approved.
   */
  sign(role: Role, text: Text, content: string, { name, office }: Signer): 'signed' | 'changed' | 'open' {
    const { records, audit, signed, changed, now } = this.#parts;
    const found = this.#find(text);
    const review = this.review(text);
    if (found === undefined || review === null || review.content !== content) return 'changed';
    if (review.items.some(({ verdict }) => verdict !== 'approved')) return 'open';
    const items = this.#read(found)?.items ?? [];
    const known = records.itemsOf(found);
    const missing = items.filter(
      ({ id, hash }) => !known.some((row) => row.item === id && row.hash === hash),
    );
    const event = { ...this.#event(role, found, content), name, office };
    records.sign(
      event,
      missing.map(({ id, hash, seen }) => ({
        ...placeOf(found),
        ...{ item: id, hash, seen, verdict: 'approved', concern: '', at: now() },
      })),
      known.filter(({ item }) => !items.some(({ id }) => id === item)).map(({ item }) => item),
    );
    audit.write({ event: 'deck-signed', role, detail: `${named(event)}: ${name}, ${office}` });
    signed.renew();
    changed();
    return 'signed';
  }

  /** Who signed what and had which concern, the newest first, at most so many. */
  history(most = mostHistory): HistoryRow[] {
    return this.entries(most).map(({ hash: _, role: __, country: ___, ...row }) => row);
  }

  /** The same with all that is recorded of each; every entry unless fewer are asked for. */
  entries(most: number = Number.POSITIVE_INFINITY): HistoryEntry[] {
    const titles = new Map(
      this.#parts.library.here().map(({ id, language, title }) => [`${language} ${id}`, title]),
    );
    return this.#parts.records
      .history()
      .slice(-most)
      .reverse()
      .map((row) => ({ ...row, title: titles.get(`${row.language} ${row.deck}`) ?? row.deck }));
  }

  /** Every text that can be signed here; none where the country is not known. */
  #found(): Found[] {
    const country = countrySchema.safeParse(this.#parts.clinic().config.country);
    if (!country.success) return [];
    return this.#parts.library.here().flatMap((here): Found[] => {
      const own = { deck: here.id, language: here.language, country: country.data, here };
      return [
        ...(here.content === undefined ? [] : [{ ...own, part: 'slides' as const, content: here.content }]),
        ...(here.notes === undefined ? [] : [{ ...own, part: 'notes' as const, content: here.notes }]),
      ];
    });
  }

  #find({ deck, language, part }: Text): Found | undefined {
    return this.#found().find(
      (each) => each.deck === deck && each.language === language && each.part === part,
    );
  }

  /** What a reviewer reads of a text; null where it cannot be read. */
  #read({
    deck,
    language,
    part,
    here,
  }: Found): (Pick<Review, 'bundle' | 'notes'> & { items: ReviewItem[] }) | null {
    const { library } = this.#parts;
    const bundle = library.deck(deck, language);
    if (bundle === null || bundle.language !== language) return null;
    if (part === 'slides') return { bundle, notes: null, items: itemsOfDeck(bundle, here.picture) };
    const notes = library.notes(deck, language);
    if (notes === null || notes.language !== language) return null;
    return { bundle, notes, items: itemsOfNotes(notes, bundle.deck) };
  }

  /** What will be kept of an item that somebody decides about; null where it is not, or no more, what they saw. */
  #rowFor(text: Text, content: string, item: string): Omit<ItemRow, 'verdict' | 'concern'> | null {
    const found = this.#find(text);
    const read = found && found.content === content ? this.#read(found) : null;
    if (!found || !read) return null;
    const own = { ...placeOf(found), item, at: this.#parts.now() };
    const now = read.items.find(({ id }) => id === item);
    if (now !== undefined) return { ...own, hash: now.hash, seen: now.seen };
    const before = this.#parts.records.itemsOf(found).find((row) => row.item === item);
    return before === undefined ? null : { ...own, hash: goneHash, seen: before.seen };
  }

  /** The last signature of this content, or else of one before it; and when somebody last signed on the screen. */
  #signatureOf(
    found: Found,
    history: readonly ReviewEvent[],
  ): { state: TextState['state']; signature: Signature | null; signedAt: number } {
    const own = history.filter((event) => isOfSameText(event, found));
    const filed = this.#parts.clinic().signOffs.filter(({ signOff }) => isOf(signOff, found));
    const signatures = [
      ...standing(own).map(({ hash, name, office, day }) => ({
        hash,
        signature: { name, office, on: day, by: 'screen' as const },
      })),
      ...filed.map(({ signOff: { hash, by = '', on } }) => ({
        hash,
        signature: { name: by, office: '', on, by: 'file' as const },
      })),
    ].sort((a, b) => (a.signature.on < b.signature.on ? -1 : 1));
    const current = signatures.findLast(({ hash }) => hash === found.content);
    const last = current ?? signatures.at(-1);
    return {
      state: current ? 'signed' : last ? 'changed' : 'unsigned',
      signature: last?.signature ?? null,
      signedAt: own.findLast(({ event }) => event === 'signed')?.at ?? 0,
    };
  }

  /** The facts of a deck that have run out or soon will. It is opened only where the catalogue says that there are some. */
  #endingIn({ id, language, reviews }: DeckHere): TextState['ending'] {
    const until = dayAfter(this.#parts.today(), endsSoon);
    if (!Object.keys(reviews).some((day) => day < until)) return [];
    const facts = this.#parts.library.deck(id, language)?.facts ?? {};
    return Object.values(facts)
      .filter(({ reviewBy }) => reviewBy < until)
      .map(({ id, statement, reviewBy }) => ({ id, statement, reviewBy }))
      .sort((a, b) =>
        a.reviewBy === b.reviewBy ? (a.id < b.id ? -1 : 1) : a.reviewBy < b.reviewBy ? -1 : 1,
      );
  }

  /** A signature without its name: what is recorded of everything that somebody does here. */
  #event(role: Role, text: ReviewedText, content: string): Omit<ReviewEvent, 'id'> {
    const { now, today } = this.#parts;
    return {
      ...placeOf(text),
      ...{
        at: now(),
        day: today(),
        event: 'signed',
        hash: content,
        item: '',
        name: '',
        office: '',
        concern: '',
        role,
      },
    };
  }
}

/** Where an item stands, by what was decided of it. Of a content that is signed nothing is open. */
function stateOf(
  { id, hash, seen }: ReviewItem,
  rows: readonly ItemRow[],
  isSigned: boolean,
): ReviewItemState {
  const row = rows.find(({ item }) => item === id);
  if (row?.hash === hash) return { id, verdict: row.verdict, concern: row.concern, now: seen, before: null };
  if (isSigned) return { id, verdict: 'approved', concern: '', now: seen, before: null };
  return { id, verdict: 'open', concern: row?.concern ?? '', now: seen, before: row?.seen ?? null };
}

/** Items that were decided about and are no more: that they are gone is approved as well. */
function goneAmong(rows: readonly ItemRow[], items: readonly ReviewItem[]): ReviewItemState[] {
  return rows
    .filter(({ item }) => !items.some(({ id }) => id === item))
    .map(({ item, hash, verdict, concern, seen }) => ({
      id: item,
      verdict: hash === goneHash ? verdict : 'open',
      concern: hash === goneHash ? concern : '',
      now: null,
      before: seen,
    }));
}

/** Whether a sign-off in a file is of this text, whatever that said then. */
function isOf({ deck, language, jurisdiction, part }: SignOff, text: Found): boolean {
  return isOfSameText({ deck, language, country: jurisdiction, part: part ?? 'slides' }, text);
}

function placeOf({ deck, language, country, part }: ReviewedText): ReviewedText {
  return { deck, language, country, part };
}

function named({ deck, language, country, part }: ReviewedText): string {
  return [deck, language, country, part].join(' ');
}
