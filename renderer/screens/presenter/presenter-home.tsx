import { ListVideo } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Card, Index } from '../../../slides/format/model/catalogue.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { Foot } from '../foot/foot.tsx';
import { CardRows } from '../home/card-rows.tsx';
import homeStyles from '../home/home.module.css';
import { LanguageSwitch } from '../home/language-switch.tsx';
import { useKiosk, useSend } from '../kiosk/kiosk-context.ts';
import { StaffNote } from '../staff-note/staff-note.tsx';
import { useConsultation } from './consultation-context.ts';
import { Instead } from './instead.tsx';
import { PathAtHome } from './path/path-line.tsx';
import { useDecksOnPath } from './path/use-path.ts';
import { Playlists, usePlaylists } from './playlists/playlists.tsx';
import styles from './presenter.module.css';
import { PresenterBar } from './presenter-bar.tsx';

/** All decks, those for consultations among them. The family sees the clinic’s name meanwhile. */
export function PresenterHome({ index }: { index: Index }) {
  const say = useWords();
  const send = useSend();
  const { library } = useKiosk();
  const { family } = useConsultation();
  const { cards, forward, firsts } = useDecksOnPath(index);
  const playlists = usePlaylists();
  const [isChoosing, setIsChoosing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = (card: Card) => {
    library.decks.forgive(card, index.language);
    send({ type: 'open', deck: card.id, slides: card.slides, index: firsts.get(card.id) ?? 0 });
  };
  return (
    <div className={styles.home} data-screen="presenter-home">
      {/* Where the family looks at the same display, nothing says that anything is left out for it. */}
      <PresenterBar>{family > 0 && <PathAtHome index={index} />}</PresenterBar>
      <main className={styles.topics}>
        <div className={styles.title}>
          <h1 ref={heading} tabIndex={-1}>
            <Words id="presenter.choose" />
          </h1>
          <div className={styles.titleEnd}>
            {playlists.length > 0 && (
              <Button icon={ListVideo} onPress={() => setIsChoosing(true)}>
                <Words id="playlists.title" />
              </Button>
            )}
            <LanguageSwitch />
          </div>
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
              cards={cards}
              beside={(card) => {
                const slides = family > 0 ? forward.get(card.id) : undefined;
                return slides === undefined ? undefined : say('path.forward', { slides });
              }}
              onTouched={(card) => library.decks.want(card, index.language)}
              onOpen={open}
            />
          </Scroller>
        </div>
      </main>
      <Foot places={<Instead />}>
        <StaffNote />
      </Foot>
      {isChoosing && <Playlists playlists={playlists} index={index} onClose={() => setIsChoosing(false)} />}
    </div>
  );
}
