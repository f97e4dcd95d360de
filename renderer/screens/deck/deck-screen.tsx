import { useEffect } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Card, Index } from '../../../slides/format/model/catalogue.ts';
import { DeckView } from '../../deck/index.ts';
import { useDeck } from '../../library/use-library.ts';
import { placeOf, turn } from '../../session/index.ts';
import { ReadSlide } from '../aloud/read-slide.tsx';
import { useNarration } from '../aloud/use-aloud.ts';
import { Contents } from '../contents/contents.tsx';
import { Details } from '../details/details.tsx';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { useReducedMotion } from '../kiosk/use-reduced-motion.ts';
import { useVisitorsList } from '../questions/use-visitors-list.ts';
import { Sources } from '../sources/sources.tsx';
import { Bar } from './bar.tsx';
import styles from './deck-screen.module.css';
import { Opening } from './opening.tsx';

export interface DeckScreenProps {
  index: Index;
  deckId: string;
}

/** A deck on its way, then the deck. One that is not there, or cannot be shown, leads home. */
export function DeckScreen({ index, deckId }: DeckScreenProps) {
  const card = index.cards.find(({ id }) => id === deckId);
  return card === undefined ? <LeadHome /> : <DeckOfCard card={card} language={index.language} />;
}

function DeckOfCard({ card, language }: { card: Card; language: string }) {
  const { library } = useKiosk();
  const counted = useSession(({ context }) => context.visit.deck?.slides);
  const deck = useDeck(library.decks, card, language);
  if (deck.status === 'failed') return <LeadHome />;
  if (deck.status === 'loading') return <Opening card={card} />;
  const { slides } = deck.bundle.deck;
  if (slides.length !== counted) return <OpenAnew id={card.id} slides={slides.length} />;
  return <OpenDeck bundle={deck.bundle} />;
}

function LeadHome() {
  const send = useSend();
  useEffect(() => send({ type: 'home' }), [send]);
  return null;
}

/** A deck that arrived after midnight may have other slides than its card said: the visit learns how many. */
function OpenAnew({ id, slides }: { id: string; slides: number }) {
  const send = useSend();
  useEffect(() => {
    send({ type: 'home' });
    send({ type: 'open', deck: id, slides });
  }, [send, id, slides]);
  return null;
}

/** A deck and the locked bar under it, with the panels that the bar opens. */
function OpenDeck({ bundle }: { bundle: DeckBundle }) {
  const send = useSend();
  const ease = useSession(({ context }) => context.visit.ease);
  const reducedMotion = useReducedMotion(ease);
  const questions = useVisitorsList();
  const open = useSession(({ context }) => context.visit.deck);
  const index = open?.index ?? 0;
  const panel = useSession(({ context }) => context.visit.panel);
  const isPresent = useSession((snapshot) => placeOf(snapshot) === 'deck');
  const isReading = useNarration().status === 'reading';
  const { deck } = bundle;
  const slide = deck.slides[index];
  if (slide === undefined) return <LeadHome />;
  const go = (to: number) => send({ type: 'go', index: to });
  return (
    <div className={styles.screen} data-screen="deck">
      <main className={styles.deck}>
        <DeckView
          bundle={bundle}
          index={index}
          onIndex={go}
          text={ease.text}
          onTurn={(by) => send(turn({ deck: open, lead: null }, by))}
          parts={{
            part: open?.part ?? 0,
            of: open?.parts ?? 1,
            onParts: (parts) => send({ type: 'parts', parts }),
            onPart: (part) => send({ type: 'part', part }),
          }}
          onDetails={() => send({ type: 'panel', panel: 'details' })}
          onFilm={({ film: media, lasts }) => {
            if (lasts !== null) send({ type: 'aloud', change: { isPaused: true } });
            send(lasts === null ? { type: 'media-ended', media } : { type: 'media-started', media, lasts });
          }}
          covered={panel !== null || !isPresent || isReading}
          questions={questions}
          reducedMotion={reducedMotion}
        />
      </main>
      <Bar />
      {panel === null && isPresent && <ReadSlide key={slide.id} bundle={bundle} slide={slide} />}
      {panel === 'contents' && <Contents deck={deck} index={index} onGo={go} />}
      {panel === 'details' && <Details bundle={bundle} slide={slide} />}
      {panel === 'sources' && <Sources bundle={bundle} slide={slide} />}
    </div>
  );
}
