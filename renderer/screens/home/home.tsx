import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Card, Index } from '../../../slides/format/model/catalogue.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { knocksToScan } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { ReadHome } from '../aloud/read-home.tsx';
import { Foot } from '../foot/foot.tsx';
import { useKiosk, useSend, useSession } from '../kiosk/kiosk-context.ts';
import { StaffNote } from '../staff-note/staff-note.tsx';
import { CardRows } from './card-rows.tsx';
import { ClinicName } from './clinic-name.tsx';
import { FewCards } from './few-cards.tsx';
import { homeLayout } from './groups.ts';
import styles from './home.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { useFetchedAhead } from './use-fetched-ahead.ts';

/** The deck menu. With few decks the cards are large; with many they stand in rows, a group beside or below the other. */
export function Home({ index }: { index: Index }) {
  const say = useWords();
  const send = useSend();
  const { library } = useKiosk();
  const heading = useRef<HTMLHeadingElement>(null);
  const { cards } = index;
  const layout = homeLayout(cards.length);
  useFetchedAhead(index);
  const open = (card: Card) => {
    library.decks.forgive(card, index.language);
    send({ type: 'open', deck: card.id, slides: card.slides });
  };
  // While the finger still lies on the card, its deck is on its way.
  const fetch = (card: Card) => library.decks.want(card, index.language);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.home} data-screen="home" data-layout={layout} data-decks={cards.length}>
      <header className={styles.header}>
        <hgroup>
          <h1 ref={heading} tabIndex={-1}>
            <Words id="home.headline" />
          </h1>
          <Lead decks={cards.length} />
        </hgroup>
        <LanguageSwitch />
      </header>
      <main className={styles.groups}>
        <Scroller
          label={say('home.topics')}
          edge="page"
          on={say('scroll.on')}
          end={say('scroll.end')}
          back={say('scroll.back')}
        >
          {layout === 'many' ? (
            <CardRows cards={cards} onTouched={fetch} onOpen={open} />
          ) : (
            <FewCards cards={cards} onTouched={fetch} onOpen={open} />
          )}
        </Scroller>
      </main>
      <ReadHome index={index} />
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

/** How to begin. Somebody who woke the screen by a key that a switch sends is told how to go on with it. */
function Lead({ decks }: { decks: number }) {
  const say = useWords();
  const { use, knocks } = useSession(({ context }) => context.visit.switches);
  if (use !== 'none')
    return <p role="status">{say(use === 'one' ? 'home.one-switch' : 'home.two-switches')}</p>;
  if (knocks > 0) return <p role="status">{say('home.knock', { count: knocksToScan - knocks })}</p>;
  return <p>{say('home.lead', { decks })}</p>;
}
