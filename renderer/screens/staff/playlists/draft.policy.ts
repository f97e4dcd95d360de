/** A playlist while staff put it together: pure steps from one draft to the next. */
import type {
  KeptPlaylist,
  Playlist,
  PlaylistChoices,
  PlaylistSlide,
} from '../../../../slides/format/model/playlist.ts';
import { playlistLimits } from '../../../../slides/format/model/playlist-limits.ts';

export interface Draft {
  /** The id of the playlist that is changed; null for a new one. */
  id: string | null;
  name: string;
  slides: readonly PlaylistSlide[];
}

export const freshDraft: Draft = { id: null, name: '', slides: [] };

export function draftOf({ id, playlist: { name, slides } }: KeptPlaylist): Draft {
  return { id, name, slides };
}

/** Whether a slide is in the draft. */
export function isIn({ slides }: Pick<Draft, 'slides'>, deck: string, slide: string): boolean {
  return slides.some((each) => each.deck === deck && each.slide === slide);
}

/** The draft with a slide put at its end, or taken out of it; as it was where no more slides fit. */
export function toggled(
  draft: Draft,
  deck: string,
  { id: slide, title, print }: PlaylistChoices['decks'][number]['slides'][number],
): Draft {
  if (isIn(draft, deck, slide)) return without(draft, deck, slide);
  if (draft.slides.length >= playlistLimits.slides) return draft;
  return { ...draft, slides: [...draft.slides, { deck, slide, title: title.slice(0, 200), print }] };
}

export function without(draft: Draft, deck: string, slide: string): Draft {
  return { ...draft, slides: draft.slides.filter((each) => each.deck !== deck || each.slide !== slide) };
}

/** The draft with a slide one place earlier or later; as it was at either end. */
export function moved(draft: Draft, place: number, by: 1 | -1): Draft {
  const [one, other] = [draft.slides[place], draft.slides[place + by]];
  if (one === undefined || other === undefined) return draft;
  const slides = draft.slides.map((each, at) => (at === place ? other : at === place + by ? one : each));
  return { ...draft, slides };
}

/** What keeps the draft from being saved; undefined where nothing does. */
export function lackOf({ name, slides }: Draft): 'name' | 'slides' | undefined {
  if (name.trim() === '') return 'name';
  return slides.length === 0 ? 'slides' : undefined;
}

/** The draft as a playlist: what was chosen anew says what it says today, in the language of the choices. */
export function playlistOf({ name, slides }: Draft, choices: PlaylistChoices): Playlist {
  const today = slides.map(({ deck, slide, title }): PlaylistSlide => {
    const found = choices.decks.find(({ id }) => id === deck)?.slides.find(({ id }) => id === slide);
    // A slide that is gone keeps its name, so that it can be told.
    return found
      ? { deck, slide, title: found.title.slice(0, 200), print: found.print }
      : { deck, slide, ...(title === undefined ? {} : { title }) };
  });
  return { name: name.trim(), language: choices.language, slides: today };
}
