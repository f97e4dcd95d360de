import { useEffect } from 'react';
import type { Library } from '../../../slides/format/model/library.ts';
import { DeckView } from '../../deck/index.ts';
import { Contents } from '../contents/contents.tsx';
import { useSend, useSession } from '../kiosk/kiosk-context.ts';
import { useReducedMotion } from '../kiosk/use-reduced-motion.ts';
import { Sources } from '../sources/sources.tsx';
import { Bar } from './bar.tsx';
import styles from './deck-screen.module.css';

export interface DeckScreenProps {
  library: Library;
  deckId: string;
}

/** A deck and the locked bar under it, with the panels that the bar opens. */
export function DeckScreen({ library, deckId }: DeckScreenProps) {
  const send = useSend();
  const reducedMotion = useReducedMotion();
  const index = useSession(({ context }) => context.visit.deck?.index ?? 0);
  const panel = useSession(({ context }) => context.visit.panel);
  const deck = library.decks.find(({ id }) => id === deckId);
  const slide = deck?.slides[index];
  const missing = slide === undefined;
  useEffect(() => {
    if (missing) send({ type: 'home' });
  }, [missing, send]);
  if (deck === undefined || slide === undefined) return null;
  const go = (to: number) => send({ type: 'go', index: to });
  return (
    <div className={styles.screen} data-screen="deck">
      <main className={styles.deck}>
        <DeckView deck={deck} library={library} index={index} onIndex={go} reducedMotion={reducedMotion} />
      </main>
      <Bar index={index} count={deck.slides.length} onGo={go} />
      {panel === 'contents' && <Contents deck={deck} index={index} onGo={go} />}
      {panel === 'sources' && <Sources library={library} deck={deck} slide={slide} />}
    </div>
  );
}
