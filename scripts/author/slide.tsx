/** The slide alone, in a frame of its own, so that it has the proportions of a kiosk's screen. */
import { type ReactElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import '../../renderer/theme/index.css';
import { Cast, DeckView, useOwnList } from '../../renderer/deck/index.ts';
import './slide.css';
import { hashOf, usePlace } from './place.ts';
import type { ToldDeck } from './told.ts';
import { shownAt, useTold } from './told-deck.ts';

function SlideFrame(): ReactElement | null {
  const place = usePlace();
  const questions = useOwnList();
  const told = useTold<ToldDeck>(place.deck || undefined);
  const shown = told && shownAt(told, place);
  const casts = useMemo(() => (told ? [told.views.cast] : []), [told]);
  if (shown === undefined) return null;
  const { deck } = shown;
  const index = Math.max(
    0,
    deck.slides.findIndex((slide) => slide.id === place.slide),
  );
  const go = (to: number) => {
    const slide = deck.slides[to]?.id;
    if (slide !== undefined) window.parent.location.hash = hashOf({ ...place, slide });
  };
  return (
    <Cast bundles={casts}>
      <DeckView bundle={shown} index={index} onIndex={go} questions={questions} reducedMotion={false} />
    </Cast>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<SlideFrame />);
