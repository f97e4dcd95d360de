import { useContext, useState } from 'react';
import type { Card } from '../../../slides/format/model/catalogue.ts';
import { DeckView } from '../../deck/index.ts';
import { Inked } from '../../ink/inked.tsx';
import { useDeck } from '../../library/use-library.ts';
import type { Led, Look } from '../../session/index.ts';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import { useReducedMotion } from '../kiosk/use-reduced-motion.ts';
import { FamilyTellsContext } from './family-tells.ts';
import { FamilyWelcome } from './family-welcome.tsx';

export interface FamilySlideProps {
  card: Card;
  language: string;
  ease: Look;
  slide: string;
  step: number | 'all';
  /** The part that is seen, from 0, where its words do not fit. */
  part: number;
  /** What the consultant does on it. */
  led: Led;
}

const nobodyAsks = () => undefined;

/** The slide that the consultant has open, on the whole screen. */
export function FamilySlide({ card, language, ease, slide, step, part, led }: FamilySlideProps) {
  const { library } = useKiosk();
  const reducedMotion = useReducedMotion(ease);
  const tell = useContext(FamilyTellsContext);
  const here = `${card.id} ${slide}`;
  const [seen, setSeen] = useState({ here, parts: 1 });
  const onParts = (parts: number) => {
    setSeen({ here, parts });
    tell.parts({ deck: card.id, slide, parts });
  };
  const of = seen.here === here ? seen.parts : 1;
  const deck = useDeck(library.decks, card, language);
  if (deck.status === 'loading') return null;
  if (deck.status === 'failed') return <FamilyWelcome />;
  const index = deck.bundle.deck.slides.findIndex(({ id }) => id === slide);
  if (index === -1) return <FamilyWelcome />;
  return (
    <Inked sheet={{ deck: card.id, slide, language }}>
      <DeckView
        bundle={deck.bundle}
        index={index}
        onIndex={nobodyAsks}
        reducedMotion={reducedMotion}
        step={step}
        text={ease.text}
        parts={{ part, of, onParts, onPart: nobodyAsks }}
        led={led}
        onFilm={({ cameTo }) => cameTo && tell.film({ deck: card.id, slide, cameTo })}
        touchable={false}
      />
    </Inked>
  );
}
