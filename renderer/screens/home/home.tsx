import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Library } from '../../../slides/format/model/library.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { ClinicName } from './clinic-name.tsx';
import { DeckCard } from './deck-card.tsx';
import { groupedDecks, homeLayout } from './groups.ts';
import styles from './home.module.css';
import { LanguageSwitch } from './language-switch.tsx';

/** The deck menu. With few decks the cards are large; with many there is a column for each group. */
export function Home({ library }: { library: Library }) {
  const say = useWords();
  const send = useSend();
  const heading = useRef<HTMLHeadingElement>(null);
  const layout = homeLayout(library.decks.length);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.home} data-screen="home" data-layout={layout} data-decks={library.decks.length}>
      <header className={styles.header}>
        <hgroup>
          <h1 ref={heading} tabIndex={-1}>
            <Words id="home.headline" />
          </h1>
          <p>{say('home.lead', { decks: library.decks.length })}</p>
        </hgroup>
        <LanguageSwitch />
      </header>
      <main className={styles.groups}>
        {groupedDecks(library.decks).map(({ group, name, decks }) => (
          <section
            key={group}
            className={styles.group}
            aria-labelledby={`group-${group}`}
            data-decks={decks.length}
          >
            <h2 id={`group-${group}`}>{say(name)}</h2>
            <ul className={styles.cards}>
              {decks.map((deck) => (
                <li key={deck.id}>
                  <DeckCard deck={deck} large={layout !== 'many'} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
      <footer className={styles.footer}>
        <div>
          <ClinicName />
          <p>
            <Words id="attract.privacy" />
          </p>
        </div>
        <Button icon={Check} onPress={() => send({ type: 'finish' })}>
          <Words id="home.finish" />
        </Button>
      </footer>
    </div>
  );
}
