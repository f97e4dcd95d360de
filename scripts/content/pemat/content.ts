/** What a worksheet rates, in few characters. */
import type { DeckReport } from '../../../slides/format/index.ts';
import { contentHash } from '../../../slides/format/model/hash/content-hash.ts';

/** The contents of a deck by language: a hash of all that is shown of it there, in every country, as a clinic signs it. */
export function contentsOf(reports: readonly DeckReport[]): Readonly<Record<string, string>> {
  return Object.fromEntries(reports.map(({ language, hashes }) => [language, contentHash(hashes)]));
}
