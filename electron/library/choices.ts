/** What a playlist can be made of: the slides of a consultation, deck by deck. */
import type { Index } from '../../slides/format/model/catalogue.ts';
import type { Lookup } from '../../slides/format/model/lookup.ts';
import type { PlaylistChoices } from '../../slides/format/model/playlist.ts';

interface Library {
  index: (language: string) => Index;
  lookup: (language: string) => Lookup | null;
}

/** The slides of the first of these languages that has decks; null where none has, or they cannot be read. */
export function choicesIn(library: Library, languages: readonly string[]): PlaylistChoices | null {
  for (const language of languages) {
    const { cards } = library.index(language);
    const lookup = cards.length === 0 ? null : library.lookup(language);
    if (lookup === null) continue;
    const decks = cards.map(({ id, title }) => ({
      id,
      title,
      slides: lookup.slides
        .filter(({ deck }) => deck === id)
        .map(({ id: slide, title: headline, print }) => ({ id: slide, title: headline, print })),
    }));
    return { language: lookup.language, decks };
  }
  return null;
}
