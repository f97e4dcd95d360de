import type { Card } from '../../../slides/format/model/catalogue.ts';
import { DeckView } from '../../deck/index.ts';
import { Inked } from '../../ink/inked.tsx';
import { useDeck } from '../../library/use-library.ts';
import { freshEase } from '../../session/index.ts';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import { useReducedMotion } from '../kiosk/use-reduced-motion.ts';
import { FamilyWelcome } from './family-welcome.tsx';

export interface FamilySlideProps {
  card: Card;
  language: string;
  slide: string;
  step: number | 'all';
}

const nobodyAsks = () => undefined;

/** The slide that the consultant has open, on the whole screen. */
export function FamilySlide({ card, language, slide, step }: FamilySlideProps) {
  const { library } = useKiosk();
  const reducedMotion = useReducedMotion(freshEase);
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
        touchable={false}
      />
    </Inked>
  );
}
