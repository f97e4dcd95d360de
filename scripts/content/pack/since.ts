/** What a pack or a library said of facts, and what of that is another thing now. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Corrected, readManifest } from '../../../electron/packs/manifest.ts';
import { editionOf } from '../../../electron/packs/merge.ts';
import { openFile } from '../../../electron/packs/pack-file.ts';
import { contentOf, wholeOf } from '../../../electron/packs/read-pack.ts';
import { openZip } from '../../../electron/packs/zip.ts';
import type { Ground, MadeBundle } from '../../../slides/format/index.ts';
import { catalogueLanguage } from '../../../slides/format/model/bundle.ts';
import type { ShownFact } from '../../../slides/format/model/library.ts';

/** Texts of a library by their names, and the version where it is a pack. */
export interface Published {
  texts: ReadonlyMap<string, string>;
  version: string | undefined;
}

/** Reads a pack, or the folder of a library such as `out/library`. @throws Error that says what to write instead */
export async function readPublished(place: string): Promise<Published> {
  if (!existsSync(place)) throw new Error(`there is no "${place}"; write a pack, or the folder of a library`);
  if (statSync(place).isDirectory()) {
    const names = readdirSync(place).filter((name) => name.endsWith('.json'));
    if (!names.some((name) => catalogueLanguage(name) !== undefined))
      throw new Error(`"${place}" is no library; write the folder that holds index.en.json`);
    return {
      texts: new Map(names.map((name) => [name, readFileSync(join(place, name), 'utf8')])),
      version: undefined,
    };
  }
  const file = await openFile(place);
  try {
    const entries = await openZip(file);
    const bytes = await wholeOf(entries, 'manifest.json');
    const manifest = readManifest(bytes);
    return { texts: (await contentOf(entries, manifest, bytes)).texts, version: manifest.version };
  } finally {
    await file.close();
  }
}

export interface FactNews {
  /** Facts that say something else, or no longer hold. */
  corrected: Corrected[];
  /** Names of decks, as `language id`, that rest on a fact which was corrected, or only read again. */
  decks: string[];
}

/** What changed of the facts that were published, and in which of today's decks that shows. */
export function factNews(
  { texts }: Published,
  bundles: readonly MadeBundle[],
  ground: Pick<Ground, 'facts'>,
): FactNews {
  const before = new Map<string, ShownFact>();
  const rested = new Map<string, Set<string>>();
  for (const text of texts.values()) {
    const { facts = {}, deck, language } = JSON.parse(text) as Holder;
    for (const [id, fact] of Object.entries(facts)) {
      before.set(id, fact);
      const name = `${language} ${typeof deck === 'string' ? deck : deck?.id}`;
      rested.set(id, (rested.get(id) ?? new Set()).add(name));
    }
  }
  const now = new Map(
    bundles.flatMap(({ bundle, notes }) => Object.entries({ ...notes?.facts, ...bundle.facts })),
  );
  const corrected: Corrected[] = [];
  const touched = new Set<string>();
  for (const [id, was] of before) {
    const is = now.get(id) ?? shownIn(ground, id);
    const edition = is === undefined ? null : editionOf(is);
    if (edition !== editionOf(was)) corrected.push({ id, edition });
    const isRead = is !== undefined && (is.reviewBy !== was.reviewBy || is.readOn !== was.readOn);
    if (edition !== editionOf(was) || isRead) touched.add(id);
  }
  const decks = bundles
    .filter(({ bundle, notes }) => {
      const name = `${bundle.language} ${bundle.deck.id}`;
      const own = Object.keys({ ...bundle.facts, ...notes?.facts });
      return own.some((id) => touched.has(id)) || [...touched].some((id) => rested.get(id)?.has(name));
    })
    .map(({ bundle }) => `${bundle.language} ${bundle.deck.id}`);
  return { corrected: corrected.toSorted((a, b) => (a.id < b.id ? -1 : 1)), decks };
}

/** A deck's bundle, or notes, which name their deck by its id alone. */
interface Holder {
  language?: string;
  deck?: string | { id: string };
  facts?: Record<string, ShownFact>;
}

/** A fact that no deck rests on any more, as it stands in the ground. */
function shownIn(ground: Pick<Ground, 'facts'>, id: string): ShownFact | undefined {
  const fact = ground.facts.get(id);
  if (fact === undefined) return undefined;
  const { statement, authority, read, verification, readOn, reviewBy } = fact;
  return { id, statement, sources: authority, read, verification, readOn, reviewBy };
}
