import type { Card } from '../../../slides/format/model/catalogue.ts';
import { useDeck } from '../../library/use-library.ts';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import styles from './audience.module.css';
import { FamilyWelcome } from './family-welcome.tsx';

export interface FamilyTermProps {
  card: Card;
  language: string;
  term: string;
}

/** A hard word and what it means, large enough for everybody in the room. */
export function FamilyTerm({ card, language, term }: FamilyTermProps) {
  const { library } = useKiosk();
  const deck = useDeck(library.decks, card, language);
  const entry = deck.status === 'ready' ? deck.bundle.glossary[term] : undefined;
  if (entry === undefined) return <FamilyWelcome />;
  return (
    <article className={styles.term}>
      <h1>
        <Unbroken>{entry.term}</Unbroken>
      </h1>
      <p>
        <Unbroken>{entry.meaning}</Unbroken>
      </p>
    </article>
  );
}
