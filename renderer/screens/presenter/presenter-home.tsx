import { useEffect, useRef } from 'react';
import type { Card, Index } from '../../../slides/format/model/catalogue.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { Foot } from '../foot/foot.tsx';
import { CardRows } from '../home/card-rows.tsx';
import homeStyles from '../home/home.module.css';
import { LanguageSwitch } from '../home/language-switch.tsx';
import { useKiosk, useSend } from '../kiosk/kiosk-context.ts';
import { StaffNote } from '../staff-note/staff-note.tsx';
import { Instead } from './instead.tsx';
import styles from './presenter.module.css';
import { PresenterBar } from './presenter-bar.tsx';

/** All decks, those for consultations among them. The family sees the clinic’s name meanwhile. */
export function PresenterHome({ index }: { index: Index }) {
  const say = useWords();
  const send = useSend();
  const { library } = useKiosk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = (card: Card) => {
    library.decks.forgive(card, index.language);
    send({ type: 'open', deck: card.id, slides: card.slides });
  };
  return (
    <div className={styles.home} data-screen="presenter-home">
      <PresenterBar />
      <main className={styles.topics}>
        <div className={styles.title}>
          <h1 ref={heading} tabIndex={-1}>
            <Words id="presenter.choose" />
          </h1>
          <LanguageSwitch />
        </div>
        <div className={homeStyles.groups}>
          <Scroller
            label={say('home.topics')}
            edge="page"
            on={say('scroll.on')}
            end={say('scroll.end')}
            back={say('scroll.back')}
          >
            <CardRows
              cards={index.cards}
              onTouched={(card) => library.decks.want(card, index.language)}
              onOpen={open}
            />
          </Scroller>
        </div>
      </main>
      <Foot places={<Instead />}>
        <StaffNote />
      </Foot>
    </div>
  );
}
