/** What another library would change here: slide by slide with old and new words, and fact by fact. */
import { setImmediate as pause } from 'node:timers/promises';
import type { Seen } from '../../slides/format/model/review.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import { itemsOfDeck, itemsOfNotes, type ReviewItem } from '../../slides/format/present/review.ts';
import type { ClinicLibrary, DeckHere } from '../library/library.ts';
import { type Carrier, factChanges } from './fact-changes.ts';
import { Refused } from './refused.ts';
import type { ChangedItem, Changes, DeckChange, StaleText } from './schema.ts';

/** What of a library is compared: all that a consultation shows, with what has run out marked and not hidden. */
export type ComparedLibrary = Pick<ClinicLibrary, 'here' | 'index' | 'deck' | 'notes'>;

interface Text {
  here: DeckHere;
  slides: ReviewItem[];
  notes: ReviewItem[];
}

/**
 * @param signOffs what this clinic has signed
 * @throws Refused where a deck has other words under the content that was signed: a sign-off would count for what nobody read
 */
export async function whatChanges(
  before: ComparedLibrary,
  now: ComparedLibrary,
  signOffs: readonly SignOff[],
  stale: readonly StaleText[],
): Promise<Changes> {
  const [old, next] = [await textsIn(before), await textsIn(now)];
  const decks = [...new Set([...next.keys(), ...old.keys()])].flatMap((key) =>
    changeOf(old.get(key), next.get(key), signOffs),
  );
  return { decks, facts: factChanges(carriersOf(old), carriersOf(next)), stale: [...stale] };
}

/** Every deck in every language, by both; those whose file did not change are read as well, for a fact may be new to them alone. */
async function textsIn(library: ComparedLibrary): Promise<Map<string, Text>> {
  const texts = new Map<string, Text>();
  for (const here of library.here()) {
    // A deck is handed out only after its index.
    library.index(here.language);
    const bundle = library.deck(here.id, here.language);
    if (bundle === null || bundle.language !== here.language) continue;
    const notes = library.notes(here.id, here.language);
    texts.set(`${here.language} ${here.id}`, {
      here,
      slides: itemsOfDeck(bundle, here.picture),
      notes: notes === null || notes.language !== here.language ? [] : itemsOfNotes(notes, bundle.deck),
    });
    await pause();
  }
  return texts;
}

function changeOf(
  before: Text | undefined,
  now: Text | undefined,
  signOffs: readonly SignOff[],
): DeckChange[] {
  const here = now?.here ?? before?.here;
  if (here === undefined) return [];
  const items = (['slides', 'notes'] as const).flatMap((part) => {
    const changed = itemChanges(before?.[part] ?? [], now?.[part] ?? [], part);
    if (before && now) checkContent(part, before.here, now.here, changed);
    return changed;
  });
  const isSame = before !== undefined && now !== undefined && items.length === 0;
  if (isSame) return [];
  const { id, language, title } = here;
  const what = before === undefined ? 'new' : now === undefined ? 'gone' : 'changed';
  return [{ deck: id, language, title, what, items, losesSignOff: loses(before, now, signOffs) }];
}

function itemChanges(
  before: readonly ReviewItem[],
  now: readonly ReviewItem[],
  part: ChangedItem['part'],
): ChangedItem[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const changed = now.flatMap(({ id, hash, seen }): ChangedItem[] => {
    const was = old.get(id);
    if (was?.hash === hash) return [];
    return [{ part, id, what: was ? 'changed' : 'new', before: was?.seen ?? null, now: seen }];
  });
  const gone = before
    .filter(({ id }) => !now.some((item) => item.id === id))
    .map(({ id, seen }): ChangedItem => ({ part, id, what: 'gone', before: seen, now: null }));
  return [...changed, ...gone];
}

/** Where words differ, so does what a sign-off belongs to. The kiosk cannot work that out anew; this much it can see. */
function checkContent(
  part: ChangedItem['part'],
  before: DeckHere,
  now: DeckHere,
  changed: readonly ChangedItem[],
): void {
  const [old, next] = part === 'slides' ? [before.content, now.content] : [before.notes, now.notes];
  if (old === undefined || old !== next) return;
  const other = changed.find((item) => wordsOf(item.before) !== wordsOf(item.now));
  if (other !== undefined)
    throw new Refused(
      'damaged-content',
      `${now.id} (${now.language}): ${other.id} is another one under the same signature`,
    );
}

const wordsOf = (seen: Seen | null) =>
  seen === null ? '' : JSON.stringify([seen.title, seen.lines, seen.facts.map(({ statement }) => statement)]);

function loses(before: Text | undefined, now: Text | undefined, signOffs: readonly SignOff[]): boolean {
  const lost = [
    [before?.here.content, now?.here.content],
    [before?.here.notes, now?.here.notes],
  ] as const;
  return lost.some(([old, next]) => old !== next && signOffs.some(({ hash }) => hash === old));
}

/** Those of a library, by text and part. */
function carriersOf(texts: ReadonlyMap<string, Text>): Carrier[] {
  return [...texts.values()].flatMap(({ here, ...items }) => {
    const { id: deck, language, title } = here;
    return (['slides', 'notes'] as const).map((part) => ({
      ...{ deck, language, title, part },
      facts: items[part].flatMap(({ seen }) => seen.facts),
    }));
  });
}
