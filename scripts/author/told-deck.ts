/** What the server says about a deck, and what of it is shown at a place. */
/// <reference types="vite/client" />

import { useEffect, useState } from 'react';
import type { DeckBundle } from '../../slides/format/model/bundle.ts';
import { localDay } from '../../slides/format/model/day.ts';
import { type LookedAtPoint, notesTo } from '../../slides/format/present/notes.ts';
import { presentDeck } from '../../slides/format/present/present.ts';
import type { Place } from './place.ts';
import { checkedEvent, type ToldDeck } from './told.ts';

/** Fetches what the server tells, and again whenever a deck was checked anew. Undefined until it is there. */
export function useTold<T>(path: string | undefined): T | undefined {
  const [told, setTold] = useState<{ path: string; body: T }>();
  useEffect(() => {
    if (path === undefined) return undefined;
    let isCurrent = true;
    const fetchIt = async () => {
      const response = await fetch(`/checked/${path}.json`);
      if (isCurrent && response.ok) setTold({ path, body: await response.json() });
    };
    const again = () => void fetchIt();
    again();
    import.meta.hot?.on(checkedEvent, again);
    return () => {
      isCurrent = false;
      import.meta.hot?.off(checkedEvent, again);
    };
  }, [path]);
  return told !== undefined && told.path === path ? told.body : undefined;
}

/** The deck as it is shown at a place: in one language, with the slides of one country or of all. */
export function shownAt(told: ToldDeck, { language, country }: Place): DeckBundle | undefined {
  const compiled = told.views.bundles.find((bundle) => bundle.language === language);
  if (compiled === undefined || country === 'all') return compiled;
  const choice = {
    audience: 'consultation',
    today: localDay(new Date()),
    whenExpired: 'show-notice',
    deckOrder: [],
    signOffs: [],
  } as const;
  return presentDeck(compiled, { country, ...choice }) ?? undefined;
}

/** What a consultant is told beside a slide, in one country or in all. */
export function notedAt(told: ToldDeck, { language, country }: Place, slide: string): LookedAtPoint[] {
  const notes = told.views.notes.find((bundle) => bundle.language === language);
  return notes ? notesTo(notes, slide, country) : [];
}

/** The slides an author can go to: those that are shown, and those that have to be mended first. */
export function writtenSlides(told: ToldDeck, { language }: Place, shown: DeckBundle | undefined): string[] {
  const left = told.rows.find((row) => row.language === language)?.leftOut ?? [];
  const known = new Set([...(shown?.deck.slides.map(({ id }) => id) ?? []), ...left]);
  return (told.slides[language] ?? []).filter((id) => known.has(id));
}
