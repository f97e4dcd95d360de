/**
 * Where sentences stand among the texts of a page. Both come from the same content in nearly the same order, so a sentence is
 * looked for behind the one before it, and only then from the start. Blanks count for nothing, because a page parts its lines
 * and its boxes where a sentence has one. Pure.
 */

/** A place within one of the texts, in UTF-16 units. */
export interface TextPlace {
  text: number;
  offset: number;
}

export interface Found {
  from: TextPlace;
  /** Behind its last letter. */
  to: TextPlace;
}

/** For each sentence where it stands, or null for one that does not (or for null). */
export function placesOf(sentences: readonly (string | null)[], texts: readonly string[]): (Found | null)[] {
  const { letters, places } = lettersOf(texts);
  let behind = 0;
  return sentences.map((sentence) => {
    const wanted = sentence?.replace(/\s/gu, '') ?? '';
    if (wanted === '') return null;
    const next = letters.indexOf(wanted, behind);
    const at = next === -1 ? letters.indexOf(wanted) : next;
    const [from, last] = [places[at], places[at + wanted.length - 1]];
    if (at === -1 || from === undefined || last === undefined) return null;
    behind = at + wanted.length;
    return { from, to: { text: last.text, offset: last.offset + 1 } };
  });
}

/** All that is not blank, one after the other, and where each unit of it stands. */
function lettersOf(texts: readonly string[]): { letters: string; places: readonly TextPlace[] } {
  const places: TextPlace[] = [];
  const letters: string[] = [];
  for (const [text, words] of texts.entries())
    for (let offset = 0; offset < words.length; offset += 1) {
      const letter = words[offset] ?? '';
      if (/\s/u.test(letter)) continue;
      letters.push(letter);
      places.push({ text, offset });
    }
  return { letters: letters.join(''), places };
}
