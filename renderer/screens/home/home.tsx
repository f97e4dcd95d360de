import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Card, Index } from '../../../slides/format/model/catalogue.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Foot } from '../foot/foot.tsx';
import { useKiosk, useSend } from '../kiosk/kiosk-context.ts';
import { StaffNote } from '../staff-note/staff-note.tsx';
import { ClinicName } from './clinic-name.tsx';
import { DeckCard } from './deck-card.tsx';
import { groupedCards, homeLayout } from './groups.ts';
import styles from './home.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { useFetchedAhead } from './use-fetched-ahead.ts';

/** The deck menu. With few decks the cards are large; with many there is a column for each group. */
export function Home({ index }: { index: Index }) {
  const say = useWords();
  const send = useSend();
  const { library } = useKiosk();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = index.cards.length;
  const layout = homeLayout(count);
  useFetchedAhead(index);
  const open = (card: Card) => {
    library.decks.forgive(card, index.language);
    send({ type: 'open', deck: card.id, slides: card.slides });
  };
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.home} data-screen="home" data-layout={layout} data-decks={count}>
      <header className={styles.header}>
        <hgroup>
          <h1 ref={heading} tabIndex={-1}>
            <Words id="home.headline" />
          </h1>
          <p>{say('home.lead', { decks: count })}</p>
        </hgroup>
        <LanguageSwitch />
      </header>
      <main className={styles.groups}>
        {groupedCards(index.cards).map(({ group, name, cards }) => (
          <section
            key={group}
            className={styles.group}
            aria-labelledby={`group-${group}`}
            data-decks={cards.length}
          >
            <h2 id={`group-${group}`}>{say(name)}</h2>
            <ul className={styles.cards}>
              {cards.map((card) => (
                <li key={card.id}>
                  <DeckCard card={card} large={layout !== 'many'} onOpen={() => open(card)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
      <Foot>
        <div className={styles.footer}>
          <div>
            <ClinicName />
            <p>
              <Words id="attract.privacy" />
            </p>
            <StaffNote />
          </div>
          <Button icon={Check} onPress={() => send({ type: 'finish' })}>
            <Words id="home.finish" />
          </Button>
        </div>
      </Foot>
    </div>
  );
}
